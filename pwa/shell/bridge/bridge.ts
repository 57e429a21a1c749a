/**
 * Bridge to the extension over `postMessage`. The other end is a content script in this page, so a message is accepted only
 * from this window and origin, only if it parses, and, after the pairing, only with the token of that. Sent are the snapshots, which have public entries alone, and ids: of
 * followed articles, members and negotiations, for the news watch, and of withdrawn observations.
 */
import { assemble } from '../../../shared/domain/assembly/assemble'
import { type Entry, entriesOf } from '../../../shared/domain/entries/entries'
import { isPublic, viewFor } from '../../../shared/domain/entries/layers'
import { isFollowedWhole } from '../../../shared/domain/queries/follows'
import { sha256 } from '../../../shared/encoding/sha256'
import {
  IDS_MOST,
  type ListedNegotiation,
  type NewsPage,
  PROTOCOL,
  readToPwa,
  sortRecords,
  type ToExtension,
} from '../../../shared/messages/bridge'
import { type Follows, followsOf, watchedIn } from '../../../shared/messages/follows'
import { makeSnapshot, SNAPSHOT_VERSION, type Snapshot } from '../../../shared/messages/snapshot'
import type { Pack } from '../../../shared/pack/schema'
import { StoreFailure } from '../../store'
import { type BridgeData, refuseUnseen } from './refusals'
import { withdrawnObservations } from './withdrawn'

/** Interface of the app to the bridge. */
export interface BridgeHost {
  /** The present data; `null` while they are not loaded. */
  data(): BridgeData | null
  /** Saves entries; rejects with a `StoreFailure` when nothing was saved. */
  save(entries: readonly Entry[]): Promise<unknown>
  /** Called when entries have to wait in the extension; returns the sentence to show there, with what to do. */
  waits(failure: unknown): string
  /** Called with an extension of a newer protocol, which cannot be talked to. */
  mismatched(): void
  /** The token of the pairing, or `null`. */
  token(): string | null
  /** Stores the token of a pairing that the user asked for in the extension. */
  pair(token: string): void
  /** False while a passphrase keeps private entries from being saved. */
  takesPrivate(): boolean
  /** Called when the extension holds private entries back for that reason. */
  heldBack(): void
  /** Called with the pages that the news watch found. */
  news(pages: readonly NewsPage[]): void
  readonly version: string
}

/** A message without what all have in common. */
type Said<M = ToExtension> = M extends ToExtension ? Omit<M, 'plenary' | 'from' | 'token'> : never
type Post = (message: Said) => void

/** Delays in milliseconds of the first words said again: the extension is silent until it hears them. */
const AGAIN_MS = [400, 1200, 3000, 8000]

export interface Bridge {
  /** Tells the extension that the data have changed. */
  changed(): void
  /** Tells it which news the user saw. */
  seen(urls: readonly string[]): void
  close(): void
}

/** Starts listening. */
export function openBridge(host: BridgeHost, page: Window = window): Bridge {
  const life = new AbortController()
  const { origin } = page.location
  // Nothing is said to an extension that the user has not paired.
  const post: Post = (message) => {
    const token = host.token()
    if (token !== null) page.postMessage({ plenary: 'bridge', from: 'pwa', token, ...message }, origin)
  }
  const changed = () => post({ type: 'changed' })
  const session: Session = { host, post, sent: new Set(), met: false, made: new Map() }
  const listen = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source === page && from === origin) hear(session, data)
  }
  page.addEventListener('message', listen, { signal: life.signal })
  changed()
  for (const delay of AGAIN_MS)
    setTimeout(() => {
      if (!session.met && !life.signal.aborted) changed()
    }, delay)
  return { changed, seen: (urls) => post({ type: 'seen', urls }), close: () => life.abort() }
}

interface Session {
  readonly host: BridgeHost
  readonly post: Post
  /** Ids of withdrawn observations that the extension was told. */
  readonly sent: Set<string>
  met: boolean
  /** The last snapshot of each negotiation, for as long as its data are the same. */
  readonly made: Map<string, Made>
}

interface Made {
  readonly pack: Pack
  readonly entries: readonly Entry[]
  readonly snapshot: Snapshot
}

function hear(session: Session, data: unknown): void {
  const { host, post } = session
  const message = readToPwa(data)
  if (message === null) return
  if (message.type === 'pair') {
    host.pair(message.token)
    post({ type: 'paired', protocol: PROTOCOL, version: host.version })
  } else if (message.token !== host.token()) return
  else if (message.type === 'records') {
    if (message.heldBack > 0) host.heldBack()
    void takeRecords(host, message.records, post)
  } else if (message.type === 'wanted') void sendWanted(session, message.negotiations)
  else if (message.type === 'news') host.news(message.items)
  else if (message.protocol > PROTOCOL) host.mismatched()
  else {
    session.met = true
    // First: the extension answers hello with its outbox, which may hold an entry that was withdrawn here.
    sendWithdrawn(session)
    post({ type: 'hello', protocol: PROTOCOL, version: host.version, takesPrivate: host.takesPrivate() })
    void sendList(session)
  }
}

