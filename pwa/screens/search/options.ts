/**
 * Builds the grouped options of a query. A clear match for an article adds the meetings that changed its phase, one for a person
 * its statements and the articles on which it has a role.
 */
import { effectiveDay } from '../../../shared/domain/dates/days'
import { type Entry, isEntityEntry } from '../../../shared/domain/entries/entries'
import { historyOf, type Ledger, type LedgerEntry, type Standing } from '../../../shared/domain/ledger/ledger'
import type { LastSaid } from '../../../shared/domain/queries/last-said'
import { lastSaid, type SaidView } from '../../../shared/domain/queries/last-said'
import { isSymbol } from '../../../shared/domain/text/document-symbol'
import type { Day, Role } from '../../../shared/domain/types'
import type { HeldMeeting, NegotiationIndex } from '../../model/negotiation/negotiation-index'
import { type Hit, type SearchIndex, search } from '../../model/search'
import { KINDS, type Kind, type PackEntry } from '../../model/search/entries'
import { type OwnMatches, searchable, searchableWords } from '../../model/search/own-words'
import { pairIn } from '../../model/search/pair'
import { statementsOf } from '../../model/search/statements'

export interface HitOption {
  readonly type: 'hit'
  /** The negotiation, where it is not the open one. */
  readonly in?: string
  readonly key: string
  readonly hit: Hit<PackEntry>
}
export interface MovedOption {
  readonly type: 'moved'
  readonly key: string
  readonly held: HeldMeeting
  readonly standing: Standing
}
/** A status update that a person is the source of. */
export interface SaidOption {
  readonly type: 'said'
  readonly key: string
  readonly entry: LedgerEntry
}
/** A role of a person on an article. */
export interface RoleOption {
  readonly type: 'role'
  readonly key: string
  readonly role: Role
  readonly article: string
}
/** An entry of the user with the query in its own words, or all of these. */
export interface OwnOption {
  readonly type: 'own'
  readonly key: string
  /** `null` stands for all. */
  readonly entry: Entry | null
  readonly query: string
  /** Number of entries with the query. */
  readonly total: number
}
/** A text with the query in its words. */
export interface TextOption {
  readonly type: 'text'
  readonly key: string
  readonly id: string
  readonly name: string
  readonly query: string
  /** The first paragraph with the query, and the number of all. */
  readonly paragraph: string
  readonly total: number
}
/** The newest thing that a member said of an article. */
export interface LastOption {
  readonly type: 'last'
  readonly key: string
  readonly said: LastSaid
}
/** The positions of a member on an article. */
export interface CellOption {
  readonly type: 'cell'
  readonly key: string
  readonly member: string
  readonly article: string
}
/** A screen or an action of the app. */
export interface PlaceOption {
  readonly type: 'place'
  readonly key: string
  readonly href: string
  readonly name: string
  readonly score: number
}
export type Option =
  | HitOption
  | MovedOption
  | SaidOption
  | RoleOption
  | OwnOption
  | TextOption
  | LastOption
  | CellOption
  | PlaceOption

export interface OptionGroup {
  readonly kind: Kind | 'moved' | 'said' | 'recent' | 'elsewhere' | 'own' | 'text' | 'last' | 'place'
  /** The negotiation of those that are elsewhere. */
  readonly in?: string
  readonly options: readonly Option[]
}

const SHOWN = 14
const SHOWN_ELSEWHERE = 5
const MOVED = 4
const SAID = 6
/** Score from which the best hit counts as a clear match. */
const CLEAR = 0.7
/** Cut-off relative to the best score, against fuzzy noise such as “Siam” for “slam”. */
const FAR = 0.7

const keyOf = ({ kind, id, names }: PackEntry): string => `${kind}-${id}-${names[0]?.text}`

