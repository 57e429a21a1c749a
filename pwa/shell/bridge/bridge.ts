/**
 * The PWA's end of the bridge to the extension. The other end is a content script in this page, so a message counts only
 * when it comes from this very window and origin, and parses. What leaves is the snapshot: public records alone; and ids:
 * of what is followed, for the watch, and of observations that were withdrawn.
 */

import { type Entry, withdrawnIds } from '../../../shared/domain/entries'
import { viewFor } from '../../../shared/domain/layers'
import { PROTOCOL, readToPwa, sortRecords, type ToExtension } from '../../../shared/messages/bridge'
import { followsOf } from '../../../shared/messages/follows'
import { makeSnapshot, SNAPSHOT_VERSION, type Snapshot } from '../../../shared/messages/snapshot'
import type { Pack } from '../../../shared/pack/schema'
import { StoreFailure } from '../../store'

/** What the bridge needs of the app. */
export interface BridgeHost {
  /** The record as it is now; `null` while it is not read yet. */
  data(): { readonly pack: Pack; readonly entries: readonly Entry[] } | null
  /** Keeps records; rejects with a `StoreFailure` when nothing was kept. */
  save(entries: readonly Entry[]): Promise<unknown>
  /** Told why records go on waiting in the extension; gives the sentence for it, with what to do. */
  waits(failure: unknown): string
  /** Told of a hello, with the extension's version; `newer` when it speaks a protocol that we do not know. */
  met(version: string, newer: boolean): void
  readonly version: string
}

/** Starts listening. Returns what tells the extension that the record has moved, and what ends it all. */
export function openBridge(host: BridgeHost, page: Window = window): { changed(): void; close(): void } {
  const post = (message: ToExtension) => page.postMessage(message, page.location.origin)
  const told = new Set<string>()
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== page || event.origin !== page.location.origin) return
    const message = readToPwa(event.data)
    if (message?.type === 'hello') {
      host.met(message.version, message.protocol > PROTOCOL)
      // First: after the hello comes what waits, of which some may be kept again.
      giveWithdrawn(host, told, post)
      post({ plenary: 'bridge', from: 'pwa', type: 'hello', protocol: PROTOCOL, version: host.version })
      giveFollows(host, post)
      void giveSnapshot(host, message.snapshotId, post)
    } else if (message?.type === 'records') void takeRecords(host, message.records, post)
  }
  page.addEventListener('message', listen)
  const changed = () => post({ plenary: 'bridge', from: 'pwa', type: 'changed' })
  // The extension may have said hello before this page listened.
  changed()
  return { changed, close: () => page.removeEventListener('message', listen) }
}

async function giveSnapshot(
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
 * Ids alone, of both layers: the extension made those that it knows, and others tell it nothing. Each once, as a hello
 * follows every change.
 */
function giveWithdrawn(host: BridgeHost, told: Set<string>, post: (message: ToExtension) => void): void {
  const records = host.data()?.entries ?? []
  const withdrawn = withdrawnIds(records)
  const isNew = (id: string) => withdrawn.has(id) && !told.has(id)
  const ids = records.flatMap(({ kind, id }) => (kind === 'observation' && isNew(id) ? [id] : []))
  if (ids.length === 0) return
  post({ plenary: 'bridge', from: 'pwa', type: 'withdrawn', ids })
  for (const id of ids) told.add(id)
}

function giveFollows(host: BridgeHost, post: (message: ToExtension) => void): void {
  const data = host.data()
  if (data) post({ plenary: 'bridge', from: 'pwa', type: 'follows', ...followsOf(data.entries) })
}

async function takeRecords(host: BridgeHost, handed: readonly unknown[], post: (message: ToExtension) => void) {
  const { records, unreadable } = sortRecords(handed)
  for (const { id, reason } of unreadable) post({ plenary: 'bridge', from: 'pwa', type: 'refused', ids: [id], reason })
  await takeLot(host, records, post)
}

/** Keeps a lot and answers for each of it. Refused is only what would never be kept; all else waits in the extension. */
async function takeLot(host: BridgeHost, records: readonly Entry[], post: (message: ToExtension) => void) {
  if (records.length === 0) return
  const answer = (type: 'later' | 'refused', those: readonly Entry[], reason: string) =>
    post({ plenary: 'bridge', from: 'pwa', type, ids: those.map(({ id }) => id), reason })
  try {
    await host.save(records)
    post({ plenary: 'bridge', from: 'pwa', type: 'kept', ids: records.map(({ id }) => id) })
  } catch (error) {
    const code = error instanceof StoreFailure ? error.code : 'unknown'
    if (code === 'unfit') {
      // One that is unfit does not hold back the others.
      if (records.length === 1) answer('refused', records, String(error))
      else for (const record of records) await takeLot(host, [record], post)
      return
    }
    // What is public does not wait for what is private.
    const open = records.filter(({ layer }) => layer === 'public')
    const free = code === 'locked' && open.length < records.length ? open : []
    const waiting = records.filter((record) => !free.includes(record))
    answer('later', waiting, host.waits(error))
    await takeLot(host, free, post)
  }
}

/**
 * The snapshot with an id made from all that it comes from: its form and the app that makes it, the pack, and the records
 * that it shows, which never change once written. One that is withdrawn in private is shown no more.
 */
export async function snapshotOf(pack: Pack, records: readonly Entry[], version: string): Promise<Snapshot> {
  const shown = viewFor(records, 'snapshot').map((record) => record.id)
  const made = [SNAPSHOT_VERSION, version, pack.id, pack.version, ...shown.sort()]
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(made.join('\n'))))
  const id = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return makeSnapshot(pack, records, id, new Date().toISOString())
}
