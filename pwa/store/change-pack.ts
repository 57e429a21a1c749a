/** Change of the active pack after the start: import, choice of a shipped one, its update, revert. Announced to all tabs. */
import type { Pack } from '../../shared/pack/schema'
import type { Signer } from '../../shared/pack/signature'
import type { AppData } from './app-data'
import { announce } from './changes'
import { withDatabase } from './database'
import { beginEpoch } from './epoch'
import { setFirst } from './meta'
import { fetchShippedPack, isNewer, putPack } from './packs'
import type { PackRow } from './schema'
import { appendToCopy, publishEpoch } from './second-copy'
import { SHIPPED, type ShippedPack } from './shipped'

/**
 * Installs a pack that the user has chosen, keeps the one before for `revertPack`, and publishes the change. Throws
 * `StoreFailure`.
 */
export async function installPack(pack: Pack, origin: PackRow['origin'], signer: Signer | null = null): Promise<void> {
  const { row, epoch, first } = await putPack(pack, { origin, signer, isChosen: true })
  await appendToCopy(
    [{ pack: row, ...(signer && { signers: { [pack.id]: signer.key } }), ...(first !== null && { first }) }],
    epoch,
  )
  announce({ type: 'replaced' })
}

/** Fetches a shipped pack and installs it as such. Throws `StoreFailure`, and then nothing was changed. */
export async function installShipped(shipped: ShippedPack): Promise<void> {
  await installPack(await fetchShippedPack(shipped), 'bundled')
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
      // Entries that name no negotiation stay with the one that was open.
      if (active.pack.id !== previous.pack.id) await setFirst(db, active.pack.id)
      // Reverting an update stays so: `imported` keeps the next start from updating it again.
      const isUpdate = active.origin === 'bundled' && active.pack.id === previous.pack.id
      const origin = isUpdate ? 'imported' : previous.origin
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
 * Updates a bundled pack that is active when the shipped one of its negotiation is newer. Imported packs stay. Resolves to
 * true when it was installed. Throws `StoreFailure`, and then nothing was changed.
 */
export async function updateBundledPack(
  { pack, packOrigin }: AppData,
  shipped: readonly ShippedPack[] = SHIPPED,
): Promise<boolean> {
  const newer = shipped.find((one) => isNewer(one, pack))
  if (packOrigin !== 'bundled' || !newer) return false
  // Without a second copy: from an earlier version the next start comes here again.
  await putPack(await fetchShippedPack(newer), { origin: 'bundled', isChosen: false })
  announce({ type: 'replaced' })
  return true
}
