/**
 * Import plan (dry run): what each entry of another would do to the data here, before anything is written. What names or
 * displaces something that is here is told from what only adds, so that the user sees it and decides.
 */

import { assemble } from '../assembly/assemble'
import { changesNothing } from '../edits/negotiation-diff'
import { canonical } from '../entries/canonical'
import {
  type EntityEntry,
  type EntityEntryOf,
  type Entry,
  entityKey,
  type FollowEntry,
  isEntityEntry,
  type NoteEntry,
  type PositionEntry,
  scopedWithdrawnNames,
  type TermEntry,
} from '../entries/entries'
import { compareCopies } from '../entries/fuller'
import { detailsOf, type NegotiationDetails } from '../entries/negotiation-change'
import { articleOf, type Correction, isCorrection } from '../entries/replaced'
import { byMaking } from '../entries/union'
import { isShipped, type ShippedEntity, shippedEntities } from '../entries/versions'
import { SKEW } from '../queries/ahead'
import { foldedWords } from '../text/folded-words'
import type { Meeting, Negotiation, Observation } from '../types'
import { contentKey, isStatement, isTwinOf, placeOfStatement } from './content-key'
import { isPublished } from './plain-facts'

/**
 * `adds` displaces nothing that is here. `corrects`, `withdraws`, `replaces` (a later note, term or follow) and `removes`
 * (one that empties or turns off) displace `target`; without a target, they name what is not on this device, or
 * `isHidden`: what this tab cannot read. `foreign` corrects what is not of its article, `conflicts` has an id of another
 * entry here, `same` is here, by its id or word for word, or in the dataset since it was published with it; `erased` was erased
 * here for good;
 * `completes` is here as an export has it, which leaves out what a backup holds.
 */
export type Deed =
  | 'adds'
  | 'corrects'
  | 'withdraws'
  | 'replaces'
  | 'removes'
  | 'foreign'
  | 'conflicts'
  | 'completes'
  | 'same'
  | 'erased'

export interface Target {
  readonly one: Entry | Observation | ShippedEntity
  /** Source of it: the dataset, the entries here, or the entries that are imported with it. */
  readonly from: 'dataset' | 'here' | 'import'
}

export interface PlannedEntry {
  readonly entry: Entry
  readonly deed: Deed
  readonly target: Target | null
  /** True where it displaces, or may displace, an entry here that is locked. */
  readonly isHidden?: true
  /** True where it was made in the future: it is held after its import. */
  readonly isAhead?: true
  /** True where it was made before its target: it counts once that is withdrawn. */
  readonly isBehind?: true
  /** True where its target was withdrawn: it brings that back. */
  readonly isRestoring?: true
  /**
   * True where it is a new article that continues its target, and may be listed in its place; without a target, one that is
   * neither here nor in the import.
   */
  readonly isContinuing?: true
  /** True where it is a new article that its target continues: it may be in no list. */
  readonly isContinued?: true
  /** True where it is a withdrawal that comes with what withdraws it: it has no effect. */
  readonly isUndone?: true
  /** True where it is a new meeting of the date, type and title of one here. */
  readonly isTwin?: true
}

/** The data here. */
export interface Held {
  /** The dataset; `null` until it is loaded. Nothing is known of the datasets of other negotiations. */
  readonly pack: Negotiation | null
  readonly entries: readonly Entry[]
  /** Ids of the entries here that this tab cannot read, as they are locked. */
  readonly hidden?: ReadonlySet<string>
  /** Ids of the entries that were erased here. */
  readonly erased?: ReadonlySet<string>
  /** True where what is here word for word takes the place of an incoming entry: not of the user's own other device. */
  readonly joinsTwins?: boolean
  /** The time on this device, in milliseconds. */
  readonly now?: number
}

const NOTHING: ReadonlySet<string> = new Set()

/** Ids of the sealed entries that are not among those that can be read. */
export function hiddenIds(entries: readonly Entry[], sealed: readonly { readonly id: string }[]): ReadonlySet<string> {
  const hidden = new Set(sealed.map(({ id }) => id))
  if (hidden.size > 0) for (const { id } of entries) hidden.delete(id)
  return hidden
}

