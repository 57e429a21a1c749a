/** Form fields for the source: the quote, and further ones: link, own words, note. */
import { t } from '../../i18n'
import { Field } from './Field'
import type { FieldsProps } from './fields-props'

/** By itself enough of a source. */
export const QuoteField = ({ draft, problems, onChange }: FieldsProps) => (
  <Field name="quote" label={t('field-quote')} problems={problems} hint={t('entries-quote-hint')}>
    {(ids) => (
      <textarea {...ids} value={draft.quote} onInput={(event) => onChange({ quote: event.currentTarget.value })} />
    )}
  </Field>
)

export function SourceFields({ draft, problems, onChange }: FieldsProps) {
  return (
    <>
      <Field name="url" label={t('field-url')} problems={problems} hint={t('field-url-hint')}>
        {(ids) => (
          <input
            {...ids}
            type="url"
            inputMode="url"
            autocomplete="off"
            value={draft.url}
            onInput={(event) => onChange({ url: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field name="statement" label={t('field-statement')} problems={problems}>
        {(ids) => (
          <textarea
            {...ids}
            value={draft.statement}
            onInput={(event) => onChange({ statement: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field name="note" label={t('field-note')} problems={problems}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={draft.note}
            onInput={(event) => onChange({ note: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}
