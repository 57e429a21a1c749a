/** Banner about private entries that cannot be trusted as they lie: numbers of those that do not open, and of those in the clear. */
import { t } from '../i18n'

export function LockProblems({ unreadable, unsealed }: { unreadable: number; unsealed: number }) {
  return (
    <>
      {unreadable > 0 && (
        <p class="note backup" role="status">
          {t('locked-unreadable', { n: unreadable })}
        </p>
      )}
      {unsealed > 0 && (
        <p class="note backup" role="status">
          {t('locked-unsealed', { n: unsealed })}
        </p>
      )}
    </>
  )
}
