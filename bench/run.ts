/** `npm run -s bench [-- NAME...] [--json] [--report]`: measures us and the peers side by side in one browser. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../tools/process.mjs'
import { thisMachine } from './machine'
import { reportOf } from './report'
import { openSession } from './session'
import { type Measured, SUITES } from './suites'
import { tableOf } from './table'
import { changedSince } from './verdicts'

const REPORT = join(ROOT, 'bench', 'REPORT.md')

const args = process.argv.slice(2)
const flags = new Set(args.filter((arg) => arg.startsWith('--')))
const names = args.filter((arg) => !arg.startsWith('--'))
const chosen = names.length === 0 ? SUITES : SUITES.filter(({ name }) => names.includes(name))
const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name))

if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are ${SUITES.map(({ name }) => name).join(', ')}.`)
  process.exitCode = 2
} else await runAll()

async function runAll(): Promise<void> {
  const session = await openSession()
  const machine = thisMachine(session.version)
  const measured: Measured[] = []
  try {
    for (const suite of chosen) {
      try {
        const result = await suite.run(session)
        measured.push({ name: suite.name, title: suite.title, ...result })
        if (!flags.has('--json')) console.log(`${tableOf(suite, result)}\n`)
      } catch (error) {
        // The others are measured all the same.
        console.error(`${suite.name}:`, error)
        process.exitCode = 1
      }
    }
  } finally {
    await session.close()
  }
  const changed = changedSince(await readFile(REPORT, 'utf8').catch(() => ''), measured)
  if (flags.has('--json')) console.log(JSON.stringify({ machine, suites: measured, changed }))
  else for (const line of changed) console.log(`differs: ${line}`)
  if (flags.has('--report')) await writeFile(REPORT, reportOf(machine, measured, changed))
}
