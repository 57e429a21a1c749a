/** Screen of all members, participants first. */
import { effectiveDay } from '../../../shared/domain/dates/days'
import { participantsOn } from '../../../shared/domain/queries/participation'
import type { Member } from '../../../shared/domain/types'
import type { ExportTable } from '../../../shared/export-tables/table'
import { locale, nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { takesPart } from '../../model/participation'
import { isOnlyEntry, privateClass } from '../../model/provenance'
import { countPrivateEntities, type DataOnDay } from '../../model/public-view'
import { day, negotiation } from '../../model/state'
import { AddButton } from '../../parts/facts/AddButton'
import { EntityOrigin } from '../../parts/facts/EntityActions'
import { memberNames } from '../../parts/facts/Reporter'
import { membersCalled, memberTerm } from '../../parts/members-called'
import { ScreenHead } from '../../parts/ScreenHead'
import { TableExport } from '../../workspace/files/TableExport'

export function MembersScreen() {
  const all = negotiation.value?.pack.members.filter(({ acceded }) => acceded === null || acceded <= day.value) ?? []
  const compare = new Intl.Collator(locale.value).compare
  const members = [...all].sort((a, b) => compare(nameIn(a.shortNames), nameIn(b.shortNames)))
  const part = members.filter(({ id }) => takesPart(id, day.value))
  // The sources' counts leave some participants out: the EU itself beside its states, and who was added since.
  const ofSources = members.filter(({ id }) => !isOnlyEntry('member', id))
  const inCounts = new Set(negotiation.value ? participantsOn(negotiation.value.pack, day.value) : [])
  const beside = part.filter((member) => !inCounts.has(member) || !ofSources.includes(member))
  return (
    <>
      <ScreenHead title={membersCalled()}>
        <p>
          {t('members-deck', {
            participants: part.length - beside.length,
            total: ofSources.length,
            term: memberTerm(),
          })}{' '}
          {beside.length > 0 && t('members-beside', { names: memberNames(beside.map(({ id }) => id)) })}
        </p>
        <AddButton kind="member" />
        <TableExport name="members" countPrivate={countPrivate} table={tableOf} />
      </ScreenHead>
      <Group title={t('members-part')} members={part} />
      <Group title={t('members-others')} members={members.filter((member) => !part.includes(member))} />
    </>
  )
}

async function tableOf({ negotiation: of, day: on }: DataOnDay): Promise<ExportTable> {
  const [{ memberTable }, { tableWords }] = await Promise.all([
    import('../../../shared/export-tables/members'),
    import('../../workspace/files/save-table'),
  ])
  return memberTable(of, on, tableWords(), new Intl.Collator(locale.value).compare)
}

function countPrivate(shown: DataOnDay): number {
  const begun = shown.negotiation.participations.filter(({ from }) => effectiveDay(from) <= shown.day)
  return (
    countPrivateEntities(shown, 'participation', begun) +
    countPrivateEntities(shown, 'member', shown.negotiation.members)
  )
}

function Group({ title, members }: { title: string; members: readonly Member[] }) {
  return (
    <section>
      <h2 class="sec">
        {title} <span class="label">{members.length}</span>
      </h2>
      <ul class="columns">
        {members.map((member) => (
          <li key={member.id} class={privateClass('member', member.id)}>
            <a href={linkTo('member', member.id)}>{nameIn(member.shortNames)}</a>{' '}
            <EntityOrigin kind="member" id={member.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
