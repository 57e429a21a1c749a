/** Compares the dataset at a followed address with the one that is here. Nothing is changed by it. */
import { canonical } from '../../../shared/domain/entries/canonical'
import { statusChanges } from '../../../shared/domain/imports/import-effect'
import { assembledLedger } from '../../../shared/domain/ledger/assembled-ledger'
import type { Pack } from '../../../shared/pack/schema'
import type { ReadSignedPack } from '../../../shared/pack/signature'
import { packHere } from '../../model/negotiation/packs-here'
import { appData, openData, today } from '../../model/state'
import { type AppData, isNewer, readFollowed, writeFollowed } from '../../store'
import { readPackFile } from '../files/read-pack'
import { type Fetched, fetchFile } from './fetch-file'

/** A version to be looked at, and taken over by choice alone. */
export interface OtherVersion {
  readonly version: string
  /** Number of articles whose status it changes. */
  readonly statuses: number
  readonly file: File
}

export type FollowedNews =
  | { readonly is: 'failed'; readonly fetched: Extract<Fetched, { ok: false }> }
  /** No dataset, or a damaged one. */
  | { readonly is: 'unreadable' }
  | { readonly is: 'other-negotiation' }
  | { readonly is: 'same' }
  | { readonly is: 'older'; readonly version: string }
  | ({ readonly is: 'newer' } & OtherVersion)
  /** Signed by another key than the one before, or by none. */
  | ({ readonly is: 'other-key' } & OtherVersion)

export async function checkFollowed(negotiation: string, address: string): Promise<FollowedNews> {
  const fetched = await fetchFile(address)
  if (!fetched.ok) return { is: 'failed', fetched }
  const { file } = fetched
  const read = await readPackFile(file)
  if (!read.ok) return { is: 'unreadable' }
  if (read.pack.id !== negotiation) return { is: 'other-negotiation' }
  const followed = readFollowed(negotiation)
  if (followed) writeFollowed(negotiation, { ...followed, checkedAt: new Date().toISOString() })
  return compared(read, file)
}

function compared({ pack, signer }: Extract<ReadSignedPack, { ok: true }>, file: File): FollowedNews {
  const here = openData.value && packHere(openData.value, pack.id)
  if (!here || canonical(here) === canonical(pack)) return { is: 'same' }
  const news = { version: pack.version, file, statuses: statusesChanged(here, pack, openData.value) }
  const before = appData.value?.signers ?? {}
  // A key that was known must stay: without one, or of another, the dataset may be anyone's.
  if (Object.hasOwn(before, pack.id) && before[pack.id] !== signer?.key) return { is: 'other-key', ...news }
  return isNewer(pack, here) ? { is: 'newer', ...news } : { is: 'older', version: pack.version }
}

function statusesChanged(before: Pack, after: Pack, state: AppData | null): number {
  const entries = state?.entries ?? []
  return statusChanges(assembledLedger(before, entries), assembledLedger(after, entries), today.value).length
}
