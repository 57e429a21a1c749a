/**
 * Banner about what cannot be trusted as it lies: numbers of private entries that do not open, and of those in the clear; what else was
 * damaged, of which the lock is told by itself where none is left.
 */
import { t } from '../i18n'
import type { AppData } from '../store'

interface Props {
  readonly unreadable: number
  /** Number of entries of before the first release. */
  readonly older: number
  readonly unsealed: number
  readonly damaged: AppData['damaged']
  /** True where there is no lock, or none that could be read. */
  readonly isLost: boolean
}

export function LockProblems({ unreadable, older, unsealed, damaged, isLost }: Props) {
  const isLockLost = isLost && damaged.includes('lock')
  const others = damaged.filter((key) => !(isLockLost && key === 'lock'))
  const notes = [
    isLockLost && t('damaged-lock-lost'),
    others.length > 0 && t('damaged-rows', { what: others.map((key) => t(`damaged-${key}`)).join(', ') }),
    older > 0 && t('kept-older', { n: older }),
    unreadable > 0 && t('locked-unreadable', { n: unreadable }),
    unsealed > 0 && t('locked-unsealed', { n: unsealed }),
  ]
  return (
    <>
      {notes
        .filter((note) => note !== false)
        .map((note) => (
          <p key={note} class="note backup" role="status">
            {note}
          </p>
        ))}
    </>
  )
}
