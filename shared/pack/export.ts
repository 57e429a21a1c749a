/**
 * File format of backups (everything), exports (public entries only) and outbox files (pending in the extension,
 * private entries included). Each is one JSON object with one line for each entry, so that it is written and read as a
 * stream. It ends with a checksum over those lines, which finds a truncated or damaged file. It is no signature: whoever
 * alters a file can compute it again. The bodies of texts in a backup follow the entries (`file-bodies.ts`). The digest is passed in as a
 * function: this folder uses no browser API.
 */
import * as v from 'valibot'
import { canonical } from '../domain/entries/canonical'
import type { NamedDelegation } from '../domain/entries/delegation-layer'
import type { Entry } from '../domain/entries/entries'
import { isOfDelegation, isPublic } from '../domain/entries/layers'
import { LONGEST_DEVICE_NAME } from '../domain/limits'
import { deviceIdSchema, entrySchema, isOfBefore } from './entry-schema'
import { bodyLine, type Digest, readBodyLine } from './file-bodies'
import { JsonBudget } from './json-budget'
import { type Problem, problemOf, readPack, TOO_LARGE } from './read'
import type { Pack } from './schema'
import { type Lock, lockSchema, type Sealed, sealedSchema } from './sealed'
import { type BodyRow, isSealedBody } from './text-body'

/**
 * Version 2 added a locked private layer, 3 the previous pack, 4 further negotiations, 5 entries of a delegation, in the clear or sealed,
 * 6 bodies of texts; a file without any of these is written as version 1, which every Plenary reads. The delegation's id and name need no version: without
 * them its entries are of one that is not known.
 */
const WITH_DELEGATION = 5
const WITH_BODIES = 6
const FILE_VERSION = WITH_BODIES
/** Larger files are refused unread: fifty thousand observations take a fifth of it. */
export const MAX_FILE_BYTES = 150_000_000
const BATCH = 500
/** Characters of a batch, which is joined for the checksum. */
const LONGEST_BATCH = 50_000_000
/** Negotiations of one file beside the open one. */
const MOST_FURTHER = 100

const KINDS = ['backup', 'export', 'outbox'] as const
export type FileKind = (typeof KINDS)[number]

/** Shipped with the app, or imported from a file. */
const ORIGINS = ['bundled', 'imported'] as const
type PackOrigin = (typeof ORIGINS)[number]

/** Pack of a negotiation, as a backup has it. */
export interface SavedPack {
  readonly pack: Pack
  /** Origin of the pack, where the file states it. */
  readonly origin?: PackOrigin
  /** The previous pack, for a rollback, with its origin. */
  readonly previous?: { readonly pack: Pack; readonly origin: PackOrigin }
}

export interface PlenaryFile extends SavedPack {
  readonly kind: FileKind
  /** ISO 8601 instant. */
  readonly madeAt: string
  /** Further negotiations that were on. */
  readonly further?: readonly SavedPack[]
  /** Ids of the user's own devices: whoever restores the backup is their user. */
  readonly devices?: readonly string[]
  /** The delegation of a backup's delegation layer. */
  readonly delegation?: NamedDelegation
  readonly records: readonly Entry[]
  /** The encrypted private layer; it opens with the passphrase in force when the file was written. */
  readonly locked?: Locked
  /** Bodies of texts, each under its own id. */
  readonly bodies?: readonly BodyRow[]
  /** Number of bodies that are damaged, and left out. */
  readonly damagedBodies?: number
}

/** A file to be written: bodies may come one at a time, and never be in memory together. */
export interface FileToWrite extends Omit<PlenaryFile, 'bodies' | 'damagedBodies'> {
  readonly bodies?: AsyncIterable<BodyRow> | Iterable<BodyRow>
}

export interface Locked {
  readonly lock: Lock
  readonly records: readonly Sealed[]
  /** Set where entries of a delegation may be among them, which is not to be seen in what is sealed. */
  readonly mayHoldDelegation?: true
}

/** Progress callback; `total` is 0 while it is not known. */
export type OnProgress = (done: number, total: number) => void

