/** View models of the card and the panel, as pure functions of the ledger and the day. */
import { articlesOn, isOnArticle } from '../../shared/domain/assembly/continuation-queries'
import { effectiveDay } from '../../shared/domain/dates/days'
import { firstSeenIn, isCounted, type Ledger, type LedgerEntry, statusAsOf } from '../../shared/domain/ledger/ledger'
import { effectAhead, type Stated } from '../../shared/domain/ledger/move-ahead'
import { targetsAsOf } from '../../shared/domain/ledger/targets'
import { coverageBeside } from '../../shared/domain/queries/coverage'
import { takesPartOn } from '../../shared/domain/queries/participation'
import { hostOf, publisherAt } from '../../shared/domain/queries/publishers'
import { roleNameIn } from '../../shared/domain/queries/roles'
import { nameIn } from '../../shared/domain/text/names'
import {
  type Day,
  type DayOrMonth,
  LANGS,
  type Lang,
  type Member,
  type Negotiation,
  type Observation,
} from '../../shared/domain/types'
import type {
  ArticleCard,
  Compared,
  EffectView,
  EvidenceView,
  MemberCard,
  NamedOnPage,
  NamedView,
  PageClaim,
  Relation,
  Slip,
  StandingView,
} from '../messages'

export interface NegotiationData {
  readonly negotiation: Negotiation
  readonly ledger: Ledger
}

/** Ids of the articles in force on a day, with the agreement as a whole. */
export const idsInForce = ({ negotiation, ledger }: NegotiationData, day: Day): readonly string[] =>
  articlesOn(negotiation.articles, day, firstSeenIn(ledger)).map(({ id }) => id)

export function standingView(ledger: Ledger, article: string, day: Day, lang: Lang): StandingView | null {
  const { standing, outstandingCount } = statusAsOf(ledger, article, day)
  return (
    standing && {
      phase: standing.phase,
      status: standing.status.id,
      definition: nameIn(standing.status.definitions, lang),
      since: standing.since,
      outstanding: outstandingCount,
      contested: standing.contestedBy.length > 0,
    }
  )
}

/** Delay of the target last announced by the page's date, or last of all without one; null where it was not missed. */
export function slipOf(ledger: Ledger, article: string, pageDay: Day | null, today: Day, lang: Lang): Slip | null {
  const announced = targetsAsOf(ledger, article, today)
    .filter((target) => pageDay === null || target.entry.day <= pageDay)
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : 0))
  const last = announced.at(-1)
  if (last?.outcome !== 'missed' || last.droppedDate !== null) return null
  return {
    status: nameIn(last.status.names, lang),
    due: last.date,
    days: last.daysLate,
    reached: last.metOn !== null,
  }
}

/** Language of a page of a watched site, by its address. */
const langOfAddress = (url: string): Lang | undefined =>
  LANGS.find((lang) =>
    __SITES__.some(({ origin, sections }) => sections[lang] && url.startsWith(`${origin}${sections[lang]}`)),
  )

/** Source of an observation, for display. */
function evidenceView(
  { evidence, reportedBy, date }: Observation,
  { members, publishers, roleKinds }: Negotiation,
  lang: Lang,
): EvidenceView {
  const { url } = evidence
  const publisher = url ? publisherAt(publishers, url) : null
  const names = reportedBy.members.map((id) => nameOf(members, id, lang))
  return {
    url,
    publisher: publisher ? nameIn(publisher.names, lang) : ((url && hostOf(url)) ?? ''),
    lang: evidence.lang ?? (url ? (langOfAddress(url) ?? null) : null),
    day: evidence.published ?? date,
    person: reportedBy.person,
    role: reportedBy.role && roleNameIn(roleKinds, reportedBy.role, lang),
    others: [reportedBy.label, ...names].filter((part) => part).join(', '),
  }
}

/** Day of the latest entry that counts. Not of the latest source: the snapshot has no quotes, which may be the only one. */
export const lastDayIn = ({ entries }: Ledger): Day | null =>
  [...entries.values()].reduce<Day | null>((latest, list) => {
    const day = list.findLast(isCounted)?.day ?? null
    return day !== null && (latest === null || day > latest) ? day : latest
  }, null)

export function articleCard(
  { negotiation, ledger }: NegotiationData,
  id: string,
  pageDay: DayOrMonth | null,
  today: Day,
  lang: Lang,
): ArticleCard | null {
  const article = negotiation.articles.find((candidate) => candidate.id === id)
  if (!article) return null
  const { standing, last } = statusAsOf(ledger, id, today)
  const shown = standing?.entries.find((entry) => entry.origin === 'mine') ?? standing?.entries[0] ?? last
  const isOn = isOnArticle(negotiation.articles, id)
  const facilitators = negotiation.roles
    .filter(({ article: of, from, to }) => of !== null && isOn(of, effectiveDay(from ?? to ?? '')))
    .map((role) =>
      [role.person, ...role.members.map((m) => nameOf(negotiation.members, m, lang)), role.label]
        .filter((part) => part)
        .join(', '),
    )
  return {
    kind: 'article',
    id,
    names: article.names,
    now: standingView(ledger, id, today, lang),
    pageDay,
    onPageDay: pageDay === null ? null : standingView(ledger, id, effectiveDay(pageDay), lang),
    slip: slipOf(ledger, id, pageDay && effectiveDay(pageDay), today, lang),
    evidence: shown ? evidenceView(shown.observation, negotiation, lang) : null,
    facilitators: [...new Set(facilitators)].slice(0, 4),
    recordEnd: lastDayIn(ledger),
    completeTo: coverageBeside(negotiation.coverage, last?.observation.date ?? null, today)?.completeTo ?? null,
  }
}

