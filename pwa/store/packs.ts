/** Packs in the database: reading a shipped one and writing the active one, atomically and apart from the user's entries. */
import { sha256 } from '../../shared/encoding/sha256'
import type { ReadPack } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import type { Pack1 } from '../../shared/pack/schema-1'
import type { Signer } from '../../shared/pack/signature'
import { type Database, withDatabase } from './database'
import { StoreFailure } from './failure'
import { dropCheckpoint, epochIn, firstIn, setFirst } from './meta'
import type { PackRow } from './schema'
import type { ShippedPack } from './shipped'

interface Installing {
  readonly origin: PackRow['origin']
  readonly signer?: Signer | null
  /** False where the app installs it of itself: only over an earlier version, as another tab may have installed one first. */
  readonly isChosen: boolean
}

/**
 * Writes a pack as active, in one transaction. Resolves to the active row, since another tab may have installed one first,
 * to the epoch, and to the negotiation of the entries that name none.
 */
export async function putPack(
  pack: Pack,
  { origin, signer = null, isChosen }: Installing,
): Promise<{ readonly row: PackRow; readonly epoch: string | null; readonly first: string | null }> {
  return await withDatabase((db, applied) =>
    db.transaction('rw', [db.packs, db.meta], async () => {
      const [before, epoch] = [await db.packs.get('active'), await epochIn(db)]
      if (before && applied.has(before.installedAt)) return { row: before, epoch, first: await firstIn(db) }
      if (before && !isChosen && !isNewer(pack, before.pack)) return { row: before, epoch, first: await firstIn(db) }
      await dropCheckpoint(db)
      if (before) await keepAsPrevious(db.packs, before)
      // Entries that name no negotiation stay with the one that was open.
      if (before && before.pack.id !== pack.id) await setFirst(db, before.pack.id)
      const row = { slot: 'active', pack, origin, signer, installedAt: instantAfter(before) } as const
      await db.packs.put(row)
      applied.add(row.installedAt)
      if (signer) await rememberSigner(db, pack.id, signer.key)
      return { row, epoch, first: await firstIn(db) }
    }),
  )
}

/**
 * Keeps the row of a pack that another one replaces, as the previous one. A bundled pack, which can be fetched again,
 * displaces no imported one of another negotiation, which may be nowhere else.
 */
export async function keepAsPrevious(packs: Database['packs'], row: PackRow): Promise<void> {
  const kept = await packs.get('previous')
  const isOnlyThere = kept?.origin === 'imported' && kept.pack.id !== row.pack.id
  if (row.origin === 'imported' || !isOnlyThere) await packs.put({ ...row, slot: 'previous' })
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
 * Fetches the pack that a new installation has. One of another version of the build is validated instead: without any there
 * is no app. Offline the service worker has those that it fetched. Throws `StoreFailure` `no-pack`.
 */
export const fetchFirstPack = (): Promise<ReadPack> =>
  orNoPack(async () => {
    const text = await fetchText(__PACK_FILE__)
    const pack = await packOfBuild(text, __PACK_DIGEST__)
    const read: ReadPack = pack ? { ok: true, pack } : await validated(text)
    if (read.ok && read.pack.id !== __PACK_ID__) throw new Error(`${__PACK_FILE__} has another negotiation`)
    return read
  })

/**
 * Fetches a shipped pack. Any other text is refused: the server may be of a later build, and the service worker offline has
 * what it fetched for an earlier one. Throws `StoreFailure` `no-pack`.
 */
export const fetchShippedPack = ({ id, version, file, digest }: ShippedPack): Promise<Pack> =>
  orNoPack(async () => {
    const text = await fetchText(file)
    const pack = await packOfBuild(text, digest)
    if (pack) return pack
    const read = crypto.subtle ? null : await validated(text)
    if (!read?.ok || read.pack.id !== id || read.pack.version !== version)
      throw new Error(`${file} is not version ${version}`)
    return read.pack
  })

async function orNoPack<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new StoreFailure('no-pack', String(error))
  }
}

/**
 * The pack of a text that has the digest of the build, which validated it: to do so again would delay the first screen.
 * `null` for any other text, and without a secure context, where there is no `crypto.subtle`.
 */
async function packOfBuild(text: string, digest: string): Promise<Pack | null> {
  const isOfBuild = crypto.subtle && (await sha256(text)) === digest
  return isOfBuild ? await upgraded(JSON.parse(text)) : null
}

async function validated(text: string): Promise<ReadPack> {
  const { readPackText } = await import('../../shared/pack/read')
  return readPackText(text)
}

/** A valid pack of any version as the present one. */
const upgraded = async (pack: Pack | Pack1): Promise<Pack> =>
  pack.schema === 1 ? (await import('../../shared/pack/upgrade-1')).upgradePack1(pack) : pack

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
