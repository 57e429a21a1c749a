/** Field of a text that is taken once it is left, and as long as nothing is wrong with it. */
import { useState } from 'preact/hooks'
import type { Lang } from '../../../shared/domain/text/langs'
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'

const LONGEST_NAME = 100
const LONGEST_TEXT = 2000

export const markupIn = (text: string): string | undefined => (text.includes('<') ? t('add-error-markup') : undefined)

interface Props {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly lang?: Lang
  readonly isLong?: boolean
  /** What is wrong with a text, which then changes nothing. */
  readonly problemOf?: (text: string) => string | undefined
  readonly onText: (text: string) => void
}

export function TextField({ name, label, hint, value, lang, isLong = false, problemOf = markupIn, onText }: Props) {
  const [problem, setProblem] = useState<string>()
  const onChange = (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    const text = event.currentTarget.value.replace(/\p{Cc}+/gu, ' ').trim()
    const found = problemOf(text)
    setProblem(found)
    if (found === undefined && text !== value) onText(text)
  }
  return (
    <FormField name={name} label={label} hint={hint} problem={problem}>
      {(ids) =>
        isLong ? (
          <textarea {...ids} lang={lang} rows={3} maxLength={LONGEST_TEXT} value={value} onChange={onChange} />
        ) : (
          <input
            {...ids}
            type="text"
            lang={lang}
            autocomplete="off"
            maxLength={LONGEST_NAME}
            value={value}
            onChange={onChange}
          />
        )
      }
    </FormField>
  )
}
