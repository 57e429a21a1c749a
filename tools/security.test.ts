/** Consistency check of SECURITY.md: every promise names a test; `docs.test.ts` checks that the file exists. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from './process.mjs'

const [, table = ''] = readFileSync(`${ROOT}/SECURITY.md`, 'utf8').split('## Attackers')
const promises = table.split('\n').filter((line) => line.startsWith('| **'))

test('every promise against an attacker names the test that holds it', () => {
  expect(promises.length).toBeGreaterThan(8)
  expect(promises.filter((row) => !/`[^`\s]+\.(test|e2e)\.tsx?`/.test(row.split('|').at(-2) ?? ''))).toEqual([])
})
