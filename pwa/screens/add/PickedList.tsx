/** List of what was chosen in a field that takes several, each with a button that takes it out. */
import { t } from '../../i18n'

interface Props {
  readonly chosen: readonly string[]
  readonly nameOf: (id: string) => string
  readonly onChange: (chosen: readonly string[]) => void
}

export function PickedList({ chosen, nameOf, onChange }: Props) {
  if (chosen.length === 0) return null
  return (
    <ul>
      {chosen.map((id) => (
        <li key={id}>
          {nameOf(id)}{' '}
          <button
            class="btn quiet"
            type="button"
            aria-label={t('add-take-out', { name: nameOf(id) })}
            onClick={({ currentTarget: button }) => {
              // A key goes on in the field, as the button is gone.
              button.closest('.picked')?.querySelector<HTMLElement>('input, select')?.focus()
              onChange(chosen.filter((one) => one !== id))
            }}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
