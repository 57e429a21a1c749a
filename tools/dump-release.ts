/**
 * Database fixture of a release: `npm run dump-release` writes pwa/store/releases/<version>.json, once a release, and
 * fails where the file exists. Later releases must open it without loss (`pwa/store/releases.test.ts`).
 */
import 'fake-indexeddb/auto'
import { readFileSync, writeFileSync } from 'node:fs'
import { version } from '../package.json'
import { addPack, importEntries, noteBackup, openData, saveEntries } from '../pwa/store'
import { readPackText } from '../shared/pack/read'
import { recordsWith } from '../shared/testing/canary'
import { dumpDatabase } from './database-dump'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read
// Few rows of every kind: the fixture is for the shape, not the amount.
const firstTwo = <T>(list: readonly T[]) => list.slice(0, 2)
const small = {
  ...pack,
  articles: pack.articles.filter(({ id }) => id === 'spam'),
  members: firstTwo(pack.members),
  groups: [],
  observations: firstTwo(pack.observations.filter(({ article }) => article === 'spam')).map(
    ({ meeting, ...observation }) => ({
      ...observation,
      reportedBy: { ...observation.reportedBy, members: [] },
      dependsOn: [],
    }),
  ),
  meetings: firstTwo(pack.meetings).map((one) => ({ ...one, topics: [] })),
  roles: firstTwo(pack.roles).map((one) => ({ ...one, article: 'spam', members: [] })),
  documents: firstTwo(pack.documents).map((one) => ({ ...one, articles: ['spam'], proponents: [] })),
  milestones: firstTwo(pack.milestones),
  positions: firstTwo(pack.positions).map((one) => ({ ...one, articles: ['spam'], members: [] })),
  participations: [],
  statements: [],
}

async function main(): Promise<void> {
  // Node has `navigator` from version 21 on.
  if (!('navigator' in globalThis)) Reflect.set(globalThis, 'navigator', {})
  const check = readPackText(JSON.stringify(small))
  if (!check.ok) throw new Error(`${check.problem.place} ${check.problem.reason}`)
  await addPack({ ...small, version: '2026.1.1' }, 'bundled')
  await addPack(small, 'bundled')
  await openData()
  await saveEntries(recordsWith('kept one by one', 'public'))
  await saveEntries(recordsWith('kept one by one', 'private'))
  const imported = recordsWith('brought in', 'public').map((record) => ({ ...record, id: `brought-${record.id}` }))
  await importEntries(imported, 'export')
  await noteBackup({ at: '2026-11-24T10:00:00.000Z', records: 21 })
  const file = `pwa/store/releases/${version}.json`
  writeFileSync(file, `${JSON.stringify(await dumpDatabase('plenary'))}\n`, { flag: 'wx' })
  console.log(file)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
