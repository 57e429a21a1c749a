/** Pack installation: install, update of the bundled pack, revert. Atomic, and separate from the user's entries. */

import { sha256 } from '../../shared/encoding/sha256'
import type { ReadPack } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import type { Signer } from '../../shared/pack/signature'
import type { AppData } from './app-data'
import { announce } from './changes'
import { type Database, withDatabase } from './database'
import { StoreFailure } from './failure'
import type { PackRow } from './schema'
import { appendToCopy, copyAll, markCopyStale } from './second-copy'

const BUNDLED = 'packs/wto-ecommerce.json'

/** Installs a pack, keeps the one before for `revertPack`, and publishes the change. Throws `StoreFailure`. */
export async function installPack(pack: Pack, origin: PackRow['origin'], signer: Signer | null = null): Promise<void> {
  const row = await putPack(pack, origin, signer)
  // The bundled pack needs no second copy.
  if (origin === 'imported') await appendToCopy([{ pack: row }])
  announce({ type: 'replaced' })
}

/** Writes a pack as active, in one transaction. Resolves to the active row: another tab may have installed one first. */
export async function putPack(pack: Pack, origin: PackRow['origin'], signer: Signer | null = null): Promise<PackRow> {
  return await withDatabase((db, applied) =>
    db.transaction('rw', [db.packs, db.meta], async () => {
      const before = await db.packs.get('active')
      if (before && applied.has(before.installedAt)) return before
      if (before && origin === 'bundled' && !isNewer(pack, before.pack)) return before
      if (before) await db.packs.put({ ...before, slot: 'previous' })
      const row = { slot: 'active', pack, origin, signer, installedAt: instantAfter(before) } as const
      await db.packs.put(row)
      applied.add(row.installedAt)
      if (signer) await rememberSigner(db, pack.id, signer.key)
      return row
    }),
  )
}

/** Monotonic: the current instant, or after that of the row before if the clock was set back; recovery takes the latest. */
function instantAfter(before: PackRow | undefined): string {
  const [now, last] = [Date.now(), before ? Date.parse(before.installedAt) || 0 : 0]
  return new Date(Math.max(now, last + 1)).toISOString()
}

/** Trust on first use (TOFU): saves the signer's key, so that a pack signed with another key is reported. */
async function rememberSigner(db: Database, negotiation: string, key: string): Promise<void> {
  const row = await db.meta.get('signers')
  const known = row?.key === 'signers' ? row.value : {}
  await db.meta.put({ key: 'signers', value: { ...known, [negotiation]: key } })
}

/**
 * Swaps the active and the previous pack, with their origin and signer. Resolves to false when there is no previous one.
 * Throws `StoreFailure`.
 */
export async function revertPack(): Promise<boolean> {
  const reverted = await withDatabase((db, applied) =>
    db.transaction('rw', [db.packs, db.meta], async () => {
      const [active, previous] = await Promise.all([db.packs.get('active'), db.packs.get('previous')])
      if (!active || !previous) return false
      if (applied.has(previous.installedAt)) return true
      applied.add(active.installedAt)
      // Reverting from a bundled pack stays so: `imported` keeps the next start from updating it again.
      const origin = active.origin === 'bundled' ? 'imported' : previous.origin
      await db.packs.bulkPut([
        { ...previous, slot: 'active', origin },
        { ...active, slot: 'previous' },
      ])
      return true
    }),
  )
  if (!reverted) return false
  await copyAll().catch(markCopyStale)
  announce({ type: 'replaced' })
  return true
}

/**
 * Updates the bundled pack when it is active and the shipped one is newer. Imported packs stay, and so does everything when
 * the shipped pack is unreadable. Resolves to true when it was installed. Throws `StoreFailure`.
 */
export async function updateBundledPack(state: AppData, shippedVersion: string): Promise<boolean> {
  if (state.packOrigin !== 'bundled' || !isNewer({ id: state.pack.id, version: shippedVersion }, state.pack))
    return false
  const read = await fetchBundledPack()
  if (!read.ok || !isNewer(read.pack, state.pack)) return false
  await installPack(read.pack, 'bundled')
  return true
}

/** Fetches and validates the bundled pack. Throws `StoreFailure` `no-pack`. */
export async function fetchBundledPack(): Promise<ReadPack> {
  try {
    const text = await fetchText(BUNDLED)
    // Checksum of the text validated at build time: the same text skips validation, which would delay the first screen.
    // Without a secure context there is no `crypto.subtle`, and the text is validated.
    if (crypto.subtle && (await sha256(text)) === __PACK_DIGEST__) return { ok: true, pack: JSON.parse(text) }
    const { readPackText } = await import('../../shared/pack/read')
    return readPackText(text)
  } catch (error) {
    throw new StoreFailure('no-pack', String(error))
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return await response.text()
}

/** True for a later version of the same negotiation's pack; compares up to four dotted numbers. */
export function isNewer(pack: Pick<Pack, 'id' | 'version'>, than: Pick<Pack, 'id' | 'version'>): boolean {
  if (pack.id !== than.id) return false
  const [a, b] = [pack.version, than.version].map((version) => version.split('.').map(Number))
  for (let part = 0; part < 4; part++) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
