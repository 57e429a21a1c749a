import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { ROOT } from '../programs/process.mjs'
import { brokenRules, cyclesIn, FLOORS, importedFiles } from './imports'
import { repositoryFiles } from './repository-files'

const sources = ['shared', 'pwa', 'extension', 'tools', 'testing', 'e2e', 'bench']
  .flatMap((folder) => repositoryFiles(folder))
  .filter((path) => /\.(tsx?|mjs)$/.test(path))

const texts = new Map(sources.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))

describe('import rules', () => {
  it('finds the sources', () => {
    expect(sources).toContain('shared/domain/ledger/ledger.ts')
    expect(sources.length).toBeGreaterThan(10)
  })

  it('hold in every source file', () => {
    expect([...texts].flatMap(([path, text]) => brokenRules(path, text))).toEqual([])
  })

  it('leave no circle between files', () => {
    const known = new Set(sources)
    const imports = new Map([...texts].map(([path, text]) => [path, importedFiles(path, text, known)]))
    expect(cyclesIn(imports).map((files) => files.join(' > '))).toEqual([])
  })

  it('leave no circle between the folders of the domain', () => {
    const inDomain = sources.filter((path) => path.startsWith('shared/domain/') && !path.endsWith('.test.ts'))
    expect(cyclesIn(foldersOf(inDomain)).map((folders) => folders.join(' > '))).toEqual([])
  })
})

/** Import graph of the folders; a file beside the folders is one of its own. */
function foldersOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folderOf = (path: string) => path.split('/').slice(0, 3).join('/')
  const known = new Set(files)
  const imports = new Map<string, Set<string>>()
  for (const path of files) {
    const from = folderOf(path)
    const others = importedFiles(path, texts.get(path) ?? '', known).map(folderOf)
    imports.set(from, new Set([...(imports.get(from) ?? []), ...others.filter((folder) => folder !== from)]))
  }
  return new Map([...imports].map(([from, to]) => [from, [...to]]))
}

