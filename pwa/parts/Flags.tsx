import type { ArticleStatus } from '../../shared/domain/ledger'
import { inSentence, statusName } from './Phase'

/** The side flags in force, each once, as a bordered word. */
export function Flags({ status, but = [] }: { status: ArticleStatus; but?: readonly string[] }) {
  const names = new Map(status.flags.map((entry) => [entry.status.id, entry]))
  return (
    <>
      {[...names.values()]
        .filter((entry) => !but.includes(entry.status.id))
        .map((entry) => (
          <span key={entry.status.id} class="flag" title={entry.status.definition}>
            {inSentence(statusName(entry.status))}
          </span>
        ))}
    </>
  )
}
