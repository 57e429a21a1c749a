/** Packs of a backup: what of them a restore installs, and with which origin. The file decides over no trust. */
import { canonical } from '../../shared/domain/canonical'
import type { PlenaryFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import type { Database } from './database'
import { fetchShippedPack, isNewer, keepAsPrevious } from './packs'
import type { PackRow } from './schema'
import { isAsShipped, SHIPPED } from './shipped'

/** Packs of a backup as they are to be installed, with those of them that ship with this build. */
interface Arriving {
  readonly pack: Pack
  readonly previous: Pack | undefined
  readonly shipped: ReadonlySet<Pack>
}

/**
 * Digests and downloads for the packs of a backup, ahead of the transaction. A pack in use that was bundled where the backup
 * was made, in an earlier version than ships with this build, is updated to that, as it would have been there; where that
 * cannot be fetched, it stays as it is.
 */
export async function arrivingOf({
  pack: saved,
  origin,
  previous,
}: Pick<PlenaryFile, 'pack' | 'origin' | 'previous'>): Promise<Arriving> {
  const newer = origin === 'bundled' ? SHIPPED.find((one) => isNewer(one, saved)) : undefined
  const updated = newer ? await fetchShippedPack(newer).catch(() => null) : null
  const shipped = new Set(updated ? [updated] : [])
  for (const pack of [saved, previous?.pack]) if (pack && (await isAsShipped(pack))) shipped.add(pack)
  return { pack: updated ?? saved, previous: previous?.pack, shipped }
}

/**
 * Writes them, in the transaction of the restore. One that is identical to an installed one keeps its origin and signer, one
 * that ships with this build is bundled, any other is imported. Without a previous pack in the backup, the pack that it
 * replaces is kept as such.
 */
export async function putPacks(packs: Database['packs'], { pack, previous, shipped }: Arriving): Promise<void> {
  const installed = await packs.toArray()
  const installedAt = new Date().toISOString()
  const same = (other: Pack) => installed.find((row) => canonical(row.pack) === canonical(other))
  // A signature covers bytes that a backup does not have: only an installed pack keeps its signer.
  const rowOf = (other: Pack): Omit<PackRow, 'slot'> =>
    same(other) ?? { pack: other, origin: shipped.has(other) ? 'bundled' : 'imported', installedAt }
  const before = installed.find(({ slot }) => slot === 'active')
  const isOther = before === undefined || same(pack)?.slot !== 'active'
  if (isOther) await packs.put({ ...rowOf(pack), slot: 'active', installedAt })
  if (previous) await packs.put({ ...rowOf(previous), slot: 'previous' })
  else if (before && isOther) await keepAsPrevious(packs, before)
}
