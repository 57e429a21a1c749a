/** Changes of the negotiations that are on after the start: one is added, updated, taken back or removed. Announced to all tabs. */
import type { Pack } from '../../../shared/pack/schema'
import type { Signer } from '../../../shared/pack/signature'
import type { AppData } from '../app-data'
import { announce } from '../changes'
import { beginEpochOfSame } from '../copy/epoch'
import { appendToCopy, publishEpoch } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import type { PackRow } from '../schema'
import { fetchShippedPack, installed, isNewer, putPack } from './packs'
import { SHIPPED, type ShippedPack } from './shipped'

/**
 * Adds a pack that the user has chosen. Its negotiation is on from then on; where it was, the pack before is kept for
 * `revertPack`. Throws `StoreFailure`.
 */
export const addPack = (pack: Pack, origin: PackRow['origin'], signer: Signer | null = null): Promise<void> =>
  add(pack, { origin, signer })

/** Adds a pack that the user made on this device: it needs no signature to be trusted here. Throws `StoreFailure`. */
export const addOwnPack = (pack: Pack): Promise<void> => add(pack, { origin: 'imported', signer: null, isOwn: true })

interface Added {
  readonly origin: PackRow['origin']
  readonly signer: Signer | null
  readonly isOwn?: true
}

async function add(pack: Pack, added: Added): Promise<void> {
  const { rows, epoch } = await putPack(pack, { ...added, isChosen: true })
  const { signer } = added
  const more = { ...(signer && { signers: { [pack.id]: signer.key } }) }
  // All of them: the copy leaves out the one of a new installation while it is the only one.
  await appendToCopy([more, ...rows.map((row) => ({ pack: row }))], epoch)
  announce({ type: 'replaced' })
}

/** Fetches a shipped pack and adds it as such. Throws `StoreFailure`, and then nothing was changed. */
export async function addShipped(shipped: ShippedPack): Promise<void> {
  await addPack(await fetchShippedPack(shipped), 'bundled')
}

/**
 * Swaps the pack of a negotiation and the one before it, with their origin and signer. Resolves to false when there is none.
 * Throws `StoreFailure`.
 */
export const revertPack = (negotiation: string): Promise<boolean> =>
  changeRow(negotiation, async (db, row) => {
    if (!row.previous) return null
    // Reverting an update stays so: `imported` keeps the next start from updating it again.
    const origin = row.origin === 'bundled' ? 'imported' : row.previous.origin
    await db.packs.put({ slot: row.slot, ...row.previous, origin, previous: installed(row) })
    return row.previous.installedAt
  })

/**
 * Removes a negotiation from those that are on. Its entries stay, and are shown again when it is added again. Resolves to
 * false for one that is not on, and for the only one. Throws `StoreFailure`.
 */
export const removePack = (negotiation: string): Promise<boolean> =>
  changeRow(negotiation, async (db, row) => {
    if ((await db.packs.count()) < 2) return null
    await db.packs.delete(row.slot)
    return ''
  })

/**
 * Changes a row and begins an epoch, because within one the copy only gains packs. The change resolves to the instant of the
 * installation that is there afterwards, by which a retry knows its own work; `null` where it did nothing.
 */
async function changeRow(
  negotiation: string,
  change: (db: Database, row: PackRow) => Promise<string | null>,
): Promise<boolean> {
  const isChanged = await withDatabase((db, applied) =>
    db.transaction('rw', [db.packs, db.meta, db.syncState], async () => {
      const row = await db.packs.get(negotiation)
      if (applied.size > 0 && applied.has(row?.installedAt ?? '')) return true
      const after = row ? await change(db, row) : null
      if (after === null) return false
      applied.add(after)
      await beginEpochOfSame(db)
      return true
    }),
  )
  if (isChanged) await publishEpoch()
  return isChanged
}

/**
 * Updates the bundled packs that are on to the shipped ones that are newer. Imported packs stay. Resolves to true when one
 * was updated. Throws `StoreFailure` where one could not be fetched, and then that one was not changed.
 */
export async function updateBundledPacks(
  { packs }: Pick<AppData, 'packs'>,
  shipped: readonly ShippedPack[] = SHIPPED,
): Promise<boolean> {
  const bundled = packs.filter(({ origin }) => origin === 'bundled')
  const newer = shipped.filter((one) => bundled.some(({ pack }) => isNewer(one, pack)))
  const outcomes = await Promise.allSettled(newer.map(update))
  if (outcomes.some(({ status }) => status === 'fulfilled')) announce({ type: 'replaced' })
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  return newer.length > 0
}

/** Without a second copy: from an earlier version the next start comes here again. */
async function update(shipped: ShippedPack): Promise<void> {
  await putPack(await fetchShippedPack(shipped), { origin: 'bundled', isChosen: false })
}
