/** Names of the articles that a merger, a split or a renaming makes: a group for each, of a split as many as it has parts. */

import { useLayoutEffect, useRef } from 'preact/hooks'
import { FEWEST } from '../../../shared/domain/assembly/new-continuation'
import type { EntityField, EntityFields } from '../../../shared/kinds/kinds'
import { lang, t } from '../../i18n'
import { Control } from './Control'
import { type ContinuationForm, countingFields } from './continuation'
import { nameAt, namesFirst } from './continuation-problems'

interface Props {
  readonly form: ContinuationForm
  /** Validation errors by name of a control. */
  readonly problems: Readonly<Partial<Record<string, string>>>
  readonly onChange: (names: readonly EntityFields[]) => void
}

export function MadeArticles({ form, problems, onChange }: Props) {
  const { kind, names } = form
  const made = countingFields(form).names
  const last = useRef<HTMLFieldSetElement>(null)
  const another = useRef<HTMLButtonElement>(null)
  const isAdding = useRef(false)
  // A key goes on where the press leads: to the new names, or from the names that are gone.
  useLayoutEffect(() => {
    if (isAdding.current) last.current?.querySelector('input')?.focus()
    isAdding.current = false
  }, [made.length])
  const add = () => {
    isAdding.current = true
    onChange([...names, {}])
  }
  const takeOut = (row: number) => {
    another.current?.focus()
    onChange(names.filter((_, at) => at !== row))
  }
  return (
    <>
      {made.map((_, row) => (
        <fieldset key={nameAt(row, 'title')} ref={row === made.length - 1 ? last : null}>
          <legend>
            {kind === 'split' ? t('continuation-made-n', { n: row + 1 }) : t(`continuation-made-${kind}`)}
            {made.length > FEWEST[kind].made && (
              <button
                class="btn quiet"
                type="button"
                aria-label={t('continuation-take-out', { n: row + 1 })}
                onClick={() => takeOut(row)}
              >
                ×
              </button>
            )}
          </legend>
          <NameControls
            row={row}
            fields={namesFirst(lang.value)}
            names={names}
            problems={problems}
            onChange={onChange}
          />
        </fieldset>
      ))}
      {kind === 'split' && (
        <button class="btn quiet" type="button" ref={another} onClick={add}>
          {t('continuation-add')}
        </button>
      )}
    </>
  )
}

interface NameProps extends Omit<Props, 'form'> {
  readonly row: number
  readonly fields: readonly EntityField[]
  readonly names: readonly EntityFields[]
}

/** Controls of some fields of one of the articles. */
export const NameControls = ({ row, fields, names, problems, onChange }: NameProps) => (
  <>
    {fields.map((field) => (
      <Control
        key={field}
        kind="article"
        id={null}
        field={field}
        name={nameAt(row, field)}
        fields={names[row] ?? {}}
        problem={problems[nameAt(row, field)]}
        hint={undefined}
        onChange={(change) => onChange(names.map((one, at) => (at === row ? { ...one, ...change } : one)))}
      />
    ))}
  </>
)
