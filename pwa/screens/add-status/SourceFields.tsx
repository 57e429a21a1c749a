/** Form fields for the source: the quote, and further ones: link, own words, note. */
import { useEffect, useRef } from 'preact/hooks'
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

/** Links of further sources, a field each, and a button for one more. */
function FurtherSources({ draft: { url, alsoAt }, problems, onChange }: FieldsProps) {
  const fields = useRef<HTMLDivElement>(null)
  const count = useRef(alsoAt.length)
  useEffect(() => {
    if (alsoAt.length > count.current) fields.current?.querySelector<HTMLElement>('.field:last-of-type input')?.focus()
    count.current = alsoAt.length
  }, [alsoAt.length])
  return (
    <div ref={fields}>
      {alsoAt.map((link, index) => (
        // Fields have no identity but their place.
        <Field key={`${index} of them`} name="alsoAt" label={t('of-also-at')} problems={problems}>
          {(ids) => (
            <input
              {...ids}
              type="url"
              inputMode="url"
              autocomplete="off"
              value={link}
              onInput={(event) => onChange({ alsoAt: alsoAt.with(index, event.currentTarget.value) })}
            />
          )}
        </Field>
      ))}
      {(url !== '' || alsoAt.length > 0) && (
        <button class="btn quiet" type="button" onClick={() => onChange({ alsoAt: [...alsoAt, ''] })}>
          {t('add-source')}
        </button>
      )}
    </div>
  )
}

export function SourceFields(props: FieldsProps) {
  const { draft, problems, onChange } = props
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
      <FurtherSources {...props} />
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
