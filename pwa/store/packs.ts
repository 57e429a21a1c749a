/** Packs come in whole or not at all, and never touch the user's records. */

import { sha256 } from '../../shared/encoding/sha256'
import type { ReadPack } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import type { Signer } from '../../shared/pack/signature'
import { announce } from './changes'
import { type Database, type PackRow, withDatabase } from './database'
import { StoreFailure } from './failure'
import { appendToCopy, copyAll, markCopyStale } from './second-copy'

const BUNDLED = 'packs/wto-ecommerce.json'

/** Puts a pack in the active place and keeps the one before to go back to, and says so. */
export async function installPack(pack: Pack, origin: PackRow['origin'], signer: Signer | null = null): Promise<void> {
  const row = await putPack(pack, origin, signer)
  // What ships with the app needs no second copy.
  if (origin === 'imported') await appendToCopy([{ pack: row }])
  announce({ type: 'replaced' })
}

/** Puts a pack in the active place, in one transaction. Resolves to what is there then: another tab may have been first. */
export async function putPack(pack: Pack, origin: PackRow['origin'], signer: Signer | null = null): Promise<PackRow> {
  return await withDatabase((db, told) =>
    db.transaction('rw', [db.packs, db.meta], async () => {
      const before = await db.packs.get('active')
      if (before && told.has(before.installedAt)) return before
      if (before && origin === 'bundled' && !isNewer(pack, before.pack)) return before
      if (before) await db.packs.put({ ...before, slot: 'previous' })
      const row = { slot: 'active', pack, origin, signer, installedAt: instantAfter(before) } as const
      await db.packs.put(row)
      told.add(row.installedAt)
      if (signer) await trust(db, pack.id, signer.key)
      return row
    }),
  )
}

/** Now, but after another was installed, by a clock that was set back too: of those in the second copy the latest counts. */
function instantAfter(before: PackRow | undefined): string {
  const [now, last] = [Date.now(), before ? Date.parse(before.installedAt) || 0 : 0]
  return new Date(Math.max(now, last + 1)).toISOString()
}

/** Trust on first use: the key is remembered, so that another one is told when it comes. */
async function trust(db: Database, negotiation: string, key: string): Promise<void> {
  const row = await db.meta.get('signers')
  const known = row?.key === 'signers' ? row.value : {}
  await db.meta.put({ key: 'signers', value: { ...known, [negotiation]: key } })
}

/**
 * Goes back to the pack before, which is again what it was: shipped, or imported and signed by whom. The one that was
 * active becomes the one to go back to. False when there is none.
 */
export async function revertPack(): Promise<boolean> {
  const reverted = await withDatabase((db, told) =>
    db.transaction('rw', [db.packs, db.meta], async () => {
      const [active, previous] = await Promise.all([db.packs.get('active'), db.packs.get('previous')])
      if (!active || !previous) return false
      if (told.has(previous.installedAt)) return true
      told.add(active.installedAt)
      // Who leaves a shipped pack stays away from it: the next start must not bring it back.
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

/** Gets and reads the pack that ships with the app. */
export async function fetchBundledPack(): Promise<ReadPack> {
  try {
    const text = await fetchText(BUNDLED)
    // The very text that was read when this was built needs no reading again, which would hold up the first screen.
    // A host without a secure context has no digests, and reads the text as it would another's.
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

/** Whether a pack is a later version of the same negotiation. */
export function isNewer(pack: Pick<Pack, 'id' | 'version'>, than: Pick<Pack, 'id' | 'version'>): boolean {
  if (pack.id !== than.id) return false
  const [a, b] = [pack.version, than.version].map((version) => version.split('.').map(Number))
  for (let part = 0; part < 4; part++) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
