/**
 * Import plan (dry run): what each entry of another would do to the data here, before anything is written. What names or
 * displaces something that is here is told from what only adds, so that the user sees it and decides.
 */
import { canonical } from './canonical'
import {
  type EntityEntry,
  type Entry,
  entityKey,
  type FollowEntry,
  isEntityEntry,
  type NoteEntry,
  type PositionEntry,
  type TermEntry,
  withdrawnIds,
} from './entries'
import { articleOf, isCorrection, isForeignCorrection } from './replaced'
import type { Observation } from './types'
import { byMaking } from './union'
import { isShipped, type ShippedEntity } from './versions'

/**
 * `adds` displaces nothing that is here. `corrects`, `withdraws`, `replaces` (a later note, term or follow) and `removes`
 * (one that empties or turns off) displace `target`; without a target, they name what is not on this device, or
 * `isHidden`: what this tab cannot read. `foreign` corrects what is not of its article, `conflicts` has an id of another
 * entry here, `same` is here.
 */
export type Deed = 'adds' | 'corrects' | 'withdraws' | 'replaces' | 'removes' | 'foreign' | 'conflicts' | 'same'

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
  /** True where it was made in the future: what the user adds after its import is dated after it. */
  readonly isAhead?: true
}

/** The data here. */
export interface Held {
  readonly observations: readonly Observation[]
  /** The other entities of the dataset, by `entityKey`. */
  readonly entities?: ReadonlyMap<string, ShippedEntity>
  readonly entries: readonly Entry[]
  /** Ids of the entries here that this tab cannot read, as they are locked. */
  readonly hidden?: ReadonlySet<string>
  /**
   * The time on this device, in milliseconds. The later of two entries counts, so that the clock goes on from the latest:
   * one of the year 9000 would date all that the user adds from then on.
   */
  readonly now?: number
}

/** Clocks of two devices differ, and so may time zones that were set wrong. */
const DAY_MS = 86_400_000

const NOTHING: ReadonlySet<string> = new Set()
const NO_ENTITIES: ReadonlyMap<string, ShippedEntity> = new Map()

/** Ids of the sealed entries that are not among those that can be read. */
export function hiddenIds(entries: readonly Entry[], sealed: readonly { readonly id: string }[]): ReadonlySet<string> {
  const hidden = new Set(sealed.map(({ id }) => id))
  if (hidden.size > 0) for (const { id } of entries) hidden.delete(id)
  return hidden
}

