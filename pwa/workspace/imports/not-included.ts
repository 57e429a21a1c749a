/**
 * Memory of what was not included at an import, on this device: by the content of each entry, so that it is known again in next
 * week's file, whatever its id. Only a hash of the content is stored, with the day.
 */
import type { Entry } from '../../../shared/domain/entries/entries'
import { contentKey } from '../../../shared/domain/imports/content-key'
import type { Day } from '../../../shared/domain/types'
import { readLocalJson } from '../../store/local-json'
import { writeLocal } from '../../store/local-storage'

const KEY = 'plenary.not-included'
/** Greatest number that is remembered: the latest. */
const MOST = 5000

/** Day on which an entry was not included, by the hash of its content. */
export type NotIncluded = ReadonlyMap<string, Day>

export function readNotIncluded(): NotIncluded {
  const stored = readLocalJson(KEY)
  const rows: readonly unknown[] = Array.isArray(stored) ? stored : []
  return new Map(
    rows.flatMap((row) => {
      const [hash, day]: readonly unknown[] = Array.isArray(row) ? row : []
      return typeof hash === 'string' && typeof day === 'string' ? [[hash, day] as const] : []
    }),
  )
}

/** Remembers the entries that an import left, and forgets those that it took. */
export function rememberImport(left: readonly Entry[], taken: readonly Entry[], today: Day): void {
  const rows = new Map(readNotIncluded())
  for (const entry of [...left, ...taken]) rows.delete(hashOf(entry))
  for (const entry of left) rows.set(hashOf(entry), today)
  writeLocal(KEY, JSON.stringify([...rows].slice(-MOST)))
}

/** Day on which an entry of this content was not included; `null` for none. */
export const notIncludedOn = (known: NotIncluded, entry: Entry): Day | null =>
  known.size === 0 ? null : (known.get(hashOf(entry)) ?? null)

const hashes = new WeakMap<Entry, string>()

/** Hash of a content (FNV-1a, two of 32 bits), which browsers compute at once and without a secure context. */
function hashOf(entry: Entry): string {
  const known = hashes.get(entry)
  if (known !== undefined) return known
  const text = contentKey(entry)
  const hash = [0x811c9dc5, 0x01000193].map((seed) => hashFrom(seed, text).toString(36)).join('.')
  hashes.set(entry, hash)
  return hash
}

function hashFrom(seed: number, text: string): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
