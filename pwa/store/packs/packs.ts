/** Packs in the database, a row for each negotiation: reading a shipped one and writing one, atomically and apart from the user's entries. */
import { sha256 } from '../../../shared/encoding/sha256'
import type { ReadPack } from '../../../shared/pack/read'
import type { Pack } from '../../../shared/pack/schema'
import type { Signer } from '../../../shared/pack/signature'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { dropCheckpoint, epochIn, signersIn } from '../meta'
import type { InstalledPack, PackRow } from '../schema'
import type { ShippedPack } from './shipped'

interface Installing {
  readonly origin: PackRow['origin']
  readonly signer?: Signer | null
  readonly isOwn?: boolean
  /** False where the app installs it of itself: only over an earlier version, as another tab may have installed one first. */
  readonly isChosen: boolean
}

/** Rows of the negotiations that are on, and the epoch. */
interface Installed {
  readonly rows: readonly PackRow[]
  readonly epoch: string | null
}

/**
 * Writes a pack into the row of its negotiation, which is on from then on, in one transaction. The one that it replaces
 * there is kept for `revertPack`. Another tab may have installed one first, which then stays.
 */
export async function putPack(
  pack: Pack,
  { origin, signer = null, isOwn = false, isChosen }: Installing,
): Promise<Installed> {
  return await withDatabase((db, applied) =>
    db.transaction('rw', [db.packs, db.meta], async () => {
      const before = await db.packs.get(pack.id)
      const isDone = before && (applied.has(before.installedAt) || !(isChosen || isNewer(pack, before.pack)))
      if (!isDone) {
        await dropCheckpoint(db)
        const row = { pack, origin, signer, ...(isOwn && { isOwn }), installedAt: instantAfter(before) }
        await db.packs.put({ slot: pack.id, ...row, ...(before && { previous: installed(before) }) })
        applied.add(row.installedAt)
        if (signer) await rememberSigner(db, pack.id, signer.key)
      }
      return { rows: await db.packs.toArray(), epoch: await epochIn(db) }
    }),
  )
}

/** A row without its negotiation and the pack before. */
export const installed = ({ slot: _, previous: __, ...pack }: PackRow): InstalledPack => pack

/** Monotonic: the current instant, or after that of the row before if the clock was set back; recovery takes the latest. */
function instantAfter(before: PackRow | undefined): string {
  const [now, last] = [Date.now(), before ? Date.parse(before.installedAt) || 0 : 0]
  return new Date(Math.max(now, last + 1)).toISOString()
}

/** Trust on first use (TOFU): saves the signer's key, so that a pack signed with another key is reported. */
async function rememberSigner(db: Database, negotiation: string, key: string): Promise<void> {
  await db.meta.put({ key: 'signers', value: { ...(await signersIn(db)), [negotiation]: key } })
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
  return isOfBuild ? JSON.parse(text) : null
}

async function validated(text: string): Promise<ReadPack> {
  const { readPackText } = await import('../../../shared/pack/read')
  return readPackText(text)
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
