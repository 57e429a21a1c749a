/** Order of the page's style sheets, preload hints and entry script; chunks. */
import { expect, it } from 'vitest'
import { namesApp, sharedChunkOf, withoutCycles } from './first-load'

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

it.each<[imports: Record<string, string[]>, problem: string | null]>([
  [{ a: ['b', 'c'], b: ['c'], c: [] }, null],
  [{ a: ['b'], b: ['c'], c: ['b'] }, 'b → c → b'],
])('fails a build where chunks import each other: %j', (imports, problem) => {
  const { generateBundle } = withoutCycles
  if (typeof generateBundle !== 'function') throw new Error('the plugin does not look at the bundle')
  const bundle = Object.entries(imports).map(([fileName, imports]) => [fileName, { type: 'chunk', fileName, imports }])
  const generate = () => Reflect.apply(generateBundle, undefined, [{}, Object.fromEntries(bundle), true])
  if (problem === null) generate()
  else expect(generate).toThrow(problem)
})
