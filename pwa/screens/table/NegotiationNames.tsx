/** Fields of the names of a negotiation: those in the language that is read in sight, those in others folded. */
import { otherNamesField } from '../../../shared/domain/entries/negotiation-fields'
import { LANGS, type Lang } from '../../../shared/domain/text/langs'
import { type FormText, nameField } from '../../../shared/kinds/text-fields'
import { lang, t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { fieldLabel } from '../../workspace/entries/field-words'
import { LinesField } from './LinesField'

export interface FieldsProps {
  readonly fields: FormText
  /** Validation errors by field. */
  readonly problems?: Readonly<Partial<Record<string, string>>>
  readonly onChange: (changed: FormText) => void
}

const LONGEST = 200

export function NegotiationNames(props: FieldsProps) {
  const others = LANGS.filter((one) => one !== lang.value)
  return (
    <>
      <NamesIn lang={lang.value} {...props} />
      <details class="fold">
        <summary>{t('edit-other-languages')}</summary>
        {others.map((one) => (
          <NamesIn key={one} lang={one} {...props} />
        ))}
      </details>
    </>
  )
}

function NamesIn({ lang, fields, problems = {}, onChange }: FieldsProps & { readonly lang: Lang }) {
  const [name, others] = [nameField(lang), otherNamesField(lang)]
  return (
    <>
      <FormField name={name} label={fieldLabel('negotiation', { field: 'names', part: lang })} problem={problems[name]}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            lang={lang}
            autocomplete="off"
            maxLength={LONGEST}
            value={fields[name] ?? ''}
            onInput={(event) => onChange({ [name]: event.currentTarget.value })}
          />
        )}
      </FormField>
      <LinesField
        name={others}
        label={fieldLabel('negotiation', { field: 'shortNames', part: lang })}
        hint={t('table-short-hint')}
        problem={problems[others]}
        value={fields[others] ?? ''}
        onInput={(text) => onChange({ [others]: text })}
      />
    </>
  )
}
