/** Consistency check of SECURITY.md: every promise names a test that exists (`docs.test.ts` checks those outside the tables too). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../programs/process.mjs'

const [, table = ''] = readFileSync(`${ROOT}/SECURITY.md`, 'utf8').split('## Attackers')
const promises = table.split('\n').filter((line) => line.startsWith('| **'))

test('every promise against an attacker names the test that holds it', () => {
  expect(promises.length).toBeGreaterThan(8)
  expect(promises.filter((row) => !/`[^`\s]+\.(test|e2e)\.tsx?`/.test(row.split('|').at(-2) ?? ''))).toEqual([])
})

const WHO = ['server', 'guest', 'thief of a link', 'reader', 'member', 'admin', 'removed', 'thief of a device']

test('the table of who can do what in a delegation has everybody, each with the tests that hold it', () => {
  const [, section = ''] = readFileSync(`${ROOT}/SECURITY.md`, 'utf8').split('Who can do what to whom:')
  const rows = section
    .trim()
    .split('\n\n', 1)
    .flatMap((table) => table.split('\n').slice(2))
    .map((row) => row.split('|').map((cell) => cell.trim()))
  for (const who of WHO)
    expect(
      rows.filter(([, name = '']) => name.includes(who)),
      who,
    ).not.toEqual([])
  for (const [, name, can, cannot, tests = ''] of rows) {
    const named = [...tests.matchAll(/`([^`]+\.(?:test|e2e)\.tsx?)`/g)].map(([, file = '']) => file)
    expect(
      [name, can, cannot, named].map((cell) => cell?.length),
      name,
    ).not.toContain(0)
    expect(
      named.filter((file) => !existsSync(join(ROOT, file))),
      name,
    ).toEqual([])
  }
})
