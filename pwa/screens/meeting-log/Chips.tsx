/** Choice of one of many by a tap: the first few as buttons, with a filter by any of their names. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { type Item, matching } from './items'

interface Props {
  readonly label: string
  readonly hint: string
  readonly items: readonly Item[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** Number of items that are shown until all are asked for. */
  readonly few: number
}

export function Chips({ label, hint, items, chosen, onChoose, few }: Props) {
  const [part, setPart] = useState('')
  const [all, setAll] = useState(false)
  const found = matching(items, part)
  const shown = all ? found : found.filter((item, index) => index < few || item.id === chosen)
  return (
    <fieldset class="chips">
      <legend>{label}</legend>
      <input
        type="text"
        aria-label={hint}
        placeholder={hint}
        autocomplete="off"
        enterkeyhint="done"
        value={part}
        onInput={(event) => setPart(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found
          if (event.key !== 'Enter' || part.trim() === '' || !first) return
          event.preventDefault()
          onChoose(first.id)
        }}
      />
      <div>
        {shown.map((item) => (
          <button
            key={item.id}
            class="btn chip"
            type="button"
            aria-pressed={item.id === chosen}
            onClick={() => onChoose(item.id === chosen ? '' : item.id)}
          >
            {item.name}
          </button>
        ))}
        {found.length === 0 && <p>{t('room-none', { part })}</p>}
        {!all && found.length > shown.length && (
          <button class="btn quiet" type="button" onClick={() => setAll(true)}>
            {t('room-others')}
          </button>
        )}
      </div>
    </fieldset>
  )
}
