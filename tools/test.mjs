/**
 * Test runner of CI, `npm test`: types, lint, builds, unit tests and real-browser tests, from a fresh clone. `-- --texts` runs
 * those tests alone that read texts of the folder `NEWS_TEXTS`.
 * Each step counts as one, each test of the two runs as one; the last line is `N passed, N failed`.
 *
 * The browser tests are the longest and half of their time is waiting: they start once build and browsers are there, and
 * the other checks run beside them at a lower priority. A step prints only on failure; failures are named again at the end.
 * A browser on a machine that stalls for seconds fails one story in some thousands: few files that failed are run again when
 * all else is done, whole, since the stories of a file build on one another; what failed on the first attempt is told.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { installDependencies } from './programs/dependencies.mjs'
import { ROOT, run } from './programs/process.mjs'
import { assertObtainable, providePrograms } from './programs/provide.mjs'
import { countTests, failedFilesOf, failuresOf, timesIn } from './programs/test-report.mjs'

/** Tells the times of the stories in each engine. */
const E2E_REPORTERS = ['./testing/browsers/engine-times-reporter.ts']
/** Failed files of browser tests up to which they are run again. */
const RUN_AGAIN = 3
const REPORTS = join(ROOT, '.cache', 'test')
/** Nice value of what the browser tests need not wait for. */
const LOW = 5
const SLOWEST = 20
/** A part of the titles of all tests that read those texts. */
const OF_TEXTS = 'the news item of 22 July 2021'

const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const failures = []
/** Those of browser tests that are run again. @type {string[]} */
const flaky = []
/** @type {import('./programs/test-report.mjs').FileTime[]} */
const times = []

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number }>} work
 */
async function step(name, work) {
  const start = performance.now()
  const { passed, failed } = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`== ${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return failed === 0
}

/** @param {() => Promise<unknown>} work */
const done = (work) => async () => {
  await work()
  return { passed: 1, failed: 0 }
}

/**
 * @param {string} script
 * @param {number} priority
 * @param {...string} args
 */
const npmRun =
  (script, priority, ...args) =>
  async () => {
    const code = await run('npm', ['run', '--silent', script, '--', ...args], { env, quiet: true, priority })
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }

/**
 * @param {string} script
 * @param {{
 *   quiet?: boolean, priority?: number, args?: readonly string[], reporters?: readonly string[],
 *   onFailedFiles?: (files: readonly string[]) => void,
 * }} [how]
 *   `reporters`: files of further Vitest reporters. `onFailedFiles`: takes few files that failed, which do not count then.
 * @returns {() => Promise<{ passed: number, failed: number }>}
 */
const tests =
  (script, { quiet = false, priority = 0, args = [], reporters: further = [], onFailedFiles } = {}) =>
  async () => {
    const report = join(REPORTS, `${script}.json`)
    await rm(report, { force: true })
    await mkdir(REPORTS, { recursive: true })
    const perFile = join(REPORTS, `${script}-times.json`)
    const reporters = ['default', 'json', './tools/programs/file-times-reporter.ts', ...further].map(
      (name) => `--reporter=${name}`,
    )
    const code = await run(
      'npm',
      ['run', '--silent', script, '--', ...args, ...reporters, `--outputFile.json=${report}`],
      { env: { ...env, FILE_TIMES: perFile }, quiet, priority },
    )
    const text = await readFile(report, 'utf8').catch(() => null)
    const again = failedFilesOf(text, ROOT)
    const isRunAgain = again.files.length > 0 && again.files.length <= RUN_AGAIN && onFailedFiles !== undefined
    const told = isRunAgain ? flaky : failures
    told.push(...failuresOf(text, ROOT))
    times.push(...timesIn(await readFile(perFile, 'utf8').catch(() => '[]')))
    const { passed, failed } = countTests(text, code)
    if (!isRunAgain) return { passed, failed }
    console.log(`== failed, and run again at the end: ${again.files.join(', ')}`)
    onFailedFiles(again.files)
    return { passed: passed - again.passed, failed: failed - again.failed }
  }

// Unset, so that the builds under test are those of the README.
const { PWA_URL: _, PORT: __, ...env } = process.env

async function all() {
  const packages = step('packages', done(installDependencies))
  const programs = step(
    'programs',
    done(() => providePrograms({ packages })),
  )
  // Without one of them nothing is tested: told at once, not after minutes of other checks. Still being got, they are ready later.
  if (!(await packages) || !(await Promise.race([programs, true]))) return await programs
  // Its types are those that are checked beside it.
  const build = step('build', npmRun('bundle', 0))
  /** @type {readonly string[]} */
  let again = []
  /** @param {readonly string[]} files */
  const onFailedFiles = (files) => {
    again = files
  }
  const browserTests = async () => {
    const ready = await Promise.all([build, programs])
    if (!ready.every(Boolean)) return
    await step('real-browser tests', tests('e2e', { reporters: E2E_REPORTERS, onFailedFiles }))
  }
  await Promise.all([
    browserTests(),
    step('types and lint', npmRun('check', LOW)),
    step('types of the bench', npmRun('bench', LOW, '--check')),
    // The servers among the programs are asked for by unit tests, too.
    programs.then((ready) => ready && step('unit tests', tests('unit', { quiet: true, priority: LOW }))),
  ])
  if (again.length > 0) await step(`second attempt of ${again.join(', ')}`, tests('e2e', { args: again }))
}

async function ofTexts() {
  if (!process.env.NEWS_TEXTS) throw new Error('NEWS_TEXTS names no folder: NEWS_TEXTS=/folder npm test -- --texts')
  const args = ['-t', OF_TEXTS, 'claims.test', 'delivered-exactly-once', 'main-job']
  await step('unit tests of the texts', tests('unit', { quiet: true, args: ['--passWithNoTests', ...args] }))
  await step('real-browser tests of the texts', tests('e2e', { args }))
}

try {
  assertObtainable()
  await (process.argv.includes('--texts') ? ofTexts() : all())
} catch (error) {
  total.failed++
  console.error(error instanceof Error ? error.message : error)
}
const slowest = times.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
if (slowest.length > 0) console.log('\nThe slowest files, in seconds:')
for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(8)}  ${name}`)
for (const failure of flaky) console.log(`\nFAILED ON THE FIRST ATTEMPT ${failure}`)
for (const failure of failures) console.log(`\nFAILED ${failure}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