/** Plans the import of entries, in their order. */
export function planImport(held: Held, incoming: readonly Entry[]): readonly PlannedEntry[] {
  const index = indexOf(held, incoming)
  const { hidden = NOTHING, erased = NOTHING, now = Number.POSITIVE_INFINITY } = held
  const plan = incoming.map((entry): PlannedEntry => {
    const known = index.here.get(entry.id)
    if (known) {
      return { entry, deed: DEEDS_ON_COPIES[compareCopies(known, entry)], target: { one: known, from: 'here' } }
    }
    if (erased.has(entry.id)) return { entry, deed: 'erased', target: null }
    const shipped = index.dataset.get(entry.id) ?? index.dataset.get(entityKey('position', entry.id))
    if (shipped) {
      const deed = isPublished(entry, shipped) ? 'same' : 'conflicts'
      return { entry, deed, target: { one: shipped, from: 'dataset' } }
    }
    if (hidden.has(entry.id)) return { entry, deed: 'conflicts', target: null }
    const isAhead = Date.parse(entry.madeAt) > now + SKEW
    return { entry, ...(twinDeed(entry, index) ?? deedOf(entry, index)), ...(isAhead && { isAhead }) }
  })
  return withoutDanglingReferences(plan)
}

/** A version of an entity that is known here: the dataset's, or as an entry here states it. */
interface Version {
  readonly one: EntityEntry | ShippedEntity
  readonly isWithdrawn: boolean
}

/** What is known here, by the ids and keys by which an entry names it. */
interface Index {
  readonly hidden: ReadonlySet<string>
  /** Observations of the dataset by id, its other entities by `entityKey`. */
  readonly dataset: ReadonlyMap<string, Observation | ShippedEntity>
  readonly here: ReadonlyMap<string, Entry>
  /** True for an entry of the negotiation whose dataset is known. */
  readonly isOpen: (entry: Entry) => boolean
  /** True where an entry may name another: it is of the same negotiation, or of the dataset. */
  readonly areTogether: (entry: Entry, other: Target['one']) => boolean
  /** What can be edited of the negotiation whose dataset is known, as it is here. */
  readonly details: NegotiationDetails | null
  /** What an entry names: of the dataset of its own negotiation, of the entries here, or of those that come with it. */
  readonly find: (entry: Entry, id: string) => Target | null
  /** Versions of an entity of the negotiation of an entry, in the order of their making, the dataset's first. */
  readonly versionsOf: (entry: EntityEntry, key: string) => readonly Version[]
  /** The article here, as it is in force, that continues one of a key in the negotiation of an entry. */
  readonly continuing: (entry: EntityEntry, key: string) => Version | undefined
  /** The entry here that states word for word what an entry does; the first of them, one in force before a withdrawn one. */
  readonly twinOf: (entry: Entry) => { readonly one: Entry; readonly isWithdrawn: boolean } | null
  /** True for a meeting of the date, type and title of one in force in the negotiation of the entry. */
  readonly hasTwin: (entry: EntityEntry) => boolean
  /** The entry of the import that states the entity of a key, in the negotiation of an entry. */
  readonly imported: (entry: EntityEntry, key: string) => EntityEntry | undefined
  /** The entry here that one of a kind of which the latest counts would replace. */
  readonly latestOf: (entry: LastWrite) => LastWrite | undefined
}