describe('the check of the floors', () => {
  const floors = FLOORS.map(([folder]) => folder)
  const pairs = floors.flatMap((lower, at) => floors.slice(at + 1).map((upper) => [lower, upper] as const))
  it.each(pairs)('refuses in %s what is above it, %s, and allows the other way', (lower, upper) => {
    const [broken] = brokenRules(`${lower}/a.ts`, `import type { B } from '../../${upper}/b'`)
    expect(broken).toContain(`${lower}/a.ts imports ${upper}/b, which is above it`)
    expect(broken).toContain(`Move what both need down to ${lower} or below`)
    expect(brokenRules(`${upper}/a.ts`, `import { b } from '../../${lower}/b'`)).toEqual([])
  })
  it('says of a file on no floor which floors there are', () => {
    expect(brokenRules('pwa/helpers/a.ts', '').join()).toMatch(/lies on no floor: pwa\/store \(.*pwa\/shell/)
  })
})

describe('the search for circles', () => {
  it.each([
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['one of two', { a: ['b'], b: ['a'] }, ['a > b > a']],
    ['one behind others', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b > c > d > b']],
    ['of a file with itself', { a: ['a'] }, ['a > a']],
  ])('finds %s', (_, imports, cycles) => {
    expect(cyclesIn(new Map(Object.entries(imports))).map((files) => files.join(' > '))).toEqual(cycles)
  })
  it('counts imports of types and imports on use', () => {
    const source = `import type { B } from './b'\nconst c = () => import('../c')\ntype D = import('./d').D\nimport 'x'`
    const known = new Set(['pwa/a/b.ts', 'pwa/c/index.ts', 'pwa/a/d.tsx'])
    expect(importedFiles('pwa/a/a.ts', source, known)).toEqual(['pwa/a/b.ts', 'pwa/c/index.ts', 'pwa/a/d.tsx'])
  })
})

describe('the check of the import rules', () => {
  it.each([
    ['shared/domain/a.ts', `import { b } from '../pack/b'`],
    ['shared/domain/a.ts', `import type { B } from '../recognition/b'`],
    ['shared/pack/a.ts', `import { b } from '../messages/b'`],
    ['shared/pack/a.ts', `export * from '../recognition/b'`],
    ['shared/recognition/a.ts', `import { b } from '../messages/b'`],
    ['shared/messages/a.ts', `import { b } from '../reports/b'`],
    ['shared/messages/a.ts', `export type { B } from '../recognition/b'`],
    ['shared/domain/a.ts', `import { b } from '../../pwa/b'`],
    ['shared/domain/a.ts', `import pack from '../../public/packs/wto-ecommerce.json'`],
    ['shared/domain/a.ts', `import { readFile } from 'node:fs/promises'`],
    ['shared/domain/a.ts', `import { signal } from '@preact/signals'`],
    ['shared/domain/a.ts', `const today = () => new Date()`],
    ['shared/domain/a.ts', `const now = Date.now()`],
    ['shared/domain/a.test.ts', `import { b } from '../../pwa/b'`],
    ['pwa/main.ts', `type B = import('../extension/b').B`],
    ['pwa/screens/a.tsx', `import { b } from '../../extension/b'`],
    ['pwa/screens/a.tsx', `const b = await import(\`../../extension/b\`)`],
    ['pwa/screens/a.tsx', `import Dexie from 'dexie'`],
    ['pwa/screens/a.tsx', `import type { Table } from 'dexie'`],
    ['pwa/model/a.ts', `import { CANARY } from '../../testing/canary'`],
    ['shared/domain/a.ts', `import { CANARY } from '../../testing/canary'`],
    ['tools/a.ts', `import { CANARY } from '../testing/canary'`],
    ['tools/programs/a.mjs', `import { b } from '../../e2e/soak/b'`],
    ['testing/a.ts', `import { b } from '../e2e/b'`],
    ['extension/a.ts', `import b = require('../pwa/b')`],
    ['extension/a.ts', `import { b } from '../pwa/b'`],
    ['extension/background/a.ts', `import { b } from '../content/b'`],
    ['extension/content/a.ts', `import type { B } from '../background/b'`],
    ['extension/a.ts', `import Dexie from 'dexie'`],
    ['extension/a.ts', `chrome.storage.local.get('a')`],
    ['extension/a.ts', `const tab: chrome.tabs.Tab | null = null`],
    ['extension/content/a.iife.ts', `globalThis.chrome.runtime.id`],
  ])('refuses in %s: %s', (path, source) => {
    const broken = brokenRules(path, source)
    expect(broken).toHaveLength(1)
    expect(broken[0]).toContain(path)
    expect(broken[0]).toContain('the table in ARCHITECTURE.md')
  })

  it.each([
    ['shared/recognition/a.ts', `import type { Pack } from '../pack/schema'`],
    ['shared/messages/a.ts', `import * as v from 'valibot'; import type { Day } from '../domain/types'`],
    ['shared/domain/a.ts', `const year = (day: string) => new Date(day).getUTCFullYear()`],
    ['shared/domain/a.test.ts', `import { expect } from 'vitest'; import pack from '../../public/packs/a.json'`],
    ['pwa/store/a.ts', `import Dexie from 'dexie'`],
    ['pwa/screens/a.tsx', `import { b } from '../store/b'; const now = () => new Date()`],
    ['extension/browser.ts', `export const tabs = chrome.tabs`],
    ['extension/a.ts', `// chrome is named in a comment\nconst text = 'chrome'`],
    ['extension/background/a.ts', `import { b } from '../b'; import { c } from './c'`],
    ['extension/manifest.ts', `import { version } from '../package.json'`],
    ['tools/a.ts', `import { b } from '../pwa/b'; import { c } from '../extension/c'`],
  ])('allows in %s: %s', (path, source) => {
    expect(brokenRules(path, source)).toEqual([])
  })
})

/** Folders of data and records, where each file is alike. */
const OF_DATA = ['shared/recognition/corpus', 'docs/decisions', 'public', 'facts']

test('no folder holds more than forty files', () => {
  const counts = new Map<string, number>()
  for (const path of repositoryFiles()) {
    const folder = posix.dirname(path)
    if (!OF_DATA.some((one) => path.startsWith(`${one}/`))) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  expect(counts.size).toBeGreaterThan(80)
  expect([...counts].filter(([, files]) => files > 40).map(([folder]) => folder)).toEqual([])
})
