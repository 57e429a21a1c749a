/** Change of the active pack after the start: import, update of the bundled pack, revert. Announced to all tabs. */
import type { Pack } from '../../shared/pack/schema'
import type { Signer } from '../../shared/pack/signature'
import type { AppData } from './app-data'
import { announce } from './changes'
import { withDatabase } from './database'
import { beginEpoch } from './epoch'
import { fetchBundledPack, isNewer, putPack } from './packs'
import type { PackRow } from './schema'
import { appendToCopy, publishEpoch } from './second-copy'

/** Installs a pack, keeps the one before for `revertPack`, and publishes the change. Throws `StoreFailure`. */
export async function installPack(pack: Pack, origin: PackRow['origin'], signer: Signer | null = null): Promise<void> {
  const { row, epoch, first } = await putPack(pack, origin, signer)
  // The bundled pack needs no second copy.
  if (origin === 'imported')
    await appendToCopy(
      [{ pack: row, ...(signer && { signers: { [pack.id]: signer.key } }), ...(first !== null && { first }) }],
      epoch,
    )
  announce({ type: 'replaced' })
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
      // The copy has the pack installed last, which is not this one.
      await beginEpoch(db)
      return true
    }),
  )
  if (!reverted) return false
  await publishEpoch()
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
