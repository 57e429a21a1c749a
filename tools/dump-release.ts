/**
 * Keeps what a release's database looks like: `npm run dump-release` writes pwa/store/releases/<version>.json, once a
 * release. Later releases must open it and keep all of it.
 */
import 'fake-indexeddb/auto'
import { readFileSync, writeFileSync } from 'node:fs'
import { version } from '../package.json'
import { importEntries, installPack, noteBackup, openData, saveEntries } from '../pwa/store'
import { readPackText } from '../shared/pack/read'
import { recordsWith } from '../shared/testing/canary'
import { dumpDatabase } from './database-dump'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read
// Whole in its parts, small in its number: the shape is what must stay.
const few = <T>(list: readonly T[]) => list.slice(0, 2)
const small = {
  ...pack,
  articles: pack.articles.filter(({ id }) => id === 'spam'),
  members: few(pack.members),
  groups: [],
  observations: few(pack.observations.filter(({ article }) => article === 'spam')).map(
    ({ meeting, ...observation }) => ({
      ...observation,
      reportedBy: { ...observation.reportedBy, members: [] },
      dependsOn: [],
    }),
  ),
  meetings: few(pack.meetings).map((one) => ({ ...one, topics: [] })),
  roles: few(pack.roles).map((one) => ({ ...one, article: 'spam', members: [] })),
  proposals: few(pack.proposals).map((one) => ({ ...one, articles: ['spam'], proponents: [] })),
  milestones: few(pack.milestones),
  positions: few(pack.positions).map((one) => ({ ...one, articles: ['spam'], members: [] })),
  participants: [],
  partialLists: [],
}

async function main(): Promise<void> {
  // Node before 21 has none.
  if (!('navigator' in globalThis)) Reflect.set(globalThis, 'navigator', {})
  const check = readPackText(JSON.stringify(small))
  if (!check.ok) throw new Error(`${check.problem.place} ${check.problem.reason}`)
  await installPack({ ...small, version: '2026.1.1' }, 'bundled')
  await installPack(small, 'bundled')
  await openData()
  await saveEntries(recordsWith('kept one by one', 'public'))
  await saveEntries(recordsWith('kept one by one', 'private'))
  const brought = recordsWith('brought in', 'public').map((record) => ({ ...record, id: `brought-${record.id}` }))
  await importEntries(brought)
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
