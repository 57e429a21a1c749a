/** Badges of the flags in force, without duplicates. */
import type { ArticleStatus } from '../../shared/domain/ledger'
import { lang } from '../i18n'
import { inSentence, statusName } from './Phase'

export function Flags({ status, except = [] }: { status: ArticleStatus; except?: readonly string[] }) {
  const names = new Map(status.flags.map((entry) => [entry.status.id, entry]))
  return (
    <>
      {[...names.values()]
        .filter((entry) => !except.includes(entry.status.id))
        .map((entry) => (
          <span
            key={entry.status.id}
            class="flag"
            // Packs define statuses in English only.
            title={lang.value === 'en' ? entry.status.definition : undefined}
          >
            {inSentence(statusName(entry.status))}
          </span>
        ))}
    </>
  )
}