function indexOf({ pack, entries, hidden = NOTHING, joinsTwins = false }: Held, incoming: readonly Entry[]): Index {
  const negotiationOf = ({ negotiation }: Entry) => negotiation
  /** The same ids are in several negotiations. */
  const scoped = (entry: Entry, id: string) => `${negotiationOf(entry)} ${id}`
  const isOpen = (entry: Entry) => pack !== null && negotiationOf(entry) === pack.id
  const dataset = new Map<string, Observation | ShippedEntity>(pack ? shippedEntities(pack) : [])
  for (const one of pack?.observations ?? []) dataset.set(one.id, one)
  const [here, withIt] = [entries, incoming].map((list) => new Map(list.map((one) => [one.id, one])))
  const withdrawn = scopedWithdrawnNames(entries)
  const latest = new Map<string, LastWrite>()
  const twins = new Map<string, { one: Entry; isWithdrawn: boolean }>()
  const asked = new Set(joinsTwins ? incoming.filter(isStatement).map(placeOfStatement) : [])
  const stated = new Map<string, Version[]>()
  for (const [key, one] of pack ? shippedEntities(pack) : []) {
    const name = `${pack?.id} ${key}`
    stated.set(name, [{ one, isWithdrawn: withdrawn.has(name) }])
  }
  for (const one of entries) {
    const isWithdrawn = withdrawn.has(scoped(one, one.id))
    if (isStatement(one) && asked.has(placeOfStatement(one))) {
      const key = contentKey(one)
      const known = twins.get(key)
      if (!known || (known.isWithdrawn && !isWithdrawn)) twins.set(key, { one, isWithdrawn })
    }
    if (isLastWrite(one) && !isWithdrawn) latest.set(scoped(one, slotOf(one)), one)
    if (!isEntityEntry(one)) continue
    const key = scoped(one, keyOf(one))
    const versions = stated.get(key)
    if (versions) versions.push({ one, isWithdrawn })
    else stated.set(key, [{ one, isWithdrawn }])
  }
  const continuing = new Map<string, Version>()
  const meetings = new Set<string>()
  for (const versions of stated.values()) {
    const current = versions.findLast(({ isWithdrawn }) => !isWithdrawn)
    if (!current) continue
    const negotiation = isShipped(current.one) ? pack?.id : negotiationOf(current.one)
    if (isMeeting(current.one.entity)) meetings.add(`${negotiation} ${meetingKey(current.one.entity)}`)
    if (!('continues' in current.one.entity)) continue
    for (const id of current.one.entity.continues ?? [])
      continuing.set(`${negotiation} ${entityKey('article', id)}`, current)
  }
  const imported = new Map(incoming.filter(isEntityEntry).map((one) => [scoped(one, keyOf(one)), one]))
  const find = (entry: Entry, id: string): Target | null =>
    targetIn(isOpen(entry) ? dataset : undefined, id, 'dataset') ??
    targetIn(here, id, 'here') ??
    targetIn(withIt, id, 'import')
  return {
    hidden,
    dataset,
    here: here ?? new Map(),
    isOpen,
    details: pack && detailsOf(assemble(pack, entries)),
    areTogether: (entry, other) => !('madeAt' in other) || negotiationOf(entry) === negotiationOf(other),
    find,
    twinOf: (entry) => {
      const twin = twins.size > 0 && isStatement(entry) ? twins.get(contentKey(entry)) : undefined
      return twin && isTwinOf(entry, twin.one) ? twin : null
    },
    versionsOf: (entry, key) => stated.get(scoped(entry, key)) ?? [],
    continuing: (entry, key) => continuing.get(scoped(entry, key)),
    hasTwin: (entry) => entry.kind === 'meeting' && meetings.has(scoped(entry, meetingKey(entry.entity))),
    imported: (entry, key) => imported.get(scoped(entry, key)),
    latestOf: (entry) => latest.get(scoped(entry, slotOf(entry))),
  }
}

function targetIn(
  index: ReadonlyMap<string, Target['one']> | undefined,
  id: string,
  from: Target['from'],
): Target | null {
  const one = index?.get(id)
  return one ? { one, from } : null
}

/**
 * An entry that corrects or withdraws one of the same import only adds if that one is added too. Otherwise it stays
 * alone, and strikes whatever later arrives under that id.
 */
function withoutDanglingReferences(plan: readonly PlannedEntry[]): readonly PlannedEntry[] {
  const byId = new Map(plan.map((planned) => [planned.entry.id, planned]))
  const added = new Map<string, boolean>()
  return plan.map((planned) => {
    const chain = new Set<string>()
    let one: PlannedEntry | undefined = planned
    // Along the chain of those that name each other; one that closes a ring comes whole.
    while (one && namesImported(one) && !added.has(one.entry.id) && !chain.has(one.entry.id)) {
      chain.add(one.entry.id)
      one = byId.get(one.target?.one.id ?? '')
    }
    const isAdded = one !== undefined && (added.get(one.entry.id) ?? isAddition(one))
    for (const id of chain) added.set(id, isAdded)
    if (!namesImported(planned) || added.get(planned.entry.id)) return planned
    return { ...planned, deed: planned.entry.kind === 'withdrawal' ? 'withdraws' : 'corrects' }
  })
}

const namesImported = ({ deed, target }: PlannedEntry): boolean => deed === 'adds' && target?.from === 'import'

/** True for what may be imported without a decision of its own: it displaces nothing that is here, and counts at once. */
export const isAddition = ({ deed, isAhead }: PlannedEntry): boolean => deed === 'adds' && !isAhead
/**
 * True for what an import writes if nothing is decided. What comes from the user's own other device is taken whole, also what
 * displaces something, since it was decided there.
 */
export const isTakenByItself = (planned: PlannedEntry, isOwnDevice: boolean): boolean =>
  isOwnDevice ? mayBeTaken(planned, true) && !planned.isAhead : isAddition(planned)

/** True for what can be imported at all. Another's correction of what is not of its article cannot. */
export const mayBeTaken = (planned: PlannedEntry, isOwnDevice: boolean): boolean =>
  planned.deed === 'adds' ||
  isDisplacing(planned) ||
  (isOwnDevice && (planned.deed === 'completes' || planned.deed === 'foreign'))

