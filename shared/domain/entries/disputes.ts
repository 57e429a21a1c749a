/**
 * Disputes: concurrent edits of one thing by several authors. None needs a winner, since entries are immutable: what
 * counts meanwhile follows from the other rules, and what else was said is shown beside it, with what settles it.
 */

import { groupBy } from '../group-by'
import type { Negotiation } from '../types'
import { isBy } from './authors'
import { canonical } from './canonical'
import {
  type EntityEntry,
  type Entry,
  entityKey,
  entriesOf,
  isEntityEntry,
  type NoteEntry,
  type ObservationEntry,
  type PositionEntry,
  type TermEntry,
  type WithdrawalEntry,
  withdrawalsInForce,
  withdrawnIds,
} from './entries'
import { signerIn, stemOf } from './id-under'
import { isOfDelegation } from './layers'
import { byMaking } from './union'
import { shippedEntities } from './versions'

type Statement = ObservationEntry | PositionEntry
type Version = EntityEntry | TermEntry

export type Dispute =
  /** Several corrections of one observation or position: all count meanwhile. */
  | { readonly kind: 'corrections'; readonly of: string; readonly corrections: readonly Statement[] }
  /**
   * An entity or term that several changed: the latest is shown, and what it leaves out of others' changes beside it.
   */
  | { readonly kind: 'versions'; readonly of: string; readonly shown: Version; readonly others: readonly Version[] }
  /** One withdrew what another corrected: the corrections count. */
  | {
      readonly kind: 'corrected-and-withdrawn'
      readonly of: string
      readonly corrections: readonly Entry[]
      readonly withdrawal: WithdrawalEntry
    }
  /** Several devices signed contents under one id: all count meanwhile (`id-under.ts`). */
  | { readonly kind: 'one-id'; readonly of: string; readonly contents: readonly Entry[] }
  /** One withdrew what another added: it does not count. */
  | { readonly kind: 'withdrawn-by-another'; readonly entry: Entry; readonly withdrawal: WithdrawalEntry }

/** Reason of the withdrawals that settle a dispute: they begin none. */
export const SETTLED = 'settled'

/** Disputes of a negotiation. `own` are the devices of the user, of which entries without an author are. */
export function disputesOf(pack: Negotiation, entries: readonly Entry[], own: readonly string[]): readonly Dispute[] {
  const all = entriesOf(entries, pack.id).toSorted(byMaking)
  const dead = withdrawnIds(all)
  const living = all.filter(({ id, kind }) => kind !== 'withdrawal' && !dead.has(id))
  const corrections = correctionsIn(pack, living, all)
  const versions = versionsIn(pack, all)
  const corrected = correctedAndWithdrawn(all, corrections, versions, dead, own)
  const named = new Set(corrected.map(({ withdrawal }) => withdrawal.id))
  return [
    ...[...corrections].flatMap(([of, made]) =>
      made.length > 1 ? [{ kind: 'corrections', of, corrections: made } as const] : [],
    ),
    ...[...versions].flatMap(([of, made]) => versionDispute(of, made, dead, own)),
    ...corrected,
    ...ofOneId(living),
    ...withdrawnByAnother(all, own).filter(({ withdrawal }) => !named.has(withdrawal.id)),
  ]
}

/** Versions in a dispute, each of which can be used. */
export function statementsIn(dispute: Dispute): readonly Entry[] {
  switch (dispute.kind) {
    case 'corrections':
      return dispute.corrections
    case 'versions':
      return [dispute.shown, ...dispute.others]
    case 'corrected-and-withdrawn':
      return [...dispute.corrections, dispute.withdrawal]
    case 'one-id':
      return dispute.contents
    case 'withdrawn-by-another':
      return [dispute.entry, dispute.withdrawal]
  }
}

/** Those that are to be withdrawn, with the reason `SETTLED`, where one of them is used. */
export const settledBy = (dispute: Dispute, chosen: string): readonly Entry[] =>
  statementsIn(dispute).filter(({ id }) => id !== chosen)

/** Living contents of one id that several devices signed: what bears the id, and what stands beside it. */
function ofOneId(living: readonly Entry[]): readonly Dispute[] {
  const isBeside = ({ id, by }: Entry): boolean => by !== undefined && signerIn(id) === by.device
  const families = new Map<string, Entry[]>(living.filter(isBeside).map(({ id }) => [stemOf(id), []]))
  if (families.size === 0) return []
  for (const entry of living) {
    families.get(entry.id)?.push(entry)
    if (isBeside(entry)) families.get(stemOf(entry.id))?.push(entry)
  }
  return [...families].flatMap(([of, contents]) => (contents.length > 1 ? [{ kind: 'one-id', of, contents }] : []))
}

/** Living corrections that no other living one corrects, by the id that they correct. */
function correctionsIn(
  pack: Negotiation,
  living: readonly Entry[],
  all: readonly Entry[],
): ReadonlyMap<string, readonly Statement[]> {
  const articles = new Map([
    ...all.flatMap(ofArticle),
    ...pack.observations.map(({ id, article }) => [id, article] as const),
  ])
  const made = living.flatMap((entry): readonly Statement[] => {
    // A correction of another article's observation corrects nothing.
    if (entry.kind === 'observation') return articles.get(entry.supersedes ?? '') === entry.article ? [entry] : []
    return entry.kind === 'position' && entry.supersedes !== undefined ? [entry] : []
  })
  const replaced = new Set(made.map(({ supersedes }) => supersedes))
  return groupBy(
    made.filter(({ id }) => !replaced.has(id)),
    ({ supersedes = '' }) => supersedes,
  )
}