export function optionsFor(
  index: SearchIndex<PackEntry>,
  negotiation: NegotiationIndex,
  ledger: Ledger,
  day: Day,
  query: string,
): readonly OptionGroup[] {
  const found = search(index, query, SHOWN)
  const hits = found.filter(({ score }) => score >= (found[0]?.score ?? 0) * FAR)
  const groups: OptionGroup[] = KINDS.map((kind) => ({
    kind,
    options: hits
      .filter((hit) => hit.entry.kind === kind)
      .map((hit): HitOption => ({ type: 'hit', key: keyOf(hit.entry), hit })),
  }))
  // The group with the best hit comes first.
  const best = hits[0]?.entry.kind
  groups.sort((a, b) => Number(b.kind === best) - Number(a.kind === best))
  const [top] = hits
  if (top?.entry.kind === 'article' && top.score >= CLEAR) {
    const moved = movedBy(negotiation, ledger, day, top.entry.id)
    groups.splice(1, 0, { kind: 'moved', options: moved })
  }
  if (top?.entry.kind === 'person' && top.score >= CLEAR) {
    const person = top.entry.names[0]?.text ?? ''
    groups.splice(1, 0, { kind: 'said', options: worksOf(negotiation, ledger, day, person) })
  }
  return groups.filter(({ options }) => options.length > 0)
}

/** Of a query that names a member and an article: what that member last said on it, its positions, and the pages of both. */
export function pairOptions(index: SearchIndex<PackEntry>, view: SaidView, query: string): readonly OptionGroup[] {
  const pair = pairIn(index, query)
  if (!pair) return []
  const [member, article] = [pair.member.entry.id, pair.article.entry.id]
  const last = lastSaid(view, { member, article })
    .slice(0, 1)
    .map((said): LastOption => ({ type: 'last', key: `last ${said.kind} ${said.id}`, said }))
  const cells = last.map((): CellOption => ({ type: 'cell', key: `cell ${article} ${member}`, member, article }))
  const pages = [pair.article, pair.member].map((hit): HitOption => ({ type: 'hit', key: keyOf(hit.entry), hit }))
  return [{ kind: 'last', options: [...last, ...cells, ...pages] }]
}

interface Groups {
  /** Of the open negotiation. */
  readonly named: readonly OptionGroup[]
  readonly elsewhere: readonly OptionGroup[]
  readonly pair: readonly OptionGroup[]
  readonly places: readonly OptionGroup[]
  readonly own: readonly OptionGroup[]
  readonly texts: readonly OptionGroup[]
}

/** All groups in order, texts last. What lacks a word of the query is shown only where nothing has all of them. */
export function arranged(
  { named, elsewhere, pair, places, own, texts }: Groups,
  query: string,
): readonly OptionGroup[] {
  const names = [...(isPartial(named) ? [] : named), ...elsewhere.filter((group) => !isPartial([group]))]
  const isWhole = names.length + pair.length + places.length + own.length + texts.length > 0
  const shown = isWhole ? names : [...named, ...elsewhere]
  const isPlaceBest = bestOf(places) > bestOf(shown)
  return [...pair, ...inOrder(isPlaceBest ? [...places, ...shown] : [...shown, ...places], own, query), ...texts]
}

/** True where a word of the query was dropped: no name has all of them. */
export const isPartial = (groups: readonly OptionGroup[]): boolean =>
  groups.some(({ options }) => options.some((one) => one.type === 'hit' && one.hit.isPartial === true))

const bestOf = (groups: readonly OptionGroup[]): number =>
  Math.max(
    0,
    ...groups.flatMap(({ options }) =>
      options.map((one) => (one.type === 'hit' ? one.hit.score : one.type === 'place' ? one.score : 0)),
    ),
  )

/** Clear matches in another negotiation than the open one, the best first. */
export function optionsIn(negotiation: string, index: SearchIndex<PackEntry>, query: string): readonly OptionGroup[] {
  const hits = search(index, query, SHOWN_ELSEWHERE)
  const options = hits
    .filter(({ score }) => score >= CLEAR)
    .map((hit): HitOption => ({ type: 'hit', in: negotiation, key: `${negotiation} ${keyOf(hit.entry)}`, hit }))
  return options.length > 0 ? [{ kind: 'elsewhere', in: negotiation, options }] : []
}

/** Entries of the user that are shown before all of them are asked for. */
export const SHOWN_OWN = 5

/** Entries with a query in their own words, and a last option for all where there are more. */
export function ownOptions({ entries, total }: OwnMatches, query: string): readonly OptionGroup[] {
  if (total === 0) return []
  const own = { type: 'own', query, total } as const
  const options = entries.map((entry): OwnOption => ({ ...own, key: `own ${entry.id}`, entry }))
  const rest: readonly OwnOption[] = total > entries.length ? [{ ...own, key: 'own', entry: null }] : []
  return [{ kind: 'own', options: [...options, ...rest] }]
}

