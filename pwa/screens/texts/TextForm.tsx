/** Fields of a text: title, symbol, date, language. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { isDay } from '../../../shared/domain/dates/days'
import type { TextFields } from '../../../shared/domain/entries/entries'
import { LANGS } from '../../../shared/domain/text/langs'
import type { Lang } from '../../../shared/domain/types'
import { OWN_NAMES, t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { Problem } from '../../parts/loading/Problem'
import { useAsyncAction } from '../../workspace/use-async-action'

export type TextDraft = Pick<TextFields, 'title' | 'symbol' | 'date' | 'language'>

interface Typed {
  readonly title: string
  readonly symbol: string
  readonly date: string
  readonly language: Lang
}

interface Props {
  readonly first: Typed
  readonly onSave: (fields: TextDraft) => Promise<void>
  readonly onCancel: () => void
}

export function TextForm({ first, onSave, onCancel }: Props) {
  const [typed, setTyped] = useState(first)
  const [isChecked, setChecked] = useState(false)
  const { isBusy, problem, run } = useAsyncAction()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const title = typed.title.trim()
  const isDated = typed.date === '' || isDay(typed.date)
  const edit = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  return (
    <form
      ref={form}
      class="text-form"
      noValidate
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (title === '' || !isDated)
          form.current?.querySelector<HTMLElement>(title === '' ? '[name="title"]' : '[name="date"]')?.focus()
        else
          void run(async () => {
            await onSave(fieldsOf({ ...typed, title }))
            return ''
          })
      }}
    >
      <FormField
        name="title"
        label={t('texts-field-title')}
        problem={isChecked && title === '' ? t('texts-no-title') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            lang={typed.language}
            value={typed.title}
            onInput={(event) => edit({ title: event.currentTarget.value })}
          />
        )}
      </FormField>
      <FormField name="symbol" label={t('texts-field-symbol')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={typed.symbol}
            onInput={(event) => edit({ symbol: event.currentTarget.value })}
          />
        )}
      </FormField>
      <FormField
        name="date"
        label={t('texts-field-date')}
        problem={isChecked && !isDated ? t('texts-bad-date') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={typed.date}
            onInput={(event) => edit({ date: event.currentTarget.value })}
          />
        )}
      </FormField>
      <FormField name="language" label={t('texts-field-language')}>
        {(ids) => (
          <select
            {...ids}
            value={typed.language}
            onChange={({ currentTarget: { value } }) =>
              edit({ language: LANGS.find((one) => one === value) ?? typed.language })
            }
          >
            {LANGS.map((one) => (
              <option key={one} value={one} lang={one}>
                {OWN_NAMES[one]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <Problem text={problem} />
      <p class="bar">
        <button class="btn primary" type="submit" disabled={isBusy}>
          {t(isBusy ? 'keeping' : 'keep')}
        </button>
        <button class="btn" type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}

const fieldsOf = ({ title, symbol, date, language }: Typed): TextDraft => ({
  title,
  ...(symbol.trim() !== '' && { symbol: symbol.trim() }),
  ...(date !== '' && { date }),
  language,
})
