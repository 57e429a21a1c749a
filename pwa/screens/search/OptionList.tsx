/** Listbox of search results, controlled by the combobox above it. */

import { useEffect } from 'preact/hooks'
import { continuingOn } from '../../../shared/domain/assembly/continuation-queries'
import { LATEST_DAY, localDay } from '../../../shared/domain/dates/days'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { isInferred, sinceOf } from '../../../shared/domain/ledger/ledger'
import type { LastSaid } from '../../../shared/domain/queries/last-said'
import { colonIn, quotedIn, unquoted } from '../../../shared/domain/text/typography'
import type { Phase, Role } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { dateInText, dateText, spanText } from '../../i18n/dates'
import { shortTitle } from '../../model/negotiation/negotiation-index'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { viewOf } from '../../model/negotiation/negotiation-view'
import { takesPart } from '../../model/participation'
import { langOfEntity } from '../../model/provenance'
import { roleName } from '../../model/role-name'
import type { SearchName } from '../../model/search'
import type { Kind } from '../../model/search/entries'
import { excerptIn, excerptOf } from '../../model/search/own-words'
import { day, ledger, negotiation, standings } from '../../model/state'
import { Byline } from '../../parts/facts/Byline'
import { Glyph, Icon, type IconName } from '../../parts/facts/Glyph'
import { PhaseWord, phaseOf, statusName } from '../../parts/facts/Phase'
import { memberName, memberNames, rolePeriodText } from '../../parts/facts/Reporter'
import { When } from '../../parts/facts/When'
import { Pieces } from '../../parts/Pieces'
import { subjectOf } from '../../workspace/entries/entry-place'
import { KIND_LABELS } from '../../workspace/entries/entry-summary'
import { verbName } from '../../workspace/meeting/intervention-verbs'
import { screenNames, stanceName } from '../../workspace/report-phrases'
import type {
  CellOption,
  HitOption,
  MovedOption,
  Option,
  OptionGroup,
  OwnOption,
  PlaceOption,
  RoleOption,
  SaidOption,
  TextOption,
} from './options'

interface Props {
  readonly groups: readonly OptionGroup[]
  readonly chosen: number
  readonly onOpen: (option: Option) => void
}

