import type { ArticleStatus } from '../../shared/domain/ledger'
import { lang } from '../i18n'
import { inSentence, statusName } from './Phase'

/** The side flags in force, each once, as a bordered word. */
export function Flags({ status, but = [] }: { status: ArticleStatus; but?: readonly string[] }) {
  const names = new Map(status.flags.map((entry) => [entry.status.id, entry]))
  return (
    <>
      {[...names.values()]
        .filter((entry) => !but.includes(entry.status.id))
        .map((entry) => (
          <span
            key={entry.status.id}
            class="flag"
            // The pack defines its statuses in English alone.
            title={lang.value === 'en' ? entry.status.definition : undefined}
          >
            {inSentence(statusName(entry.status))}
          </span>
        ))}
    </>
  )
}