/** True for what displaces something here, or would once it comes: only on the user's decision. */
export const isDisplacing = ({ deed }: PlannedEntry): boolean =>
  deed === 'corrects' || deed === 'withdraws' || deed === 'replaces' || deed === 'removes'

type Planned = Omit<PlannedEntry, 'entry'>

/** Duplicate by content: it joins the entry that is here; one of a withdrawn entry would restore that. */
function twinDeed(entry: Entry, { twinOf }: Index): Planned | null {
  const twin = twinOf(entry)
  if (!twin) return null
  const target: Target = { one: twin.one, from: 'here' }
  return twin.isWithdrawn ? { deed: 'corrects', target, isRestoring: true } : { deed: 'same', target }
}

function deedOf(entry: Entry, index: Index): Planned {
  if (isCorrection(entry)) return correctionDeed(entry, index)
  if (entry.kind === 'withdrawal') {
    if (index.hidden.has(entry.withdraws)) return { deed: 'withdraws', target: null, isHidden: true }
    const named = index.find(entry, entry.withdraws)
    const target = named && index.areTogether(entry, named.one) ? named : null
    return { deed: target?.from === 'import' ? 'adds' : 'withdraws', target }
  }
  if (isEntityEntry(entry)) return statementDeed(entry, index)
  if (entry.kind === 'position') return positionDeed(entry, index)
  if (!isLastWrite(entry)) return { deed: 'adds', target: null }
  const planned = lastWriteDeed(entry, index)
  // Which subject or term a locked entry is of, nobody can tell.
  if (planned.deed !== 'adds' || index.hidden.size === 0) return planned
  return { deed: isEmpty(entry) ? 'removes' : 'replaces', target: null, isHidden: true }
}

function correctionDeed(entry: Correction, index: Index): Planned {
  const { article, supersedes } = entry
  return namedDeed(
    entry,
    supersedes,
    index,
    index.find(entry, supersedes),
    (one) => !isShipped(one) && articleOf(one) === article,
  )
}

function positionDeed(entry: PositionEntry, index: Index): Planned {
  const { supersedes } = entry
  if (supersedes === undefined) return { deed: 'adds', target: null }
  const target = index.find(entry, entityKey('position', supersedes)) ?? index.find(entry, supersedes)
  return namedDeed(entry, supersedes, index, target, isPosition)
}

/** An entry that corrects what it names by id: another entry of its negotiation, or what its dataset has. */
function namedDeed(
  entry: Entry,
  id: string,
  { hidden, areTogether }: Index,
  target: Target | null,
  isOfIts: (one: Target['one']) => boolean,
): Planned {
  if (hidden.has(id)) return { deed: 'corrects', target: null, isHidden: true }
  if (target && !(isOfIts(target.one) && areTogether(entry, target.one))) return { deed: 'foreign', target }
  return { deed: target?.from === 'import' ? 'adds' : 'corrects', target }
}

/**
 * An entity that is here, in force or withdrawn, and that says something else, is corrected: now, or once what was made
 * later is withdrawn. Only what nobody here has stated, or what says the same, adds.
 */
function statementDeed(entry: EntityEntry, index: Index): Planned {
  if (entry.kind === 'negotiation') return changeDeed(entry, index)
  const versions = index.versionsOf(entry, keyOf(entry))
  const inForce = versions.filter(({ isWithdrawn }) => !isWithdrawn)
  const said = canonical(entry.entity)
  const other = inForce.findLast(({ one }) => canonical(one.entity) !== said)
  if (other) {
    const isBehind = !isShipped(other.one) && byMaking(entry, other.one) < 0
    return { deed: 'corrects', target: targetOf(other), ...(isBehind && { isBehind }) }
  }
  const last = versions.at(-1)
  if (last && inForce.length === 0) return { deed: 'corrects', target: targetOf(last), isRestoring: true }
  // A locked entry may have corrected or withdrawn it.
  if (last && index.hidden.size > 0) return { deed: 'corrects', target: null, isHidden: true }
  const succession = versions.length === 0 && entry.kind === 'article' ? successionDeed(entry, index) : null
  const isTwin = versions.length === 0 && index.hasTwin(entry)
  return succession ?? { deed: index.isOpen(entry) ? 'adds' : 'corrects', target: null, ...(isTwin && { isTwin }) }
}