/** Plans the import of entries, in their order. */
export function planImport(held: Held, incoming: readonly Entry[]): readonly PlannedEntry[] {
  const { hidden = NOTHING, now = Number.POSITIVE_INFINITY, entities = NO_ENTITIES } = held
  const shipped = indexOf(held.observations)
  const here = indexOf(held.entries)
  const withIt = indexOf(incoming)
  const latest = latestIn(held.entries)
  const find = (id: string): Target | null =>
    targetIn(shipped, id, 'dataset') ??
    targetIn(entities, id, 'dataset') ??
    targetIn(here, id, 'here') ??
    targetIn(withIt, id, 'import')
  const plan = incoming.map((entry): PlannedEntry => {
    const known = here.get(entry.id)
    if (known) {
      const deed = content(known) === content(entry) ? 'same' : 'conflicts'
      return { entry, deed, target: { one: known, from: 'here' } }
    }
    if (shipped.has(entry.id) || hidden.has(entry.id)) return { entry, deed: 'conflicts', target: find(entry.id) }
    const isAhead = Date.parse(entry.madeAt) > now + DAY_MS
    return { entry, ...deedOf(entry, find, latest, hidden), ...(isAhead && { isAhead }) }
  })
  return withoutDanglingReferences(plan)
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

/** True for what may be imported without a decision of its own: it displaces nothing that is here, and no clock. */
export const isAddition = ({ deed, isAhead }: PlannedEntry): boolean => deed === 'adds' && !isAhead
/** True for what displaces something here, or would once it comes: only on the user's decision. */
export const isDisplacing = ({ deed }: PlannedEntry): boolean =>
  deed === 'corrects' || deed === 'withdraws' || deed === 'replaces' || deed === 'removes'

type Planned = Omit<PlannedEntry, 'entry'>

function deedOf(
  entry: Entry,
  find: (id: string) => Target | null,
  latest: Latest,
  hidden: ReadonlySet<string>,
): Planned {
  if (isCorrection(entry)) {
    if (hidden.has(entry.supersedes)) return { deed: 'corrects', target: null, isHidden: true }
    const target = find(entry.supersedes)
    const named = target && !isShipped(target.one) ? target.one : undefined
    if (isForeignCorrection(entry, () => named)) return { deed: 'foreign', target }
    return { deed: target?.from === 'import' ? 'adds' : 'corrects', target }
  }
  if (entry.kind === 'withdrawal') {
    if (hidden.has(entry.withdraws)) return { deed: 'withdraws', target: null, isHidden: true }
    const target = find(entry.withdraws)
    return { deed: target?.from === 'import' ? 'adds' : 'withdraws', target }
  }
  if (isEntityEntry(entry)) return statementOf(entry, find, latest)
  if (entry.kind === 'position') return positionDeed(entry, find, hidden)
  if (entry.kind !== 'note' && entry.kind !== 'follow' && entry.kind !== 'word') return { deed: 'adds', target: null }
  const planned = lastWriteOf(entry, latest)
  // Which subject or term a locked entry is of, nobody can tell.
  if (planned.deed !== 'adds' || hidden.size === 0) return planned
  return { deed: isEmpty(entry) ? 'removes' : 'replaces', target: null, isHidden: true }
}

/** An entity that states one that is here, or in the dataset, corrects it: the later one counts. */
function statementOf(entry: EntityEntry, find: (id: string) => Target | null, latest: Latest): Planned {
  const mine = latest.get(slotOf(entry))
  if (!mine) {
    const target = find(slotOf(entry))
    return { deed: target ? 'corrects' : 'adds', target }
  }
  const isLater = byMaking(entry, mine) > 0
  return isLater && !saysTheSame(entry, mine)
    ? { deed: 'corrects', target: { one: mine, from: 'here' } }
    : { deed: 'adds', target: null }
}

function positionDeed(
  { supersedes }: PositionEntry,
  find: (id: string) => Target | null,
  hidden: ReadonlySet<string>,
): Planned {
  if (supersedes === undefined) return { deed: 'adds', target: null }
  if (hidden.has(supersedes)) return { deed: 'corrects', target: null, isHidden: true }
  const target = find(entityKey('position', supersedes)) ?? find(supersedes)
  if (target && !isPosition(target.one)) return { deed: 'foreign', target }
  return { deed: target?.from === 'import' ? 'adds' : 'corrects', target }
}

const isPosition = (one: Target['one']): boolean =>
  isShipped(one) ? one.of === 'position' : 'kind' in one && one.kind === 'position'

/** Kinds of which the latest of a subject counts: a later one displaces that of the user, without naming it. */
type LastWrite = NoteEntry | FollowEntry | TermEntry
type Latest = ReadonlyMap<string, LastWrite | EntityEntry>

const isLastWrite = (entry: Entry): entry is LastWrite =>
  entry.kind === 'note' || entry.kind === 'follow' || entry.kind === 'word'

function latestIn(entries: readonly Entry[]): Latest {
  const latest = new Map<string, LastWrite | EntityEntry>()
  const withdrawn = withdrawnIds(entries)
  for (const entry of entries)
    if ((isLastWrite(entry) || isEntityEntry(entry)) && !withdrawn.has(entry.id)) latest.set(slotOf(entry), entry)
  return latest
}

/** What an entry says, without its author: an import names the author of what came without one. */
const content = ({ by: _, ...said }: Entry): string => canonical(said)

/** Replacement key: of two entries with the same key the later one counts. */
function slotOf(entry: LastWrite | EntityEntry): string {
  if (isEntityEntry(entry)) return entityKey(entry.kind, entry.entity.id)
  if (entry.kind === 'word') return `word ${entry.lang} ${lettersOf(entry.text)}`
  return `${entry.kind} ${entry.subject.kind} ${entry.subject.id} ${entry.kind === 'note' && entry.redLine}`
}

/** Text as a page is read: case, accents, punctuation and invisible characters make no other term. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

function lastWriteOf(entry: LastWrite, latest: Latest): Planned {
  const mine = latest.get(slotOf(entry))
  if (!mine || isEmpty(mine) || byMaking(entry, mine) < 0 || saysTheSame(entry, mine))
    return { deed: 'adds', target: null }
  return { deed: isEmpty(entry) ? 'removes' : 'replaces', target: { one: mine, from: 'here' } }
}

const isEmpty = (entry: LastWrite | EntityEntry): boolean =>
  isEntityEntry(entry) ? false : entry.kind === 'note' ? entry.text === '' : !entry.on

function saysTheSame(entry: LastWrite | EntityEntry, mine: LastWrite | EntityEntry): boolean {
  if (isEntityEntry(entry)) return isEntityEntry(mine) && canonical(mine.entity) === canonical(entry.entity)
  if (entry.kind === 'note') return mine.kind === 'note' && mine.text === entry.text
  if (entry.kind === 'follow') return mine.kind === 'follow' && mine.on === entry.on
  return mine.kind === 'word' && canonical([mine.names, mine.on]) === canonical([entry.names, entry.on])
}

const indexOf = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]))

function targetIn(index: ReadonlyMap<string, Target['one']>, id: string, from: Target['from']): Target | null {
  const one = index.get(id)
  return one ? { one, from } : null
}

/** Article whose history an entry may change: its own, or that of what it withdraws; `null` for none. */
export function articleChangedBy({ entry, target }: PlannedEntry): string | null {
  if (entry.kind === 'observation') return entry.article
  return entry.kind === 'withdrawal' && target && !isShipped(target.one) ? articleOf(target.one) : null
}
