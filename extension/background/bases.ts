/**
 * Datasets of the extension, one a negotiation that is on: the PWA's snapshots, or the supplied datasets that are on in
 * the settings until one arrives.
 */
import type { CustomTerm } from '../../shared/domain/queries/custom-terms'
import { readSnapshot } from '../../shared/messages/snapshot'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { extensionUrl } from '../browser'
import { settings } from './settings/settings'
import { snapshotProblemCode } from './snapshot-problem'
import { type HeldSnapshot, heldSnapshots, listedNegotiations, storedSnapshot } from './stored-snapshot'

/** Dataset of a negotiation. */
export interface Base {
  readonly pack: Pack
  /** Custom terms of the user. */
  readonly words: readonly CustomTerm[]
  /** Id of the snapshot; null for a supplied dataset. */
  readonly snapshotId: string | null
}

export interface Bases {
  /** The first one reads pages that are about none. */
  readonly all: readonly Base[]
  /** Problem code of a stored snapshot that is not used. */
  readonly problem: string | null
}

/** Packs that the extension has with it, the one for new installations first. */
export const SUPPLIED: readonly { readonly id: string; readonly file: string }[] = [
  { id: __PACK_ID__, file: __PACK_FILE__ },
  ...__SHIPPED__.filter(({ id }) => id !== __PACK_ID__),
]

/** The stored snapshots; where there are none, the supplied datasets that are on. */
export async function loadBases(): Promise<Bases> {
  const read = await Promise.all((await heldSnapshots()).map(readHeld))
  const problem = read.find((one) => one.problem !== null)?.problem ?? null
  const all = read.flatMap(({ base }) => base ?? [])
  return { all: all.length > 0 ? all : await Promise.all((await suppliedOn()).map(suppliedBase)), problem }
}

/** Validated again, as another version may have stored it. In place of one that cannot be read, its supplied dataset. */
async function readHeld(held: HeldSnapshot): Promise<{ readonly base: Base | null; readonly problem: string | null }> {
  const stored = await storedSnapshot(held)
  if (stored === undefined) return { base: null, problem: null }
  const read = readSnapshot(stored)
  if (read.ok) {
    const { pack, words, id } = read.snapshot
    return { base: { pack, words, snapshotId: id }, problem: null }
  }
  const supplied = SUPPLIED.find(({ id }) => id === held.negotiation)
  return {
    base: supplied ? await suppliedBase(supplied.file) : null,
    problem: snapshotProblemCode(stored, read.problem),
  }
}

/** Files of the supplied datasets that are on: in the PWA, where it has said so, else in the settings. */
async function suppliedOn(): Promise<readonly string[]> {
  const filesOf = (ids: readonly string[]) => SUPPLIED.filter(({ id }) => ids.includes(id)).map(({ file }) => file)
  const listed = filesOf((await listedNegotiations()) ?? [])
  return listed.length > 0 ? listed : filesOf((await settings()).negotiations)
}

const suppliedBase = async (file: string): Promise<Base> => ({
  pack: await suppliedPack(file),
  words: [],
  snapshotId: null,
})

export async function suppliedPack(file = __PACK_FILE__): Promise<Pack> {
  const response = await fetch(extensionUrl(file))
  const read = readPackText(await response.text())
  if (!read.ok) throw new Error(`${file}: ${read.problem.place} ${read.problem.reason}`)
  return read.pack
}
