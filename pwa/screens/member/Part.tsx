/** Participation of a member in the negotiation, with the confidence of the sources. */
import { effectiveDay } from '../../../shared/domain/dates/days'
import { entityKey } from '../../../shared/domain/entries/entries'
import { participationsOf, takesPartOn } from '../../../shared/domain/queries/participation'
import { colonIn } from '../../../shared/domain/text/typography'
import type { Day, JointStatement, Member, Participation } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { langOfEntity, privateClass, provenance } from '../../model/provenance'
import { day, negotiation } from '../../model/state'
import { confidenceText, NoteText, noteAsOf } from '../../parts/facts/EditorsNote'
import { EntityActions } from '../../parts/facts/EntityActions'
import { memberNames } from '../../parts/facts/Reporter'
import { OutLink } from '../../parts/facts/Source'

export function Part({ member }: { member: Member }) {
  const pack = negotiation.value?.pack
  if (!pack) return null
  return (
    <>
      <h2 class="sec">{t('member-part')}</h2>
      <ul class="facts">
        {factsOf(member, pack, day.value).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {participationsOf(pack, member.id).map((span) => (
          <Span key={span.id} span={span} />
        ))}
      </ul>
    </>
  )
}

/** A span, with its dates where an entry states it: those of the dataset are the days of head counts. */
function Span({ span }: { span: Participation }) {
  const isStated = provenance.value.has(entityKey('participation', span.id))
  return (
    <li class={privateClass('participation', span.id)}>
      {isStated && `${spanText(span)}. `}
      <EntityActions kind="participation" id={span.id} name={spanText(span)} />
      <Known span={span} />
    </li>
  )
}

const spanText = ({ from, to }: Participation): string =>
  to === null
    ? t('member-part-since', { from: dateText(from) })
    : t('member-part-until', { from: dateText(from), to: dateText(to) })

/** How well a span is known, and from where. */
function Known({ span: { id, confidence, note, sources } }: { span: Participation }) {
  const lines = note
    .split(' · ')
    .map(noteAsOf)
    .filter((line) => line !== null)
  if (confidence === '' && lines.length + sources.length === 0) return null
  return (
    <details>
      <summary>{t('member-known', { confidence: confidenceText(confidence) ?? confidence })}</summary>
      <small>
        {lines.map((line) => (
          <span key={line} class="line">
            <NoteText note={line} lang={langOfEntity('participation', id)} />
          </span>
        ))}
        {sources.map((url) => (
          <span key={url} class="line">
            <OutLink url={url} />
          </span>
        ))}
      </small>
    </details>
  )
}

function factsOf(member: Member, pack: Pack, day: Day): readonly string[] {
  const { group, euMemberState, acceded, kind, members = [] } = member
  return [
    ...pack.statements.flatMap((statement) => signedText(member, statement, pack, day)),
    ...(kind === 'observer' || kind === 'group' ? [t(`of-member-${kind}`)] : []),
    ...(members.length > 0 ? [`${t('of-group-members')}${colonIn(lang.value)}${memberNames(members)}`] : []),
    ...(group ? [t(`member-group-${group}`)] : []),
    ...(euMemberState ? [t('member-eu-state')] : []),
    ...(acceded !== null && acceded <= day ? [t('member-acceded', { date: dateText(acceded) })] : []),
  ]
}

/** Whether a member signed a statement; of one whose signatories are all known also that a participant did not. */
function signedText(member: Member, statement: JointStatement, pack: Pack, day: Day): readonly string[] {
  const { names, date, members, isComplete } = statement
  if (effectiveDay(date) > day) return []
  if (members.includes(member.id)) return [t('member-signed', { statement: nameIn(names) })]
  const couldSign = isComplete && takesPartOn(pack, member.id, effectiveDay(date))
  return couldSign ? [t('member-not-signed', { statement: nameIn(names) })] : []
}
