/** Statements of a member in its own name, newest first, and apart those for the process, which are nobody’s position. */
import { allEntries, type LedgerEntry } from '../../../shared/domain/ledger/ledger'
import type { Member } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { speaksForProcess } from '../../model/role-name'
import { day, ledger } from '../../model/state'
import { ArticleName } from '../../parts/facts/ArticleName'
import { ObservationItem } from '../../parts/facts/ObservationItem'

/** Status updates that a member reported for the process, folded; nothing where there are none. */
export function ProcessStatements({ member }: { member: Member }) {
  const entries = allEntries(ledger.value)
    .filter(({ day: on, observation: { reportedBy } }) => on <= day.value && reportedBy.members.includes(member.id))
    .filter(({ observation }) => speaksForProcess(observation.reportedBy.role))
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0))
  if (entries.length === 0) return null
  return (
    <details class="more">
      <summary>{t('member-process', { n: entries.length })}</summary>
      <p>{t('member-process-note')}</p>
      <List entries={entries} />
    </details>
  )
}

function List({ entries }: { entries: readonly LedgerEntry[] }) {
  return (
    <ol class="obs" reversed>
      {entries.map((entry) => (
        <ObservationItem
          key={entry.observation.id}
          entry={entry}
          heading={<ArticleName id={entry.observation.article} />}
        />
      ))}
    </ol>
  )
}