/** Serialises a file in chunks; joined, they are one JSON object. */
export async function* writeFile(
  file: FileToWrite,
  digest: Digest,
  onProgress: OnProgress = () => {},
): AsyncGenerator<string> {
  const { kind, madeAt, further = [], devices, delegation, locked, bodies } = file
  const entries = [...file.records, ...(locked?.records ?? []).map((sealed) => ({ sealed }))]
  const version = versionOf(file)
  const more = {
    ...originsOf(file),
    ...(further.length > 0 && { further: further.map(originsOf) }),
    ...(devices && { devices }),
    ...(delegation && { delegation }),
    ...(locked && { lock: locked.lock }),
    // Its version says so of one without bodies.
    ...(bodies && locked?.mayHoldDelegation && { mayHoldDelegation: true }),
  }
  const head = { plenary: kind, version, madeAt, count: entries.length, ...more }
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[\n`
  let sum = ''
  for (const pack of [file, ...further].flatMap(packsOf)) {
    const line = JSON.stringify(pack)
    yield sum === '' ? line : `,\n${line}`
    sum = await digest(sum + line)
  }
  for (let start = 0; start < entries.length; start += BATCH) {
    const lines = entries.slice(start, start + BATCH).map((record) => JSON.stringify(record))
    sum = await digest(sum + lines.join('\n'))
    yield `,\n${lines.join(',\n')}`
    onProgress(Math.min(start + BATCH, entries.length), entries.length)
  }
  if (!bodies) {
    yield `\n],"checksum":"${sum}"}\n`
    return
  }
  // Counted as they come: one may be erased meanwhile.
  let count = 0
  for await (const row of bodies) {
    yield `,\n${await bodyLine(row, digest)}`
    count++
  }
  yield `\n],"bodies":${count},"checksum":"${sum}"}\n`
}

function versionOf({ records, further = [], previous, locked, bodies }: FileToWrite): number {
  if (bodies) return WITH_BODIES
  if (records.some(isOfDelegation) || locked?.mayHoldDelegation) return WITH_DELEGATION
  return further.length > 0 ? 4 : previous ? 3 : locked ? 2 : 1
}

/** The packs of a negotiation in the order of their lines. */
const packsOf = ({ pack, previous }: SavedPack): readonly Pack[] => (previous ? [pack, previous.pack] : [pack])

const originsOf = ({ origin, previous }: Partial<SavedPack>) => ({
  ...(origin && { origin }),
  ...(previous && { previous: previous.origin }),
})

export type ReadFile =
  | { readonly ok: true; readonly file: PlenaryFile }
  | { readonly ok: false; readonly problem: Problem }

const originsSchema = v.object({ origin: v.optional(v.picklist(ORIGINS)), previous: v.optional(v.picklist(ORIGINS)) })
type Origins = v.InferOutput<typeof originsSchema>
const headSchema = v.object({
  plenary: v.picklist(KINDS),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  ...originsSchema.entries,
  further: v.optional(v.pipe(v.array(originsSchema), v.maxLength(MOST_FURTHER)), []),
  devices: v.exactOptional(v.array(deviceIdSchema)),
  delegation: v.exactOptional(
    v.object({ d: v.pipe(v.string(), v.maxLength(64)), name: v.pipe(v.string(), v.maxLength(LONGEST_DEVICE_NAME)) }),
  ),
  lock: v.optional(lockSchema),
  mayHoldDelegation: v.exactOptional(v.literal(true)),
})
const endSchema = v.object({
  checksum: v.string(),
  bodies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})
const sealedEntrySchema = v.strictObject({ sealed: sealedSchema })
type Head = v.InferOutput<typeof headSchema>

/**
 * Parses a file of any origin, line by line. Nothing of a refused file is used. Rejects only when `lines` does.
 */
export async function readFile(
  lines: AsyncIterable<string>,
  digest: Digest,
  onProgress: OnProgress = () => {},
): Promise<ReadFile> {
  const reader = new EntryReader(digest, onProgress)
  for await (const line of lines) {
    const problem = await reader.take(line)
    if (problem) return { ok: false, problem }
  }
  return reader.finish()
}

class EntryReader {
  private head: Head | null = null
  /** In the order of their lines. */
  private readonly packs: Pack[] = []
  private readonly records: Entry[] = []
  private readonly sealed: Sealed[] = []
  private readonly ids = new Set<string>()
  private readonly bodies = new Map<string, BodyRow>()
  private damagedBodies = 0
  private batch: string[] = []
  private batchLength = 0
  private readonly budget = new JsonBudget()
  private sum = ''
  private ended = false
  /** Place of a line that is not JSON. The next line tells a truncated file from an altered one. */
  private broken: string | null = null

  constructor(
    private readonly digest: Digest,
    private readonly onProgress: OnProgress,
  ) {}

  async take(raw: string): Promise<Problem | null> {
    const line = raw.trim()
    if (line === '') return null
    if (this.broken !== null) return { place: this.broken, reason: 'cannot be read', sort: 'changed' }
    if (this.ended) return { place: 'the end', reason: 'is followed by more' }
    if (!this.budget.allows(line)) return TOO_LARGE
    if (!this.head) return this.takeHead(line)
    if (line.startsWith(']')) return await this.takeEnd(line)
    const text = line.endsWith(',') ? line.slice(0, -1) : line
    return this.takesBodies ? await this.takeBody(text, this.head) : await this.takeEntry(text)
  }

  finish(): ReadFile {
    if (!this.head && this.broken === null)
      return { ok: false, problem: { place: 'the file', reason: 'is empty', sort: 'foreign' } }
    const [open, ...further] = this.savedPacks()
    if (!this.head || !open || !this.ended) {
      const reason = `is cut short: it ends after ${this.taken} of ${this.head?.count ?? 'its'} records`
      return { ok: false, problem: { place: 'the file', reason, sort: 'cut' } }
    }
    const { plenary: kind, version, madeAt, devices, delegation, lock } = this.head
    const { records, sealed, bodies, damagedBodies } = this
    const others = {
      ...(bodies.size > 0 && { bodies: [...bodies.values()] }),
      ...(damagedBodies > 0 && { damagedBodies }),
      ...(further.length > 0 && { further }),
      ...(devices && { devices }),
      ...(delegation && { delegation }),
    }
    const isHeld = version === WITH_DELEGATION || this.head.mayHoldDelegation
    const mayHold = isHeld && sealed.length > 0 && ({ mayHoldDelegation: true } as const)
    const locked = lock && { locked: { lock, records: sealed, ...mayHold } }
    return { ok: true, file: { kind, madeAt, ...open, ...others, records, ...locked } }
  }

  /** Origins of the negotiations that the head names, the open one first. */
  private get origins(): readonly Origins[] {
    return this.head ? [this.head, ...this.head.further] : []
  }

  /** Number of lines with packs. */
  private get packLines(): number {
    return this.origins.reduce((sum, { previous }) => sum + (previous ? 2 : 1), 0)
  }

  private savedPacks(): readonly SavedPack[] {
    const packs = this.packs.values()
    return this.origins.flatMap(({ origin, previous }) => {
      const pack = packs.next().value
      const before = previous ? packs.next().value : undefined
      if (!pack) return []
      return [
        {
          pack,
          ...(origin && { origin }),
          ...(before && previous && { previous: { pack: before, origin: previous } }),
        },
      ]
    })
  }

  private takeHead(line: string): Problem | null {
    const foreign: Problem = { place: 'the file', reason: 'is no backup or export of Plenary', sort: 'foreign' }
    if (!line.endsWith(',"entries":[')) {
      if (!/^\{\s*"plenary"/.test(line) || parse(line) !== undefined) return foreign
      this.broken = 'the head'
      return null
    }
    const head = v.safeParse(headSchema, parse(`${line.slice(0, -',"entries":['.length)}}`))
    if (!head.success) return foreign
    if (head.output.version > FILE_VERSION) {
      const reason = `has version ${head.output.version}: update Plenary, then try again`
      return { place: 'the file', reason, sort: 'newer' }
    }
    this.head = head.output
    return null
  }

  /** True after the last entry of a backup. */
  private get takesBodies(): boolean {
    const { plenary: kind, version, count } = this.head ?? { plenary: null, version: 0, count: 0 }
    return kind === 'backup' && version >= WITH_BODIES && this.packs.length === this.packLines && this.taken === count
  }

  private async takeBody(text: string, { lock }: Head): Promise<null> {
    const row = await readBodyLine(text, this.digest)
    // Without its lock nothing opens it.
    if (row && (lock || !isSealedBody(row))) this.bodies.set(row.id, row)
    else this.damagedBodies++
    return null
  }

  private async takeEntry(text: string): Promise<Problem | null> {
    const value = parse(text)
    const isPack = this.packs.length < this.packLines
    const place = isPack ? 'pack' : `record ${this.taken + 1}`
    if (value === undefined) {
      this.broken = place
      return null
    }
    if (isPack) return await this.takePack(text, value)
    const problem = this.takeRecord(value, place)
    if (problem) return problem
    this.batch.push(text)
    this.batchLength += text.length
    if (this.batchLength > LONGEST_BATCH) return TOO_LARGE
    if (this.batch.length === BATCH) await this.closeBatch()
    return null
  }

  private async takePack(text: string, value: unknown): Promise<Problem | null> {
    const read = readPack(value)
    if (!read.ok) return { ...read.problem, place: `pack, ${read.problem.place}` }
    this.packs.push(read.pack)
    this.sum = await this.digest(this.sum + text)
    return null
  }

  private takeRecord(value: unknown, place: string): Problem | null {
    const { plenary: kind, lock } = this.head ?? {}
    const isSealed = lock !== undefined && typeof value === 'object' && value !== null && 'sealed' in value
    const entry = v.safeParse(isSealed ? sealedEntrySchema : entrySchema, value, { abortEarly: true })
    if (!entry.success) {
      const [issue] = entry.issues
      const { place: inEntry, reason } = problemOf(issue, 'whole')
      const problem = { place: `${place}, ${inEntry}`, reason }
      return isOfBefore(issue) ? { ...problem, sort: 'older' } : problem
    }
    const { output } = entry
    const { id } = 'sealed' in output ? output.sealed : output
    if (this.ids.has(id)) return { place, reason: `has the id ${id}, which another has` }
    if (kind === 'export' && ('sealed' in output || !isPublic(output)))
      return { place, reason: 'is private, which no export of Plenary holds' }
    if (kind === 'outbox' && !('sealed' in output) && isOfDelegation(output))
      return { place, reason: 'is of a delegation, which no file of the extension holds' }
    this.ids.add(id)
    if ('sealed' in output) this.sealed.push(output.sealed)
    else this.records.push(output)
    return null
  }

  private get taken(): number {
    return this.records.length + this.sealed.length
  }

  private async takeEnd(line: string): Promise<Problem | null> {
    const end = v.safeParse(endSchema, parse(`{${line.slice(2)}`))
    if (!end.success) return { place: 'the end', reason: 'is cut short', sort: 'cut' }
    if (this.batch.length > 0) await this.closeBatch()
    if (this.packs.length < this.packLines) return { place: 'the file', reason: 'lacks a pack' }
    if (this.taken !== this.head?.count)
      return {
        place: 'the file',
        reason: `holds ${this.taken} records and says ${this.head?.count}`,
        sort: 'changed',
      }
    if (end.output.checksum !== this.sum)
      return {
        place: 'the checksum',
        reason: 'does not match: the file was changed or damaged since it was made',
        sort: 'changed',
      }
    this.damagedBodies += Math.max(0, end.output.bodies - this.bodies.size - this.damagedBodies)
    this.ended = true
    return null
  }

  private async closeBatch(): Promise<void> {
    this.sum = await this.digest(this.sum + this.batch.join('\n'))
    this.batch = []
    this.batchLength = 0
    this.onProgress(this.taken, this.head?.count ?? 0)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Preview of an import. Entries are never edited: in a conflict the local one stays. */
export interface Union {
  readonly fresh: readonly Entry[]
  readonly same: readonly Entry[]
  /** The same id with different content. */
  readonly conflicting: ReadonlyArray<{ readonly mine: Entry; readonly theirs: Entry }>
  /** Local entries that the file lacks: kept by an import, lost by a restore. */
  readonly mineAlone: readonly Entry[]
}

/** Compares local and incoming entries by id. */
export function unionOf(mine: readonly Entry[], theirs: readonly Entry[]): Union {
  const here = new Map(mine.map((record) => [record.id, record]))
  const fresh: Entry[] = []
  const same: Entry[] = []
  const conflicting: { mine: Entry; theirs: Entry }[] = []
  for (const record of theirs) {
    const known = here.get(record.id)
    here.delete(record.id)
    if (!known) fresh.push(record)
    else if (canonical(known) === canonical(record)) same.push(record)
    else conflicting.push({ mine: known, theirs: record })
  }
  return { fresh, same, conflicting, mineAlone: [...here.values()] }
}

/** Diff of two packs; each item is named `list key`. */
export interface PackDifference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly same: readonly string[]
  readonly removed: readonly string[]
}

/** Compares two packs list by list. */
export function comparePacks(now: Pack, next: Pack): PackDifference {
  const before = entriesOf(now)
  const added: string[] = []
  const changed: string[] = []
  const same: string[] = []
  for (const [id, text] of entriesOf(next)) {
    const known = before.get(id)
    before.delete(id)
    if (known === undefined) added.push(id)
    else if (known === text) same.push(id)
    else changed.push(id)
  }
  return { added, changed, same, removed: [...before.keys()] }
}

type Keyed =
  | string
  | { readonly id: string }
  | { readonly date: string }
  | { readonly origin: string }
  | { readonly host: string }

function keyOf(entry: Keyed): string {
  if (typeof entry === 'string') return entry
  if ('id' in entry) return entry.id
  if ('date' in entry) return entry.date
  return 'origin' in entry ? entry.origin : entry.host
}

const isList = (part: readonly Keyed[] | object | string | null | undefined): part is readonly Keyed[] =>
  Array.isArray(part)

/** Flattens a pack into items by list and key; a list added to the format later is compared without a change here. */
function entriesOf({ schema: _, id: __, version: ___, ...rest }: Pack): Map<string, string> {
  const parts: Readonly<Record<string, readonly Keyed[] | object | string | null | undefined>> = rest
  const entries = new Map<string, string>()
  const add = (key: string, entry: unknown) => {
    // Two counts may have the same date.
    if (entries.has(key)) add(`${key} again`, entry)
    else entries.set(key, canonical(entry))
  }
  for (const [name, part] of Object.entries(parts))
    if (typeof part === 'string') add(name, part)
    else if (isList(part)) for (const entry of part) add(`${name} ${keyOf(entry)}`, entry)
    else for (const [key, value] of Object.entries(part ?? {})) add(`${name} ${key}`, value)
  return entries
}