const ofArticle = (entry: Entry): readonly (readonly [id: string, article: string])[] =>
  entry.kind === 'observation' ? [[entry.id, entry.article]] : []

interface Stated {
  /** The entry; `null` for what the pack has. */
  readonly entry: Version | null
  readonly fields: Readonly<Record<string, unknown>>
}

/** Versions of an entity or a term, by the pack and by entries, in the order of their making. */
function versionsIn(pack: Negotiation, all: readonly Entry[]): ReadonlyMap<string, readonly Stated[]> {
  const versions = new Map<string, Stated[]>()
  const shipped = shippedEntities(pack)
  for (const entry of all) {
    const key = versionKey(entry)
    if (key === null || !(isEntityEntry(entry) || entry.kind === 'word')) continue
    const base = shipped.get(key)
    const stated = versions.get(key) ?? (base ? [{ entry: null, fields: { ...base.entity } }] : [])
    stated.push({ entry, fields: fieldsOf(entry) })
    versions.set(key, stated)
  }
  return versions
}

const fieldsOf = (entry: Version): Readonly<Record<string, unknown>> =>
  isEntityEntry(entry) ? { ...entry.entity } : { names: entry.names, on: entry.on }

/** Key of the entity of which an entry states a version; `null` for one that states none. */
function versionKey(entry: Entry): string | null {
  if (isEntityEntry(entry)) return entityKey(entry.kind, entry.entity.id)
  return entry.kind === 'word' ? `word ${entry.lang} ${entry.text.toLowerCase()}` : null
}

/**
 * The latest version is in dispute with the last of each other author, where it does not have what that one changed.
 * Contents that it has were seen, or said as well.
 */
function versionDispute(
  of: string,
  stated: readonly Stated[],
  dead: ReadonlySet<string>,
  own: readonly string[],
): readonly Dispute[] {
  const living = stated.filter(({ entry }) => !entry || !dead.has(entry.id))
  const last = living.at(-1)
  if (!last?.entry) return []
  const shown = last.entry
  const others = new Map<string, Version>()
  for (const [at, { entry, fields }] of living.entries()) {
    const before = living[at - 1]
    if (!entry || !before || authorOf(entry, own) === authorOf(shown, own)) continue
    const isLeftOut = Object.keys({ ...before.fields, ...fields }).some(
      (key) => !isSame(fields[key], before.fields[key]) && !isSame(fields[key], last.fields[key]),
    )
    if (isLeftOut) others.set(authorOf(entry, own), entry)
    else others.delete(authorOf(entry, own))
  }
  return others.size > 0 ? [{ kind: 'versions', of, shown, others: [...others.values()] }] : []
}

const isSame = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null)

type CorrectedAndWithdrawn = Extract<Dispute, { readonly kind: 'corrected-and-withdrawn' }>

function correctedAndWithdrawn(
  all: readonly Entry[],
  corrections: ReadonlyMap<string, readonly Statement[]>,
  versions: ReadonlyMap<string, readonly Stated[]>,
  dead: ReadonlySet<string>,
  own: readonly string[],
): readonly CorrectedAndWithdrawn[] {
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  const correctedBy = (author: string, withdraws: string): readonly Entry[] => {
    const named = byId.get(withdraws)
    const key = (named && versionKey(named)) ?? withdraws
    const later = (versions.get(key) ?? []).flatMap(({ entry }) => (entry && !dead.has(entry.id) ? [entry] : []))
    return [...(corrections.get(withdraws) ?? []), ...later].filter(
      (entry) => authorOf(entry, own) !== author && (!named || byMaking(named, entry) < 0),
    )
  }
  // Memoized: one author may withdraw the same any number of times.
  const found = new Map<string, readonly Entry[]>()
  return withdrawalsInForce(all).flatMap((withdrawal): readonly CorrectedAndWithdrawn[] => {
    const { withdraws } = withdrawal
    if (withdrawal.reason === SETTLED) return []
    const author = authorOf(withdrawal, own)
    const others = found.get(`${author} ${withdraws}`) ?? correctedBy(author, withdraws)
    found.set(`${author} ${withdraws}`, others)
    return others.length === 0
      ? []
      : [{ kind: 'corrected-and-withdrawn', of: withdraws, corrections: others, withdrawal }]
  })
}

function withdrawnByAnother(all: readonly Entry[], own: readonly string[]) {
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  return withdrawalsInForce(all).flatMap((withdrawal) => {
    const entry = byId.get(withdrawal.withdraws)
    if (!entry || withdrawal.reason === SETTLED || authorOf(entry, own) === authorOf(withdrawal, own)) return []
    return [{ kind: 'withdrawn-by-another', entry, withdrawal } as const]
  })
}

/** One author for all devices of the user; the original author of what was passed on is not one of them. */
const authorOf = ({ by }: Entry, own: readonly string[]): string => (by && !isBy(by, own) ? by.device : '')

/**
 * Notes and red lines that count. No dispute: in the layer of the delegation the latest of each author counts,
 * elsewhere the latest of a subject. An empty one clears.
 */
export function notesInForce(entries: readonly Entry[], own: readonly string[]): readonly NoteEntry[] {
  const dead = withdrawnIds(entries)
  const notes = new Map<string, NoteEntry>()
  for (const entry of entries.toSorted(byMaking)) {
    if (entry.kind !== 'note' || dead.has(entry.id)) continue
    const { kind, id } = entry.subject
    notes.set(`${kind} ${id} ${entry.redLine} ${isOfDelegation(entry) ? authorOf(entry, own) : ''}`, entry)
  }
  return [...notes.values()].filter(({ text }) => text !== '')
}
