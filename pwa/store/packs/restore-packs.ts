/** Packs of a backup: what of them a restore installs, and with which origin. The file decides over no trust. */
import { canonical } from '../../../shared/domain/entries/canonical'
import type { PlenaryFile } from '../../../shared/pack/export'
import type { Pack } from '../../../shared/pack/schema'
import type { Database } from '../database'
import type { InstalledPack, PackRow } from '../schema'
import { fetchShippedPack, installed, isNewer } from './packs'
import { isAsShipped, SHIPPED } from './shipped'

/** Packs of a backup as they are to be installed, with those of them that ship with this build. */
export interface Arriving {
  readonly packs: readonly { readonly pack: Pack; readonly previous: Pack | undefined }[]
  readonly shipped: ReadonlySet<Pack>
}

/**
 * Digests and downloads for the packs of a backup, ahead of the transaction. A pack in use that was bundled where the backup
 * was made, in an earlier version than ships with this build, is updated to that, as it would have been there; where that
 * cannot be fetched, it stays as it is.
 */
export async function arrivingOf(
  backup: Pick<PlenaryFile, 'pack' | 'origin' | 'previous' | 'further'>,
): Promise<Arriving> {
  const shipped = new Set<Pack>()
  const packs = await Promise.all(
    [backup, ...(backup.further ?? [])].map(async ({ pack: saved, origin, previous }) => {
      const newer = origin === 'bundled' ? SHIPPED.find((one) => isNewer(one, saved)) : undefined
      const updated = newer ? await fetchShippedPack(newer).catch(() => null) : null
      if (updated) shipped.add(updated)
      for (const pack of [saved, previous?.pack]) if (pack && (await isAsShipped(pack))) shipped.add(pack)
      return { pack: updated ?? saved, previous: previous?.pack }
    }),
  )
  return { packs, shipped }
}

/**
 * Writes them, in the transaction of the restore; negotiations that are not in the backup stay on. A pack that is identical to
 * an installed one keeps its origin and signer, one that ships with this build is bundled, any other is imported. Without a
 * pack before it in the backup, the one that it replaces is kept as such.
 */
export async function putPacks(packs: Database['packs'], arriving: Arriving): Promise<void> {
  const rows = await packs.toArray()
  const known: readonly InstalledPack[] = rows.flatMap((row) => [
    installed(row),
    ...(row.previous ? [row.previous] : []),
  ])
  const installedAt = new Date().toISOString()
  // A signature covers bytes that a backup does not have: only an installed pack keeps its signer.
  const asInstalled = (pack: Pack): InstalledPack =>
    known.find((one) => canonical(one.pack) === canonical(pack)) ?? {
      pack,
      origin: arriving.shipped.has(pack) ? 'bundled' : 'imported',
      installedAt,
    }
  for (const { pack, previous } of arriving.packs) {
    const here = rows.find(({ slot }) => slot === pack.id)
    const isHere = here !== undefined && canonical(here.pack) === canonical(pack)
    const before = previous ? asInstalled(previous) : isHere ? here.previous : here && installed(here)
    const row: PackRow = { slot: pack.id, ...asInstalled(pack), ...(before && { previous: before }) }
    await packs.put(isHere ? row : { ...row, installedAt })
  }
}
