/**
 * Bridge to the extension over `postMessage`. The other end is a content script in this page, so a message is accepted only
 * from this window and origin, and only if it parses. Sent are the snapshot, which has public entries alone, and ids: of
 * followed articles and members, for the news watch, and of withdrawn observations.
 */
import { type Entry, withdrawnIds } from '../../../shared/domain/entries'
import { viewFor } from '../../../shared/domain/layers'
import { sha256 } from '../../../shared/encoding/sha256'
import { PROTOCOL, readToPwa, sortRecords, type ToExtension } from '../../../shared/messages/bridge'
import { followsOf } from '../../../shared/messages/follows'
import { makeSnapshot, SNAPSHOT_VERSION, type Snapshot } from '../../../shared/messages/snapshot'
import type { Pack } from '../../../shared/pack/schema'
import { StoreFailure } from '../../store'
import { refuseUnseen } from './refusals'

/** Interface of the app to the bridge. */
export interface BridgeHost {
  /** The present data; `null` while they are not loaded. */
  data(): { readonly pack: Pack; readonly entries: readonly Entry[] } | null
  /** Saves entries; rejects with a `StoreFailure` when nothing was saved. */
  save(entries: readonly Entry[]): Promise<unknown>
  /** Called when entries have to wait in the extension; returns the sentence to show there, with what to do. */
  waits(failure: unknown): string
  /** Called on hello with the version of the extension; `newer` when its protocol is unknown here. */
  met(version: string, newer: boolean): void
  readonly version: string
}

/** Starts listening. `changed` tells the extension that the data have changed; `close` ends the bridge. */
export function openBridge(host: BridgeHost, page: Window = window): { changed(): void; close(): void } {
  const post = (message: ToExtension) => page.postMessage(message, page.location.origin)
  const sent = new Set<string>()
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== page || event.origin !== page.location.origin) return
    const message = readToPwa(event.data)
    if (message?.type === 'hello') {
      host.met(message.version, message.protocol > PROTOCOL)
      // First: the extension answers hello with its outbox, which may hold an entry that was withdrawn here.
      sendWithdrawn(host, sent, post)
      post({ plenary: 'bridge', from: 'pwa', type: 'hello', protocol: PROTOCOL, version: host.version })
      sendFollows(host, post)
      void sendSnapshot(host, message.snapshotId, post)
    } else if (message?.type === 'records') void takeRecords(host, message.records, post)
  }
  page.addEventListener('message', listen)
  const changed = () => post({ plenary: 'bridge', from: 'pwa', type: 'changed' })
  // The extension may have sent its hello before this page listened.
  changed()
  return { changed, close: () => page.removeEventListener('message', listen) }
}

async function sendSnapshot(
  host: BridgeHost,
  held: string | null,
  post: (message: ToExtension) => void,
): Promise<void> {
  const data = host.data()
  if (!data) return
  const snapshot = await snapshotOf(data.pack, data.entries, host.version)
  if (snapshot.id !== held) post({ plenary: 'bridge', from: 'pwa', type: 'snapshot', snapshot })
}

/**
 * Sends the ids of withdrawn observations of both layers: they mean something only to the extension that made the capture.
 * Each id once, since a hello follows every change.
 */
function sendWithdrawn(host: BridgeHost, sent: Set<string>, post: (message: ToExtension) => void): void {
  const records = host.data()?.entries ?? []
  const withdrawn = withdrawnIds(records)
  const isNew = (id: string) => withdrawn.has(id) && !sent.has(id)
  const ids = records.flatMap(({ kind, id }) => (kind === 'observation' && isNew(id) ? [id] : []))
  if (ids.length === 0) return
  post({ plenary: 'bridge', from: 'pwa', type: 'withdrawn', ids })
  for (const id of ids) sent.add(id)
}

function sendFollows(host: BridgeHost, post: (message: ToExtension) => void): void {
  const data = host.data()
  if (data) post({ plenary: 'bridge', from: 'pwa', type: 'follows', ...followsOf(data.entries) })
}

async function takeRecords(host: BridgeHost, handed: readonly unknown[], post: (message: ToExtension) => void) {
  const { records, unreadable } = sortRecords(handed)
  const { allowed, refused } = refuseUnseen(host.data(), records)
  for (const { id, reason } of [...unreadable, ...refused])
    post({ plenary: 'bridge', from: 'pwa', type: 'refused', ids: [id], reason })
  await takeBatch(host, allowed, post)
}

/** Saves a batch and answers for each entry. Refused is only what could never be saved; anything else waits in the extension. */
async function takeBatch(host: BridgeHost, records: readonly Entry[], post: (message: ToExtension) => void) {
  if (records.length === 0) return
  const answer = (type: 'later' | 'refused', those: readonly Entry[], reason: string) =>
    post({ plenary: 'bridge', from: 'pwa', type, ids: those.map(({ id }) => id), reason })
  try {
    await host.save(records)
    post({ plenary: 'bridge', from: 'pwa', type: 'kept', ids: records.map(({ id }) => id) })
  } catch (error) {
    const code = error instanceof StoreFailure ? error.code : 'unknown'
    if (code === 'unfit') {
      // One invalid entry does not hold back the others.
      if (records.length === 1) answer('refused', records, String(error))
      else for (const record of records) await takeBatch(host, [record], post)
      return
    }
    // Public entries do not wait for private ones.
    const open = records.filter(({ layer }) => layer === 'public')
    const free = code === 'locked' && open.length < records.length ? open : []
    const waiting = records.filter((record) => !free.includes(record))
    answer('later', waiting, host.waits(error))
    await takeBatch(host, free, post)
  }
}

/**
 * Makes the snapshot of the public data. Its id is a digest of its inputs: format and app version, pack version, and the ids of
 * the entries in it, which are immutable. An entry that a private withdrawal withdraws is left out.
 */
export async function snapshotOf(pack: Pack, records: readonly Entry[], version: string): Promise<Snapshot> {
  const shown = viewFor(records, 'snapshot').map((record) => record.id)
  const made = [SNAPSHOT_VERSION, version, pack.id, pack.version, ...shown.sort()]
  const id = (await sha256(made.join('\n'))).slice(0, 32)
  return makeSnapshot(pack, records, id, new Date().toISOString())
}
