/**
 * References under a shared id. Where several devices signed contents under one id, which of them bears it is each device's own matter
 * (`id-under.ts`), so that a reference is read as one to an id and a signer: on every device it means the same content. A composite
 * key names its signer; a plain id means what its own author signed under it, and else, on all devices, that of the least signer.
 */
import { isByDelegation } from './authors'
import { type Entry, isEntityKey } from './entries'
import { idUnder, signerIn, stemOf } from './id-under'

/** Id that an entry withdraws or corrects. */
export function referenceOf(entry: Entry): string | undefined {
  if (entry.kind === 'withdrawal') return entry.withdraws
  return entry.kind === 'observation' || entry.kind === 'position' ? entry.supersedes : undefined
}

function referringTo(entry: Entry, id: string): Entry {
  if (entry.kind === 'withdrawal') return { ...entry, withdraws: id }
  return entry.kind === 'observation' || entry.kind === 'position' ? { ...entry, supersedes: id } : entry
}

/** True where an id may be a composite key; told without reading it, since hardly any is. */
const isComposite = (id: string): boolean => id.at(-27) === '-' && signerIn(id) !== null

/** Contents by the id that all share, each under its own id here by its signer. `own` is this device in its delegation. */
function sharedIds(entries: readonly Entry[], own: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const shared = new Map<string, Map<string, string>>()
  for (const { id, by } of entries)
    if (isComposite(id) && by && signerIn(id) === by.device)
      shared.set(stemOf(id), (shared.get(stemOf(id)) ?? new Map()).set(by.device, id))
  if (shared.size > 0) for (const entry of entries) shared.get(entry.id)?.set(signerOf(entry, own), entry.id)
  return shared
}

const signerOf = ({ by }: Entry, own: string): string => (by && isByDelegation(by) ? by.device : own)

/**
 * Entries that refer by the ids that contents have on this device, for all that reads them by id; the same list where no reference is
 * to a shared id. `all` are the entries here, those among them.
 */
export function resolved(entries: readonly Entry[], all: readonly Entry[], own: string): readonly Entry[] {
  if (!entries.some((entry) => referenceOf(entry) !== undefined)) return entries
  const shared = sharedIds(all, own)
  const isConcerned = (id: string | undefined): id is string =>
    id !== undefined && !isEntityKey(id) && (shared.has(id) || isComposite(id))
  if (!entries.some((entry) => isConcerned(referenceOf(entry)))) return entries
  const bearers = new Map(all.map((entry) => [entry.id, signerOf(entry, own)]))
  return entries.map((entry) => {
    const named = referenceOf(entry)
    if (!isConcerned(named)) return entry
    // Contents may share an id that ends as a composite key does.
    const [stem, signer] = shared.has(named) ? [named, null] : [stemOf(named), signerIn(named)]
    const contents = shared.get(stem) ?? new Map<string, string>()
    const author = signerOf(entry, own)
    const meant = signer ?? (contents.has(author) ? author : [...contents.keys()].sort()[0])
    const id = contents.get(meant ?? '') ?? (bearers.get(stem) === signer ? stem : named)
    return id === named ? entry : referringTo(entry, id)
  })
}

/** Entries with the references that they have as they are stored, where they were read by the ids here. */
export function referringAs(entries: readonly Entry[], stored: readonly Entry[]): readonly Entry[] {
  const references = new Map(stored.map((entry) => [entry.id, referenceOf(entry)]))
  return entries.map((entry) => {
    const named = references.get(entry.id)
    return named === undefined || named === referenceOf(entry) ? entry : referringTo(entry, named)
  })
}

/** Entries that name contents of shared ids by their signers, so that every device reads them alike; `all` are the entries here. */
export function qualified(entries: readonly Entry[], all: readonly Entry[], own: string): readonly Entry[] {
  if (!entries.some((entry) => referenceOf(entry) !== undefined)) return entries
  const shared = sharedIds(all, own)
  if (shared.size === 0) return entries
  return entries.map((entry) => {
    const named = referenceOf(entry) ?? ''
    const [signer] = [...(shared.get(named) ?? [])].find(([, id]) => id === named) ?? []
    return signer ? referringTo(entry, idUnder(named, signer)) : entry
  })
}