export function memberCard({ negotiation, ledger }: NegotiationData, id: string, lang: Lang): MemberCard | null {
  const member = negotiation.members.find((candidate) => candidate.id === id)
  if (!member) return null
  const led = negotiation.roles.filter((role) => role.article !== null && role.members.includes(id))
  const facilitates = led.flatMap((role) => {
    const article = negotiation.articles.find((a) => a.id === role.article)
    return article ? [nameIn(article.names, lang)] : []
  })
  return {
    kind: 'member',
    id,
    names: member.names,
    participant: takesPartOn(negotiation, id),
    facilitates: [...new Set(facilitates)],
    proposals: negotiation.documents.filter((document) => document.proponents.includes(id)).length,
    recordEnd: lastDayIn(ledger),
  }
}

function nameOf(members: readonly Member[], id: string, lang: Lang): string {
  const member = members.find((candidate) => candidate.id === id)
  return member ? nameIn(member.shortNames, lang) : id
}

/** Compares a claim with the data; a month counts from its last day, and without a date nothing is compared. */
export function relationOf(ledger: Ledger, { article, status, phase, day: date }: PageClaim): Relation {
  if (date === null) return 'undated'
  const day = effectiveDay(date)
  const counted = (ledger.entries.get(article) ?? []).filter((entry) => entry.observation.basis !== 'planned')
  const last = counted.at(-1)
  if (!last) return 'new'
  const sameDay = counted.filter((entry) => entry.day === day)
  if (sameDay.some((entry) => isSameStatus(entry, status, phase))) return 'same'
  // Activity changes no phase: that an article was discussed contradicts no other status of the same day.
  if (ledger.statuses.get(status)?.kind === 'activity')
    return sameDay.length > 0 ? 'same' : day > last.day ? 'newer' : 'older'
  if (
    phase !== null &&
    sameDay.some(({ status: other }) => other.phase !== null && other.phase !== phase && other.kind !== 'activity')
  )
    return 'conflict'
  const { standing, flags } = statusAsOf(ledger, article, day)
  const known = phase === null ? flags.some((flag) => flag.status.id === status) : standing?.phase === phase
  if (known && last.day <= day) return 'same'
  return day > last.day ? 'newer' : 'older'
}

/**
 * Compares a claim with the data, and gives the status to show beside it. `mine` is true when that status is the
 * user's, or an entry in `own`.
 */
export function compareClaim(
  ledger: Ledger,
  claim: PageClaim,
  today: Day,
  own: ReadonlySet<string>,
  lang: Lang,
): Pick<Compared, 'relation' | 'record' | 'mine'> {
  const relation = relationOf(ledger, claim)
  // An equal status is shown as of the claim's day; any other as of today.
  const day = relation === 'same' && claim.day !== null ? effectiveDay(claim.day) : today
  const record = standingView(ledger, claim.article, day, lang)
  const differs = claim.phase !== null && record !== null && record.phase !== claim.phase
  const entries = statusAsOf(ledger, claim.article, day).standing?.entries ?? []
  return {
    relation: relation === 'same' && differs ? 'outweighed' : relation,
    record,
    mine: entries.some((entry) => entry.origin === 'mine' || own.has(entry.observation.id)),
  }
}

/** Effect of saving a status update, with ids of statuses. */
export function effectView(ledger: Ledger, { article, status, date }: Stated, today: Day): EffectView | null {
  const effect = effectAhead(ledger, { article, status, date }, today)
  if (!effect) return null
  return { kind: effect.kind, status: effect.status?.id ?? null, date: effect.date, isBack: effect.undoesResult }
}

const isSameStatus = (entry: LedgerEntry, status: string, phase: PageClaim['phase']) =>
  entry.status.id === status || (phase !== null && entry.status.phase === phase)

export function namedView(
  { negotiation, ledger }: NegotiationData,
  named: NamedOnPage,
  pageDay: DayOrMonth | null,
  today: Day,
  lang: Lang,
): NamedView | null {
  const { kind, id } = named
  const names =
    kind === 'article'
      ? negotiation.articles.find((article) => article.id === id)?.names
      : negotiation.members.find((member) => member.id === id)?.shortNames
  if (names === undefined) return null
  const at = (day: Day) => statusAsOf(ledger, id, day).standing?.phase ?? 'none'
  return {
    ...named,
    name: nameIn(names, lang),
    now: at(today),
    onPageDay: pageDay === null ? null : at(effectiveDay(pageDay)),
  }
}
