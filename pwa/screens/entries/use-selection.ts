/** Selection of several entries of a list. */
import { useMemo, useState } from 'preact/hooks'

export interface Selection {
  /** True while entries are being selected. */
  readonly isOn: boolean
  readonly ids: ReadonlySet<string>
  readonly choose: (ids: readonly string[], on: boolean) => void
  readonly start: () => void
  readonly end: () => void
}

const NONE: ReadonlySet<string> = new Set()

export function useSelection(): Selection {
  const [isOn, setOn] = useState(false)
  const [ids, setIds] = useState(NONE)
  // The same while nothing is chosen, so that rows are drawn again only then.
  return useMemo(
    () => ({
      isOn,
      ids,
      choose: (some, on) => {
        const others = new Set(some)
        setIds(new Set(on ? [...ids, ...some] : [...ids].filter((id) => !others.has(id))))
      },
      start: () => setOn(true),
      end: () => {
        setOn(false)
        setIds(NONE)
      },
    }),
    [isOn, ids],
  )
}
