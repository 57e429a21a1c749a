import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenRules } from './imports'
import { ROOT } from './process.mjs'

const sources = ['shared', 'pwa', 'extension'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`),
)

describe('import rules', () => {
  it('finds the sources', () => {
    expect(sources).toContain('shared/domain/ledger.ts')
    expect(sources.length).toBeGreaterThan(10)
  })

  it('hold in every source file', () => {
    expect(sources.flatMap((path) => brokenRules(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([])
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
    ['pwa/a.ts', `type B = import('../extension/b').B`],
    ['pwa/screens/a.tsx', `import { b } from '../../extension/b'`],
    ['pwa/screens/a.tsx', `const b = await import(\`../../extension/b\`)`],
    ['pwa/screens/a.tsx', `import Dexie from 'dexie'`],
    ['pwa/screens/a.tsx', `import type { Table } from 'dexie'`],
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
