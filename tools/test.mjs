/**
 * Test runner of CI, `npm test`: types, lint, builds, unit tests and real-browser tests, from a fresh clone.
 * Each step counts as one, each test of the two runs as one; the last line is `N passed, N failed`.
 * Independent steps run concurrently, and print only on failure; tests that failed are named again at the end.
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { provideBrowsers } from './browsers.mjs'
import { installDependencies } from './dependencies.mjs'
import { ROOT, run } from './process.mjs'
import { countTests, failuresOf } from './test-count.mjs'

/** They name the tests that passed on their retry, and tell the times of the stories in each engine. */
const E2E_REPORTERS = ['flaky', 'engine-times'].map((name) => `./e2e/harness/${name}-reporter.ts`)
const REPORTS = join(ROOT, '.cache', 'test')
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const failures = []

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number }>} work
 */
async function step(name, work) {
  console.log(`\n== ${name}`)
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
 * @param {...string} args
 */
const npmRun =
  (script, ...args) =>
  async () => {
    const code = await run('npm', ['run', '--silent', script, '--', ...args], { env, quiet: true })
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }

/**
 * @param {string} script
 * @param {{ quiet: boolean, reporters?: string[] }} how  `reporters`: files of further Vitest reporters.
 * @returns {() => Promise<{ passed: number, failed: number }>}
 */
const tests =
  (script, { quiet, reporters: further = [] }) =>
  async () => {
    const report = join(REPORTS, `${script}.json`)
    await rm(report, { force: true })
    await mkdir(REPORTS, { recursive: true })
    const reporters = ['default', 'json', ...further].map((name) => `--reporter=${name}`)
    const args = [...reporters, `--outputFile.json=${report}`]
    const code = await run('npm', ['run', '--silent', script, '--', ...args], { env, quiet })
    const text = await readFile(report, 'utf8').catch(() => null)
    failures.push(...failuresOf(text, ROOT))
    return countTests(text, code)
  }

// Unset, so that the builds under test are those of the README.
const { PWA_URL: _, PORT: __, ...env } = process.env

async function check() {
  await step('types', npmRun('typecheck'))
  await step('lint', npmRun('lint'))
  return step('build', npmRun('build'))
}

if (await step('packages', done(installDependencies))) {
  const [built, browsers] = await Promise.all([
    check(),
    step('browsers', done(provideBrowsers)),
    step('unit tests', tests('unit', { quiet: true })),
    step('types of the bench', npmRun('bench', '--check')),
  ])
  if (built && browsers) await step('real-browser tests', tests('e2e', { quiet: false, reporters: E2E_REPORTERS }))
}

for (const failure of failures) console.log(`\nFAILED ${failure}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