/**
 * Groups of names and of the user's own words, in order: own words come first where one of them has the query as a phrase, and
 * no name has it. What is found by its name is not listed again as an entry.
 */
export function inOrder(
  named: readonly OptionGroup[],
  own: readonly OptionGroup[],
  query: string,
): readonly OptionGroup[] {
  const phrase = searchable(query)
  const names = new Set(named.flatMap(({ options }) => options.flatMap(entityOf)))
  const others = own
    .map((group) => ({
      ...group,
      options: group.options.filter((one) => !entityOf(one).some((key) => names.has(key))),
    }))
    .filter(({ options }) => options.length > 0)
  const isIn = (text: string) => text.includes(phrase)
  const isNamed = named.some(({ options }) =>
    options.some((one) => one.type === 'hit' && isIn(searchable(one.hit.name.text))),
  )
  const isOwn = others.some(({ options }) =>
    options.some((one) => one.type === 'own' && one.entry && isIn(searchableWords(one.entry))),
  )
  return isOwn && !isNamed ? [...others, ...named] : [...named, ...others]
}

/**
 * True for a query in the form of a document symbol that no result has: what is near is another document, and is opened only
 * where the user chooses it.
 */
export function lacksSymbol(groups: readonly OptionGroup[], query: string): boolean {
  if (!isSymbol(query)) return false
  const symbol = searchable(query)
  const has = (option: Option) =>
    (option.type === 'hit' && searchable(option.hit.name.text).includes(symbol)) ||
    (option.type === 'own' && option.entry !== null && searchableWords(option.entry).includes(symbol))
  return !groups.some(({ options }) => options.some(has))
}

/** Kind and id of the entity of the open negotiation that an option leads to or is an entry on; none of another option. */
function entityOf(option: Option): readonly string[] {
  if (option.type === 'hit' && option.in === undefined) {
    const { kind, id } = option.hit.entry
    return [`${kind === 'proposal' ? 'document' : kind} ${id}`]
  }
  if (option.type === 'said') return [`observation ${option.entry.observation.id}`]
  const entry = option.type === 'own' ? option.entry : null
  if (entry?.kind === 'observation') return [`observation ${entry.id}`]
  if (entry?.kind === 'word') return [`${entry.names.kind} ${entry.names.id}`]
  return entry && isEntityEntry(entry) ? [`${entry.kind} ${entry.entity.id}`] : []
}

/** Options for recently opened results; ids that the dataset no longer has are skipped. */
export function recentOptions({ entries }: SearchIndex<PackEntry>, keys: readonly string[]): readonly OptionGroup[] {
  const options = keys.flatMap((key): HitOption[] => {
    const entry = entries.find((found) => keyOf(found) === key)
    const [name] = entry?.names ?? []
    return entry && name ? [{ type: 'hit', key, hit: { entry, name, pieces: [], score: 1 } }] : []
  })
  return options.length > 0 ? [{ kind: 'recent', options }] : []
}

/** Meetings at which the article changed phase, newest first. */
function movedBy(
  { heldMeetings }: NegotiationIndex,
  ledger: Ledger,
  day: Day,
  article: string,
): readonly MovedOption[] {
  return historyOf(ledger, article, day)
    .filter((standing) => standing.move !== null)
    .flatMap((standing): MovedOption[] => {
      const held = heldMeetings.find(
        (found) => effectiveDay(found.meeting.start) <= standing.day && standing.day <= found.day,
      )
      return held ? [{ type: 'moved', key: `moved-${standing.day}`, held, standing }] : []
    })
    .slice(-MOVED)
    .reverse()
}

/** Articles on which a person has a role, and its latest statements. */
function worksOf(
  { pack }: NegotiationIndex,
  ledger: Ledger,
  day: Day,
  person: string,
): ReadonlyArray<RoleOption | SaidOption> {
  const roles = pack.roles.flatMap((role): RoleOption[] => {
    const { id, article, from, to } = role
    const isKnown = effectiveDay(from ?? to ?? '') <= day
    return role.person === person && article !== null && isKnown
      ? [{ type: 'role', key: `role ${id}`, role, article }]
      : []
  })
  const said = statementsOf(ledger, person)
    .filter((entry) => entry.day <= day)
    .map((entry): SaidOption => ({ type: 'said', key: `said ${entry.observation.id}`, entry }))
  return [...roles, ...said].slice(0, SAID)
}
