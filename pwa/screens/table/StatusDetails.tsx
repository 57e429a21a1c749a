/** Further fields of a status: its names in other languages, its definition, and the months in which its words have this meaning. */
import { useState } from 'preact/hooks'
import { isDayOrMonth, isInOrder } from '../../../shared/domain/dates/days'
import { withTexts } from '../../../shared/domain/ladder/status-change'
import { LANGS, type Lang } from '../../../shared/domain/text/langs'
import type { Status } from '../../../shared/domain/types'
import { isNameTaken, withStatusFields, withStatusNames } from '../../../shared/table/ladder'
import { lang, nameIn, t } from '../../i18n'
import { fieldLabel } from '../../workspace/entries/field-words'
import { markupIn, TextField } from './TextField'

interface Props {
  readonly status: Status
  readonly ladder: readonly Status[]
  readonly onChange: (ladder: readonly Status[]) => void
}

export function StatusDetails(props: Props) {
  const [isOpen, setOpen] = useState(false)
  const name = nameIn(props.status.names)
  return (
    <details class="fold status-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('ladder-details')}
        <span class="vh">, {name}</span>
      </summary>
      {isOpen && <Fields {...props} />}
    </details>
  )
}

function Fields({ status, ladder, onChange }: Props) {
  const { id, names, definitions } = status
  const others = LANGS.filter((one) => one !== lang.value)
  const languages: readonly Lang[] = [lang.value, ...others]
  return (
    <>
      {languages.map((one) => (
        <TextField
          key={`definition-${one}`}
          name={`status-definition-${one}`}
          label={fieldLabel('status', { field: 'definitions', part: one })}
          lang={one}
          value={definitions[one] ?? ''}
          isLong
          problemOf={markupIn}
          onText={(text) =>
            onChange(withStatusFields(ladder, id, { definitions: withTexts(definitions, { [one]: text }) }))
          }
        />
      ))}
      {others.map((one) => (
        <TextField
          key={`name-${one}`}
          name={`status-name-${one}`}
          label={fieldLabel('status', { field: 'names', part: one })}
          lang={one}
          value={names[one] ?? ''}
          problemOf={(text) =>
            text !== '' && isNameTaken(ladder, text, id) ? t('table-ladder-taken') : markupIn(text)
          }
          onText={(text) => onChange(withStatusNames(ladder, id, { [one]: text }))}
        />
      ))}
      {(['usedFrom', 'usedTo'] as const).map((field) => (
        <TextField
          key={field}
          name={`status-${field}`}
          label={fieldLabel('status', { field })}
          hint={t('ladder-month-hint')}
          value={status[field] ?? ''}
          problemOf={(text) => dateProblem({ ...status, [field]: text })}
          onText={(text) => onChange(withStatusFields(ladder, id, { [field]: text === '' ? undefined : text }))}
        />
      ))}
    </>
  )
}

function dateProblem({ usedFrom = '', usedTo = '' }: Pick<Status, 'usedFrom' | 'usedTo'>): string | undefined {
  if ([usedFrom, usedTo].some((date) => date !== '' && !isDayOrMonth(date))) return t('ladder-month-error')
  return isInOrder(usedFrom || null, usedTo || null) ? undefined : t('ladder-month-order')
}