/** A change of the negotiation corrects it, as it is here, and only adds where it changes nothing. */
function changeDeed({ entity, ...entry }: EntityEntryOf<'negotiation'>, { isOpen, details }: Index): Planned {
  if (!isOpen({ ...entry, entity }) || !details) return { deed: 'corrects', target: null }
  if (changesNothing(details, entity)) return { deed: 'adds', target: null }
  const { id } = entity
  const { names, memberTerm } = details
  const one: ShippedEntity = { id: entityKey('negotiation', id), of: 'negotiation', entity: { id, names, memberTerm } }
  return { deed: 'corrects', target: { one, from: 'dataset' } }
}

/** A new article takes the place of those that it continues, and has none where one here continues it. */
function successionDeed(entry: EntityEntryOf<'article'>, index: Index): Planned | null {
  const keys = entry.entity.continues?.map((id) => entityKey('article', id)) ?? []
  const [here] = keys.flatMap((key) => index.versionsOf(entry, key).slice(-1))
  if (here) return { deed: 'corrects', target: targetOf(here), isContinuing: true }
  const by = index.continuing(entry, keyOf(entry))
  if (by) return { deed: 'corrects', target: targetOf(by), isContinued: true }
  const [one, ...others] = keys.map((key) => index.imported(entry, key))
  if (keys.length === 0 || !index.isOpen(entry)) return null
  return one && others.every((other) => other !== undefined)
    ? { deed: 'adds', target: { one, from: 'import' }, isContinuing: true }
    : { deed: 'corrects', target: null, isContinuing: true }
}

const targetOf = ({ one }: Version): Target => ({ one, from: isShipped(one) ? 'dataset' : 'here' })

const isPosition = (one: Target['one']): boolean =>
  isShipped(one) ? one.of === 'position' : 'kind' in one && one.kind === 'position'

/** Kinds of which the latest of a subject counts: a later one displaces that of the user, without naming it. */
type LastWrite = NoteEntry | FollowEntry | TermEntry

const isLastWrite = (entry: Entry): entry is LastWrite =>
  entry.kind === 'note' || entry.kind === 'follow' || entry.kind === 'word'

const keyOf = ({ kind, entity }: EntityEntry): string => entityKey(kind, entity.id)

const DEEDS_ON_COPIES = { same: 'same', fuller: 'completes', other: 'conflicts' } as const

/** Replacement key: of two entries with the same key the later one counts. */
function slotOf(entry: LastWrite): string {
  if (entry.kind === 'word') return `word ${entry.lang} ${foldedWords(entry.text)}`
  return `${entry.kind} ${entry.subject.kind} ${entry.subject.id} ${entry.kind === 'note' && entry.redLine}`
}

const isMeeting = (entity: (EntityEntry | ShippedEntity)['entity']): entity is Meeting => 'participants' in entity

/** Duplicate key of a meeting, as a reader sees it: date, type and title. */
const meetingKey = ({ start, end, kind, title }: Meeting): string =>
  `${start} ${end} ${kind} ${title.trim().toLowerCase()}`

function lastWriteDeed(entry: LastWrite, { latestOf }: Index): Planned {
  const mine = latestOf(entry)
  if (!mine || isEmpty(mine) || byMaking(entry, mine) < 0 || saysTheSame(entry, mine))
    return { deed: 'adds', target: null }
  return { deed: isEmpty(entry) ? 'removes' : 'replaces', target: { one: mine, from: 'here' } }
}

const isEmpty = (entry: LastWrite): boolean => (entry.kind === 'note' ? entry.text === '' : !entry.on)

function saysTheSame(entry: LastWrite, mine: LastWrite): boolean {
  if (entry.kind === 'note') return mine.kind === 'note' && mine.text === entry.text && mine.day === entry.day
  if (entry.kind === 'follow') return mine.kind === 'follow' && mine.on === entry.on
  return mine.kind === 'word' && canonical([mine.names, mine.on]) === canonical([entry.names, entry.on])
}

/** Article whose history an entry may change: its own, or that of what it withdraws; `null` for none. */
export function articleChangedBy({ entry, target }: PlannedEntry): string | null {
  if (entry.kind === 'observation') return entry.article
  return entry.kind === 'withdrawal' && target && !isShipped(target.one) ? articleOf(target.one) : null
}

/** True for what states a status of the negotiation, or withdraws one: it may change the status of every article. */
export function isAboutStatus({ entry, target }: PlannedEntry): boolean {
  if (entry.kind !== 'withdrawal') return entry.kind === 'status'
  if (!target) return false
  return isShipped(target.one) ? target.one.of === 'status' : 'kind' in target.one && target.one.kind === 'status'
}
