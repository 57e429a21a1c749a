/** Helpers of `npm start` and `npm test`: test counts, stale packages, static server, programs. */
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { staleReason } from './dependencies.mjs'
import { findProgram, howToInstall, PROGRAM_NAMES, type Program } from './programs.mjs'
import { assertObtainable, waysToGet } from './provide.mjs'
import { filePath, policyOf } from './static-server.mjs'
import { countTests, failedFilesOf, failuresOf } from './test-report.mjs'

describe('countTests', () => {
  const file = (status: string, ...results: string[]) => ({
    status,
    assertionResults: results.map((result) => ({ status: result })),
  })
  const report = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof file>[]) =>
    JSON.stringify({ numPassedTests, numFailedTests, testResults })

  it.each([
    ['all pass', report(2, 0, file('passed', 'passed', 'passed')), 0, { passed: 2, failed: 0 }],
    ['one fails', report(1, 1, file('failed', 'passed', 'failed')), 1, { passed: 1, failed: 1 }],
    ['a file does not load', report(1, 0, file('passed', 'passed'), file('failed')), 1, { passed: 1, failed: 1 }],
    ['an error outside the tests', report(1, 0, file('passed', 'passed')), 1, { passed: 1, failed: 1 }],
    ['no tests', report(0, 0), 0, { passed: 0, failed: 1 }],
    ['no report', null, 0, { passed: 0, failed: 1 }],
    ['half a report', '{"numPassedTests": 3', 1, { passed: 0, failed: 1 }],
  ])('%s', (_, text, code, counts) => {
    expect(countTests(text, code)).toEqual(counts)
  })
})

it.each([
  [
    'none',
    [{ status: 'passed', name: '/project/a.test.ts', assertionResults: [{ status: 'passed', fullName: 'adds' }] }],
    [],
  ],
  [
    'a test',
    [
      {
        status: 'failed',
        name: '/project/pwa/a.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          { status: 'failed', fullName: 'subtracts', failureMessages: ['Error: 1 is not 2\n    at a.test.ts:3'] },
        ],
      },
    ],
    ['pwa/a.test.ts > subtracts\n    Error: 1 is not 2\n        at a.test.ts:3'],
  ],
  [
    'a file that does not load',
    [{ status: 'failed', name: '/project/b.test.ts', message: 'No such module', assertionResults: [] }],
    ['b.test.ts\n    No such module'],
  ],
])('failuresOf names %s', (_, testResults, named) => {
  expect(failuresOf(JSON.stringify({ testResults }), '/project')).toEqual(named)
})

it('failedFilesOf counts what is in failed files alone', () => {
  const file = (name: string, status: string, ...results: string[]) => ({
    name: `/project/${name}`,
    status,
    assertionResults: results.map((result) => ({ status: result })),
  })
  const testResults = [
    file('a.e2e.ts', 'passed', 'passed', 'passed'),
    file('b.e2e.ts', 'failed', 'passed', 'failed', 'skipped'),
    file('c.e2e.ts', 'failed'),
  ]
  expect(failedFilesOf(JSON.stringify({ testResults }), '/project')).toEqual({
    files: ['b.e2e.ts', 'c.e2e.ts'],
    passed: 1,
    failed: 2,
  })
})

describe('staleReason', () => {
  const lock = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b': { version: '1.0.0', integrity: 'y', optional: true },
  }

  it.each([
    ['nothing installed', null, 'none are here'],
    ['the same, without what is for other machines', { 'node_modules/a': lock['node_modules/a'] }, null],
    ['one missing', { 'node_modules/b': lock['node_modules/b'] }, 'node_modules/a is missing'],
    ['an older one', { 'node_modules/a': { version: '0.9.0' } }, 'node_modules/a is 0.9.0, not 1.0.0'],
  ])('%s', (_, installed, reason) => {
    expect(staleReason(lock, installed)).toBe(reason)
  })

  it('refuses to go on without a lock file', () => {
    expect(() => staleReason(null, null)).toThrow('package-lock.json')
  })
})

describe('the static server', () => {
  it.each([
    ['/', join('/site', 'index.html')],
    ['/sw.js?v=1', join('/site', 'sw.js')],
    ['/a/', join('/site', 'a', 'index.html')],
    ['/../../etc/passwd', join('/site', 'etc', 'passwd')],
    ['/..%2f..%2fetc/passwd', null],
    ['/%00', null],
    ['/%', null],
  ])('takes %s to %s', (address, path) => {
    expect(filePath('/site', address)).toBe(path)
  })

  it("sends the page's own policy", () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; object-src 'none';" />`
    expect(policyOf(html)).toBe("default-src 'self'; object-src 'none'")
    expect(policyOf('<title>none</title>')).toBeNull()
  })
})

describe('programs', () => {
  const BROWSERS: readonly Program[] = ['chromium', 'headless-shell', 'firefox']
  const WEBKIT: readonly Program[] = ['webkit-driver', 'webkit', 'x-server']
  const SERVERS: readonly Program[] = ['nats-server', 'caddy']

  it.each([
    ['root on Debian', true, 'debian', { install: [...BROWSERS, ...WEBKIT], unpack: SERVERS, download: [], none: [] }],
    ['a user on Debian', false, 'debian', { install: [], unpack: SERVERS, download: BROWSERS, none: WEBKIT }],
    ['root on Ubuntu', true, 'ubuntu', { install: WEBKIT, unpack: SERVERS, download: BROWSERS, none: [] }],
    ['another Linux', true, 'fedora', { install: [], unpack: [], download: BROWSERS, none: [...WEBKIT, ...SERVERS] }],
    ['no Linux', false, null, { install: [], unpack: [], download: BROWSERS, none: [...WEBKIT, ...SERVERS] }],
  ])('are got by %s as that system can', (_, isRoot, distribution, ways) => {
    expect(waysToGet(PROGRAM_NAMES, { isRoot, distribution })).toEqual(ways)
  })

  it('that cannot be had end a run with one command for all that are missing', () => {
    vi.stubEnv('PATH', '/nowhere')
    const missing: readonly Program[] = ['x-server', 'webkit-driver']
    expect(() => assertObtainable(missing, { isRoot: false, distribution: 'debian' })).toThrow(
      /sudo apt-get install -y xvfb webkit2gtk-driver\n/,
    )
    vi.unstubAllEnvs()
  })

  it.each([
    ['linux', ['chromium', 'webkit'], 'apt-get install -y chromium webkit2gtk-driver'],
    ['darwin', ['chromium'], 'npx @puppeteer/browsers install chromium@latest'],
    ['darwin', ['webkit'], 'docker run'],
  ] as const)('on %s: how to install %j', (platform, programs, command) => {
    expect(howToInstall(programs, platform)).toContain(command)
  })

  it('refuses a named program that is not there', () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium')
    expect(() => findProgram('chromium')).toThrow('CHROMIUM is /nowhere/chromium')
    vi.stubEnv('CHROMIUM', process.execPath)
    expect(findProgram('chromium')).toBe(process.execPath)
    vi.unstubAllEnvs()
  })
})
