/**
 * Files of a release: `npm run release` writes `releases/<version>/`, one of each that the product writes, which every later
 * version must open without loss (`e2e/release/releases.test.ts`). Run again it writes the same; of a version that shipped it is not
 * run again.
 */
import 'fake-indexeddb/auto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../package.json'
import type { Bytes } from '../../shared/delegation/bytes'
import { DeviceSync } from '../../shared/delegation/device-sync'
import { isShareable } from '../../shared/delegation/shared-entry'
import { publicView } from '../../shared/domain/entries/layers'
import { sha256 } from '../../shared/encoding/sha256'
import { makeSnapshot } from '../../shared/messages/snapshot'
import { type FileToWrite, writeFile } from '../../shared/pack/export'
import { writeShared } from '../../shared/pack/shared-file'
import { dumpDatabase } from '../../testing/database-dump'
import { found, SURROUNDINGS, type TestDevice, World } from '../../testing/delegation/delegation'
import { paragraphsWith, textEntry } from '../../testing/stored-text'
import { ROOT } from '../../tools/programs/process.mjs'
import { fixWorld } from './fixed-world'
import { CAPTURES, entriesIn, PASSPHRASE, RELEASED_AT, smallPack } from './release-content'
import { toJson } from './release-json'

const folder = join(ROOT, 'releases', version)
const put = (name: string, text: string) => writeFileSync(join(folder, name), text)

async function textOf(file: FileToWrite): Promise<string> {
  let text = ''
  for await (const piece of writeFile(file, sha256)) text += piece
  return text
}

/** Stubs of the build's constants and of the browser APIs that the store asks for. */
function standIn(): void {
  const given = {
    __PACK_ID__: 'wto-ecommerce',
    __PACK_FILE__: 'packs/wto-ecommerce.json',
    __PACK_DIGEST__: '',
    __SHIPPED__: [],
    __VERSION__: version,
    localStorage: { getItem: () => null, setItem: () => {}, removeItem: () => {} },
    chrome: { storage: { local: { set: async () => {} } } },
  }
  for (const [name, value] of Object.entries(given)) Reflect.set(globalThis, name, value)
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true })
}

async function main(): Promise<void> {
  fixWorld(RELEASED_AT)
  standIn()
  mkdirSync(folder, { recursive: true })
  const pack = smallPack()
  put('pack.json', `${JSON.stringify(pack)}\n`)
  const entries = await writeDatabase()
  const open = publicView(entries, pack)
  put('export.json', await textOf({ kind: 'export', madeAt: RELEASED_AT, pack, records: open }))
  const shared = open.filter(({ kind }) => kind === 'observation')
  put('shared.json', `${writeShared({ madeAt: RELEASED_AT, negotiation: pack, entries: shared })}\n`)
  put('snapshot.json', toJson(makeSnapshot(pack, entries, 'snapshot-of-release', RELEASED_AT)))
  await writeOutbox()
}

/** The database of a device of a delegation, then the same under a lock, with the backups of both, and the sync log. */
async function writeDatabase() {
  const tab = await import('../../pwa/store')
  const { saveDelegation, openSyncStore } = await import('../../pwa/store/sync/delegation')
  const { webCryptography } = await import('../../pwa/sync/web-cryptography')
  const pack = smallPack()
  await tab.addPack({ ...pack, version: '2026.1.1' }, 'bundled')
  await tab.addPack(pack, 'bundled')
  await tab.openData()
  const drawn: Bytes[] = []
  const random = (length: number) => {
    const bytes = webCryptography.random(length)
    drawn.push(bytes)
    return bytes
  }
  const founded = await found({ ...webCryptography, random }, ['admin', 'member'])
  const world = new World(webCryptography, founded)
  const [own, other] = founded.identities
  if (!own || !other) throw new Error('no device')
  await saveDelegation({ d: founded.d, name: 'Mission', device: own.id, access: 'admin' })
  for (const layer of ['public', 'private'] as const) await tab.saveEntries(entriesIn(layer))
  const body = await tab.packBody(paragraphsWith('of-this-release'))
  await tab.saveEntries([textEntry(1, body.id)], [body])
  const imported = entriesIn('public').map((entry) => ({ ...entry, id: `imported-${entry.id}` }))
  await tab.importEntries(imported, 'export')
  // A colleague's device gives what is of the delegation.
  const colleague = world.device(1)
  for (const entry of entriesIn('delegation')) if (isShareable(entry)) colleague.store.save(entry)
  await colleague.once()
  const sync = await DeviceSync.open(
    { ...colleague.localDevice(openSyncStore()), identity: own, ownIds: [own.id] },
    SURROUNDINGS,
  )
  await sync.connect(world.server.connect(own.id))
  await sync.close()
  await world.device(1).once()
  // An entry that waits to sync.
  const [first] = entriesIn('delegation')
  if (first) await tab.saveEntries([{ ...first, id: 'waits-to-sync-0001' }])
  await tab.noteBackup({ at: RELEASED_AT, records: 30 })
  put('database.json', toJson(await dumpDatabase('plenary')))
  put('backup.plenary', await textOf({ kind: 'backup', madeAt: RELEASED_AT, ...(await tab.readForBackup()) }))
  const { entries } = await tab.openData()
  await writeLog(colleague, { d: founded.d, root: founded.root, seeds: { signing: drawn[3], agreement: drawn[4] } })
  await tab.setLock(PASSPHRASE)
  put('database-locked.json', toJson(await dumpDatabase('plenary')))
  put('backup-locked.plenary', await textOf({ kind: 'backup', madeAt: RELEASED_AT, ...(await tab.readForBackup()) }))
  return entries
}

/** All envelopes that a device has stored, with what it needs to open them. */
async function writeLog(device: TestDevice, keys: object): Promise<void> {
  const log: unknown[] = []
  await device.store.readLog((items) => void log.push(...items))
  put('sync-log.json', toJson({ ...keys, id: device.identity.id, log }))
}

/** The store of the extension with captures that wait, and the file of it. */
async function writeOutbox(): Promise<void> {
  const { save, waiting } = await import('../../extension/background/outbox')
  const { vault } = await import('../../extension/background/vault')
  await save(CAPTURES, RELEASED_AT)
  put('outbox.json', toJson(await vault.get(['outbox', 'kept', 'digestKey'])))
  const records = (await waiting()).map(({ record }) => record)
  put('outbox.plenary', await textOf({ kind: 'outbox', madeAt: RELEASED_AT, pack: smallPack(), records }))
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