/** Sends the list of the negotiations that are on. */
async function sendList(session: Session): Promise<void> {
  const { host, post } = session
  const data = host.data()
  if (!data) return
  const { packs, entries } = data
  const list: ListedNegotiation[] = []
  for (const pack of packs) {
    const snapshot = await snapshotIn(session, pack, entries)
    list.push({ id: pack.id, snapshotId: snapshot.id, ...followsIn(pack, entries) })
  }
  post({ type: 'negotiations', list })
  // After the list, in the light of which it is answered: with the news.
  const isWhole = ({ id }: Pack) => isFollowedWhole(watchedIn(entriesOf(entries, id)))
  post({ type: 'followed', negotiations: packs.filter(isWhole).map(({ id }) => id) })
}

async function sendWanted(session: Session, negotiations: readonly string[]): Promise<void> {
  const { host, post } = session
  for (const id of negotiations) {
    const data = host.data()
    const pack = data?.packs.find((one) => one.id === id)
    if (data && pack) post({ type: 'snapshot', snapshot: await snapshotIn(session, pack, data.entries) })
  }
}

/** A snapshot for this session: an entry in one negotiation makes none of another anew. */
async function snapshotIn({ host, made }: Session, pack: Pack, all: readonly Entry[]): Promise<Snapshot> {
  const entries = entriesOf(all, pack.id)
  const known = made.get(pack.id)
  const isSame = known?.pack === pack && known.entries.length === entries.length
  if (isSame && known.entries.every((entry, index) => entry === entries[index])) return known.snapshot
  const snapshot = await snapshotOf(pack, all, host.version)
  made.set(pack.id, { pack, entries, snapshot })
  return snapshot
}

/**
 * Sends the ids of withdrawn observations of both layers: they mean something only to the extension that made the capture.
 * Each id once, since a hello follows every change.
 */
function sendWithdrawn({ host, sent, post }: Session): void {
  const data = host.data()
  // The extension must forget erased entries too.
  const gone = data ? [...withdrawnObservations(data.entries), ...(data.forgotten ?? [])] : []
  const ids = gone.filter((id) => !sent.has(id))
  for (let from = 0; from < ids.length; from += IDS_MOST)
    post({ type: 'withdrawn', ids: ids.slice(from, from + IDS_MOST) })
  for (const id of ids) sent.add(id)
}

/** Follows of a negotiation. */
function followsIn(pack: Pack, all: readonly Entry[]): Follows {
  const entries = entriesOf(all, pack.id)
  // The extension knows no private article.
  const { articles } = assemble(pack, viewFor(entries, 'snapshot', pack))
  return followsOf(articles, entries)
}

async function takeRecords(host: BridgeHost, handed: readonly unknown[], post: Post) {
  const { records, unreadable } = sortRecords(handed)
  const { allowed, refused } = refuseUnseen(host.data(), records)
  for (const { id, reason } of [...unreadable, ...refused]) post({ type: 'refused', ids: [id], reason })
  await takeBatch(host, allowed, post)
}

/** Saves a batch and answers for each entry. Refused is only what could never be saved; anything else waits in the extension. */
async function takeBatch(host: BridgeHost, records: readonly Entry[], post: Post) {
  if (records.length === 0) return
  const answer = (type: 'later' | 'refused', those: readonly Entry[], reason: string) =>
    post({ type, ids: those.map(({ id }) => id), reason })
  try {
    await host.save(records)
    post({ type: 'kept', ids: records.map(({ id }) => id) })
  } catch (error) {
    const code = error instanceof StoreFailure ? error.code : 'unknown'
    if (code === 'unfit') {
      // One invalid entry does not hold back the others.
      if (records.length === 1) answer('refused', records, String(error))
      else for (const record of records) await takeBatch(host, [record], post)
      return
    }
    // Public entries do not wait for private ones.
    const open = records.filter(isPublic)
    const free = code === 'locked' && open.length < records.length ? open : []
    const waiting = records.filter((record) => !free.includes(record))
    answer('later', waiting, host.waits(error))
    await takeBatch(host, free, post)
  }
}

/**
 * Makes the snapshot of the public data. Its id is a digest of its inputs: format and app version, pack version, and the ids of
 * the entries in it, which are immutable, and the kinds of continuations that others than these tell. An entry that a private withdrawal withdraws is left out.
 */
export async function snapshotOf(pack: Pack, records: readonly Entry[], version: string): Promise<Snapshot> {
  const shown = viewFor(entriesOf(records, pack.id), 'snapshot', pack).map((record) => record.id)
  const snapshot = makeSnapshot(pack, records, '', new Date().toISOString())
  const kinds = snapshot.pack.articles.flatMap(({ id, continuesAs }) => (continuesAs ? [`${id} ${continuesAs}`] : []))
  const inputs = [SNAPSHOT_VERSION, version, pack.id, pack.version, ...shown.sort(), ...kinds]
  return { ...snapshot, id: (await sha256(inputs.join('\n'))).slice(0, 32) }
}
