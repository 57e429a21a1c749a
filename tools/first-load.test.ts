/** Order of the page's style sheets, preload hints and entry script; chunks. */
import { expect, it } from 'vitest'
import { cycleIn, namesApp, sharedChunkOf } from './first-load'

const page = (script: string) => {
  const { transformIndexHtml: transform } = namesApp
  if (typeof transform !== 'object' || !('handler' in transform)) throw new Error('the plugin has no page transform')
  const app = { type: 'chunk', name: 'app', fileName: 'app.js', imports: [] }
  return () => Reflect.apply(transform.handler, undefined, [script, { bundle: { app } }])
}

it('puts style sheets first, then the entry script, then the preload of the app', () => {
  const { html, tags } = page(
    '<script type="module" src="./main.js"></script><link rel="stylesheet" href="x.css"><body></body>',
  )()
  expect(html).toBe(
    '<link rel="stylesheet" href="x.css"><body><script fetchpriority="high" type="module" src="./main.js"></script></body>',
  )
  expect(tags).toMatchObject([{ injectTo: 'body', attrs: { href: './app.js', fetchpriority: 'low' } }])
})
it.each([
  '<script type="module" async src="./main.js"></script><body></body>',
  '<script src="./main.js"></script><body></body>',
  '<script type="module" src="./main.js"></script>',
])('throws for a page without a deferred module script or without a body: %s', (html) => expect(page(html)).toThrow())

const noImports = { getModuleInfo: () => ({ importedIds: [] }) }

it.each([
  ['/x/pwa/parts/CopyLink.tsx', 'pwa-parts'],
  ['/x/pwa/screens/add/fields.ts', 'pwa-screens'],
  ['/x/shared/domain/disputes.ts', 'shared-domain'],
  // Folders that import each other.
  ['/x/shared/kinds/kinds.ts', 'shared-domain'],
  ['/x/pwa/look/late.css', null],
  ['/x/node_modules/dexie/dist/modern/dexie.mjs', null],
])('puts %s, where several chunks share it, in the chunk %s', (id, chunk) =>
  expect(sharedChunkOf(id, noImports)).toBe(chunk),
)

it.each<[imports: Record<string, string[]>, cycle: string[]]>([
  [{ a: ['b', 'c'], b: ['c'], c: [] }, []],
  [{ a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
  [{ a: [], b: ['c'], c: ['a', 'd'], d: ['b'] }, ['b', 'c', 'd', 'b']],
])('finds a cycle of imports in %j', (imports, cycle) =>
  expect(cycleIn(new Map(Object.entries(imports)))).toEqual(cycle),
)
