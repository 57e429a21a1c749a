/** Consistency check of SECURITY.md: every test file that it names exists, and every promise names one. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './process.mjs'

const text = readFileSync(`${ROOT}/SECURITY.md`, 'utf8')
const named = (part: string) => [...part.matchAll(/`([^`\s]+\.(?:test|e2e)\.ts)`/g)].map(([, file = '']) => file)
const [, table = ''] = text.split('## Attackers')
const promises = table.split('\n').filter((line) => line.startsWith('| **'))

test('every test file that SECURITY.md names exists', () => {
  expect(named(text).length).toBeGreaterThan(30)
  // A name may be a glob with one star: `folder/*.test.ts`.
  const fits = (file: string) => {
    const [start = '', end] = file.slice(dirname(file).length + 1).split('*')
    return (name: string) => (end === undefined ? name === start : name.startsWith(start) && name.endsWith(end))
  }
  const missing = named(text).filter((file) => !readdirSync(join(ROOT, dirname(file))).some(fits(file)))
  expect(missing).toEqual([])
})

test('every promise against an attacker names the test that holds it', () => {
  expect(promises.length).toBeGreaterThan(8)
  expect(promises.filter((row) => named(row.split('|').at(-2) ?? '').length === 0)).toEqual([])
})
