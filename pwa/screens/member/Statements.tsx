/** Statements of a member: in its own name, and apart from them those made for the process, which are nobody’s position. */
import { allEntries, type LedgerEntry } from '../../../shared/domain/ledger/ledger'
import type { Member } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { speaksForProcess } from '../../model/role-name'
import { day, ledger } from '../../model/state'
import { AddButton } from '../../parts/facts/AddButton'
import { ArticleName } from '../../parts/facts/ArticleName'
import { ObservationItem } from '../../parts/facts/ObservationItem'
import { Tabled, textsOf } from './RolesAndTexts'

export function Statements({ member }: { member: Member }) {
  const { own, process } = saidBy(member)
  // One sentence instead of three empty sections.
  const { documents, positions } = textsOf(member)
  const isEmpty = own.length + documents.length + positions.length === 0
  return (
    <>
      {!isEmpty && <Tabled member={member} />}
      <h2 class="sec">
        {t('member-said')} {own.length > 0 && <span class="label">{t('observations-count', { n: own.length })}</span>}
      </h2>
      {isEmpty && (
        <p class="bar">
          <AddButton kind="position" params={{ member: member.id }} />
          <AddButton kind="document" params={{ member: member.id }} />
        </p>
      )}
      {own.length > 0 ? <List entries={own} /> : <p>{t(isEmpty ? 'member-nothing' : 'member-said-none')}</p>}
      {process.length > 0 && (
        <details class="more">
          <summary>{t('member-process', { n: process.length })}</summary>
          <p>{t('member-process-note')}</p>
          <List entries={process} />
        </details>
      )}
    </>
  )
}

function saidBy(member: Member): { readonly own: readonly LedgerEntry[]; readonly process: readonly LedgerEntry[] } {
  const entries = allEntries(ledger.value)
    .filter((entry) => entry.day <= day.value && entry.observation.reportedBy.members.includes(member.id))
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0))
  const isProcess = (entry: LedgerEntry) => speaksForProcess(entry.observation.reportedBy.role)
  return { own: entries.filter((entry) => !isProcess(entry)), process: entries.filter(isProcess) }
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
