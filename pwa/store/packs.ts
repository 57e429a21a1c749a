/** Packs come in whole or not at all, and never touch the user's records. */

import type { ReadPack } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import type { Signer } from '../../shared/pack/signature'
import { announce } from './changes'
import { type Database, type PackRow, withDatabase } from './database'
import { StoreFailure } from './failure'
import { alsoCopy, copyAll, distrustCopy } from './second-copy'

const BUNDLED = 'packs/wto-ecommerce.json'

/** Puts a pack in the active place and keeps the one before to go back to. One transaction. */
export async function installPack(pack: Pack, origin: PackRow['origin'], signer: Signer | null = null): Promise<void> {
  const row = { slot: 'active', pack, origin, signer, installedAt: new Date().toISOString() } as const
  await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.meta], async () => {
      const before = await db.packs.get('active')
      // Another tab may have been first.
      if (before && origin === 'bundled' && !isNewer(pack, before.pack)) return
      if (before) await db.packs.put({ ...before, slot: 'previous' })
      await db.packs.put(row)
      if (signer) await trust(db, pack.id, signer.key)
    }),
  )
  // What ships with the app needs no second copy.
  if (origin === 'imported') await alsoCopy([{ pack: row }])
  announce({ type: 'replaced' })
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
  const reverted = await withDatabase((db) =>
    db.transaction('rw', db.packs, async () => {
      const [active, previous] = await Promise.all([db.packs.get('active'), db.packs.get('previous')])
      if (!active || !previous) return false
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
  await copyAll().catch(distrustCopy)
  announce({ type: 'replaced' })
  return true
}

/** Gets and reads the pack that ships with the app. */
export async function fetchBundledPack(): Promise<ReadPack> {
  try {
    // The validator is loaded beside the pack: a start that finds its pack in the database needs neither.
    const [{ readPackText }, text] = await Promise.all([import('../../shared/pack/read'), fetchText(BUNDLED)])
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