export function OptionList({ groups, chosen, onOpen }: Props) {
  useEffect(() => {
    document.getElementById(`hit-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  let next = 0
  return (
    <div id="hits" role="listbox" aria-label={t('lookup-results')} tabIndex={-1}>
      {groups.map((group) => (
        <div key={groupId(group)} {...groupOf(groupId(group))}>
          <div class="gh" role="presentation" id={groupId(group)}>
            {groupName(group)}
          </div>
          {group.options.map((option) => {
            const place = next++
            return (
              <OptionRow key={option.key} option={option} place={place} chosen={place === chosen} onOpen={onOpen} />
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** ARIA group inside a listbox; HTML has no element for it. */
const groupOf = (id: string) => ({ role: 'group', 'aria-labelledby': id }) as const
const groupId = ({ kind, in: elsewhere }: OptionGroup) => `group-${elsewhere ?? kind}`

function groupName({ kind, in: elsewhere, options }: OptionGroup): string {
  if (kind === 'elsewhere') return negotiationName(elsewhere ?? '')
  if (kind === 'said') return t('lookup-said')
  if (kind === 'last') return t(options[0]?.type === 'last' ? 'last-said' : 'lookup-unsaid')
  if (kind === 'place') return t('lookup-places')
  if (kind === 'moved') return t('lookup-moved', { date: dateText(day.value, 'long') })
  return t(`lookup-group-${kind}`, { n: options.length })
}

interface RowProps {
  readonly option: Option
  readonly place: number
  readonly chosen: boolean
  readonly onOpen: (option: Option) => void
}

function OptionRow({ option, place, chosen, onOpen }: RowProps) {
  const phase = option.type === 'hit' ? phaseOfHit(option) : 'none'
  return (
    <div
      id={`hit-${place}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      class={`ph-${phase}`}
      onClick={() => onOpen(option)}
      onKeyDown={(event) => event.key === 'Enter' && onOpen(option)}
    >
      {option.type === 'hit' && <HitRow option={option} />}
      {option.type === 'moved' && <MovedRow option={option} />}
      {option.type === 'said' && <SaidRow option={option} />}
      {option.type === 'role' && <RoleRow option={option} />}
      {option.type === 'own' && <OwnRow option={option} />}
      {option.type === 'text' && <TextRow option={option} />}
      {option.type === 'last' && <LastRow said={option.said} />}
      {option.type === 'cell' && <CellRow option={option} />}
      {option.type === 'place' && <PlaceRow option={option} />}
    </div>
  )
}

/** Phase of an article, in its own negotiation. */
function phaseOfHit({ in: elsewhere, hit: { entry } }: HitOption): Phase | 'none' {
  if (entry.kind !== 'article') return 'none'
  if (elsewhere === undefined) return phaseOf(standings.value.get(entry.id))
  return viewOf(elsewhere)?.model.phaseAsOf(entry.id, day.value) ?? 'none'
}

const ICONS: Readonly<Record<Kind, IconName>> = {
  article: 'doc',
  member: 'say',
  meeting: 'cal',
  proposal: 'doc',
  person: 'say',
  milestone: 'cal',
}

function HitRow({ option }: { option: HitOption }) {
  const { hit } = option
  const { kind, id, names } = hit.entry
  // Meetings, documents and people have one name; the other matched text is a search term only.
  const isNamed = kind === 'article' || kind === 'member'
  const own = (isNamed ? names.find((name) => name.lang === lang.value) : undefined) ?? names[0]
  const phase = phaseOfHit(option)
  if (!own) return null
  const isOwn = hit.name === own
  return (
    <>
      {kind === 'article' ? <Glyph phase={phase} /> : <Icon name={ICONS[kind]} />}
      <div>
        <span class="hit" lang={own.lang ?? undefined}>
          {isOwn ? <Marked name={own} pieces={hit.pieces} /> : own.text}
        </span>
        {!isOwn && (
          <span class="alt" lang={hit.name.lang ?? undefined}>
            {hit.name.lang && <span class="lang">{hit.name.lang}</span>}
            <Marked name={hit.name} pieces={hit.pieces} />
          </span>
        )}
      </div>
      <div class="right">
        {option.in === undefined ? (
          <Right kind={kind} id={id} name={own.text} />
        ) : (
          kind === 'article' && <PhaseWord phase={phase} />
        )}
      </div>
    </>
  )
}

function Marked({ name, pieces }: { name: SearchName; pieces: HitOption['hit']['pieces'] }) {
  const parts: preact.ComponentChild[] = []
  let from = 0
  for (const [start, end] of pieces) {
    parts.push(name.text.slice(from, start), <mark key={start}>{name.text.slice(start, end)}</mark>)
    from = end
  }
  return (
    <>
      {parts}
      {name.text.slice(from)}
    </>
  )
}

/** Secondary text of a result: status, participation, date or role. */
function Right({ kind, id, name }: { kind: Kind; id: string; name: string }) {
  if (kind === 'article') {
    const after = continuingOn(negotiation.value?.pack.articles ?? [], id, day.value)
    if (after.length > 0)
      return (
        <>
          {t('continued-by')}
          {colonIn(lang.value)}
          {after.map(({ names }) => nameIn(names)).join(', ')}
        </>
      )
    const standing = standings.value.get(id)?.standing
    return (
      <>
        <PhaseWord phase={standing?.phase ?? 'none'} />
        {standing && (
          <>
            {' '}
            <br />
            {isInferred(standing) && `${t('inferred')}, `}
            {t('since', { date: dateInText(sinceOf(ledger.value, id, standing)) })}
          </>
        )}
      </>
    )
  }
  if (kind === 'member') return <>{takesPart(id) && t('lookup-participant')}</>
  if (kind === 'person') return <Person name={name} member={id} />
  if (kind === 'meeting') {
    const meeting = negotiation.value?.meetings.get(id)
    return meeting ? <time dateTime={meeting.end}>{spanText(meeting.start, meeting.end)}</time> : null
  }
  if (kind === 'milestone') {
    const milestone = negotiation.value?.pack.milestones.find((found) => found.id === id)
    return milestone ? <When date={milestone.date} /> : null
  }
  const proposal = negotiation.value?.pack.documents.find((found) => found.id === id)
  return proposal ? (
    <>
      <When date={proposal.date} /> <br />
      {memberNames(proposal.proponents.slice(0, 3))}
    </>
  ) : null
}

/** A role that is still held ends after all others. */
const endOf = ({ to }: Role): string => to ?? LATEST_DAY

/** Last known role of a person, and the member. */
function Person({ name, member }: { name: string; member: string }) {
  const roles = negotiation.value?.pack.roles.filter(({ person }) => person === name) ?? []
  const last = roles.reduce<Role | null>((best, role) => (best && endOf(best) >= endOf(role) ? best : role), null)
  return (
    <>
      {/* On a phone both are in one line. */}
      {member && memberName(member)} <br />
      {last && roleName(last.role)}
    </>
  )
}

function MovedRow({ option: { held, standing } }: { option: MovedOption }) {
  return (
    <>
      <Icon name="cal" />
      <div>
        <span class="hit" lang={langOfEntity('meeting', held.meeting.id)}>
          {shortTitle(held.meeting.title)}
        </span>
        <span class="alt">{statusName(standing.status)}</span>
      </div>
      <div class="right">
        <When date={held.meeting.end} />
      </div>
    </>
  )
}

/** A status update by its article, since the person was searched. */
function SaidRow({ option: { entry } }: { option: SaidOption }) {
  const { article, date } = entry.observation
  return (
    <>
      <Icon name="say" />
      <div>
        <span class="hit">{screenNames().article(article)}</span>
        <span class="alt">{statusName(entry.status)}</span>
      </div>
      <div class="right">
        <When date={date} />
      </div>
    </>
  )
}

/** The answer itself: who said what, of what, and when. */
function LastRow({ said }: { said: LastSaid }) {
  const { member, article, stance, verb, words, isQuote, symbol, origin, evidence, layer, date } = said
  const act = stance === null ? verb && verbName(verb) : stanceName(stance)
  const text = [symbol, isQuote ? quotedIn(lang.value, unquoted(words)) : words].filter(Boolean).join(', ')
  return (
    <>
      <Icon name={isPublic({ layer }) ? 'say' : 'lock'} />
      <div>
        <span class="hit">
          {[memberName(member), act].filter(Boolean).join(' ')}
          {colonIn(lang.value)}
          {screenNames().article(article)}
        </span>
        <span class="alt" lang={isQuote ? evidence?.lang : origin === 'pack' ? 'en' : undefined}>
          {text}
        </span>
      </div>
      <div class="right">
        <When date={date} />
      </div>
    </>
  )
}

function CellRow({ option: { member, article } }: { option: CellOption }) {
  return (
    <>
      <Icon name="doc" />
      <div>
        <span class="hit">
          {t('lookup-cell', { member: memberName(member), article: screenNames().article(article) })}
        </span>
      </div>
    </>
  )
}

function PlaceRow({ option: { name } }: { option: PlaceOption }) {
  return (
    <>
      <Icon name="next" />
      <div>
        <span class="hit">{name}</span>
      </div>
    </>
  )
}

function RoleRow({ option: { role, article } }: { option: RoleOption }) {
  return (
    <>
      <Icon name="doc" />
      <div>
        <span class="hit">{screenNames().article(article)}</span>
        <span class="alt">{roleName(role.role)}</span>
      </div>
      <div class="right">{rolePeriodText(role)}</div>
    </>
  )
}

/** An entry by the words that match, with what it is and when it was made. */
function OwnRow({ option: { entry, query, total } }: { option: OwnOption }) {
  if (!entry)
    return (
      <>
        <Icon name="search" />
        <div>
          <span class="hit">{t('lookup-own-all', { n: total })}</span>
        </div>
      </>
    )
  return (
    <>
      <Icon name={!isPublic(entry) ? 'lock' : 'say'} />
      <div>
        <span class="hit">{aboutText(entry)}</span>
        <span class="alt">
          <Pieces pieces={excerptOf(entry, query)} />
        </span>
      </div>
      <div class="right">
        <When date={localDay(new Date(entry.madeAt))} /> <br />
        <Byline by={entry.by} />
      </div>
    </>
  )
}

/** A text by its first paragraph that matches, with the number of all. */
function TextRow({ option: { name, paragraph, query, total } }: { option: TextOption }) {
  return (
    <>
      <Icon name="lock" />
      <div>
        <span class="hit">{name}</span>
        <span class="alt">
          <Pieces pieces={excerptIn(paragraph, query)} />
        </span>
      </div>
      <div class="right">{t('texts-found', { n: total })}</div>
    </>
  )
}

/** Kind of an entry and what it is about. */
function aboutText(entry: Entry): string {
  const about = subjectOf(entry)
  return [t(KIND_LABELS[entry.kind]), about].filter(Boolean).join(colonIn(lang.value))
}
