/**
 * Benchmark runner: `npm run -s bench [-- NAME...] [--json] [--report]` measures Plenary and its peers side by side in
 * one browser; `-- --check` only type-checks the bench. The peers are installed here on first use, in a `node_modules`
 * of the bench, so that `npm ci` of the project does not carry them.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installDependencies } from '../tools/programs/dependencies.mjs'
import { ROOT, run } from '../tools/programs/process.mjs'
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

// Not only the exit code: a suite that threw leaves browsers open, which would keep the process alive.
process.exit(await main())

/** Returns the exit code. */
async function main(): Promise<number> {
  if (unknown.length > 0) {
    console.error(`No such suite: ${unknown.join(', ')}. There are ${SUITES.map(({ name }) => name).join(', ')}.`)
    return 2
  }
  await installDependencies('bench')
  if (flags.has('--check')) return run('npx', ['--no', '--', 'tsc', '--project', 'bench'])
  // Quiet: stdout carries the figures.
  const code = await run('npm', ['run', '--silent', 'build'], { quiet: true })
  return code === 0 ? measure() : code
}

/** Runs the chosen suites and prints their figures. Returns 1 when a suite threw, else 0. */
async function measure(): Promise<number> {
  const session = await openSession()
  const machine = thisMachine(session.version)
  const measured: Measured[] = []
  let code = 0
  try {
    for (const suite of chosen) {
      try {
        const result = await suite.run(session)
        measured.push({ name: suite.name, title: suite.title, ...result })
        if (!flags.has('--json')) console.log(`${tableOf(suite, result)}\n`)
      } catch (error) {
        // The other suites still run.
        console.error(`${suite.name}:`, error)
        code = 1
      }
    }
  } finally {
    await session.close()
  }
  const changed = changedSince(await readFile(REPORT, 'utf8').catch(() => ''), measured)
  if (flags.has('--json')) console.log(JSON.stringify({ machine, suites: measured, changed }))
  else for (const line of changed) console.log(`differs: ${line}`)
  if (flags.has('--report')) await writeFile(REPORT, reportOf(machine, measured, changed))
  return code
}
