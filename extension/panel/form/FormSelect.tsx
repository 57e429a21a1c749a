/** A choice of the form, with its label. */
import type { Named } from '../../messages'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly among: readonly Named[]
  readonly choose: (id: string) => void
  /** It may be empty until one is chosen. */
  readonly isOpen?: boolean
}

export const FormSelect = ({ id, label, value, among, choose, isOpen = false }: Props) => (
  <>
    <label for={`f-${id}`}>{label}</label>
    <select
      autocomplete="off"
      id={`f-${id}`}
      required
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {isOpen && <option value="" />}
      {among.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  </>
)
