/** Badges of the flags in force, without duplicates. */
import type { Status } from '../../shared/domain/types'
import { lang } from '../i18n'
import { inSentence, statusName } from './Phase'

export function Flags({ flags }: { flags: readonly Status[] }) {
  return (
    <>
      {[...new Set(flags)].map((status) => (
        <span
          key={status.id}
          class="flag"
          // Packs define statuses in English only.
          title={lang.value === 'en' ? status.definition : undefined}
        >
          {inSentence(statusName(status))}
        </span>
      ))}
    </>
  )
}
