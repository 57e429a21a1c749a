/**
 * Code splitting of the PWA's initial load: an entry script that reads the checkpoint, and one chunk with everything
 * that the app imports statically. One chunk, because each file waits for the service worker's answer.
 */
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { cyclesIn } from '../checks/imports'
import { ROOT } from '../programs/process.mjs'

const FIRST = join(ROOT, 'pwa/main.ts')
const MOUNT = join(ROOT, 'pwa/shell/mount.tsx')
const NAME = 'app'

/** Modules that the store's index re-exports for lazily loaded screens, in whose chunks they belong. */
const RE_EXPORTED =
  /\/pwa\/store\/\w+\/(backup-bodies|change-pack|change-step|dataset-about|erase|followed|lock|open-sealed|pack-body|published|read-body|restore-lost|save-checkpoint|shipped|signing-key|site-langs|sweep-bodies|transfer|undo-import|verify)\.ts$/

/** Tree shaking: false for the store's index and its re-exports, which are loaded for what they export alone. */
export const hasSideEffects = (id: string): boolean => !RE_EXPORTED.test(id) && !id.endsWith('/pwa/store/index.ts')

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** The client of a sync server: loaded where a delegation is, and kept out of the service worker's precache by this name. */
const TRANSPORT = 'transport-nats'
const TRANSPORT_MODULES = /\/node_modules\/(@nats-io|tweetnacl)\/|\/pwa\/sync\/transports\//

let first: ReadonlySet<string> | null = null
let app: ReadonlySet<string> | null = null

/** Shared with later chunks, and would be a file of its own. */
const SHARED = /rolldown[/-]runtime/

/**
 * Manual chunk of a module: `app` for what `pwa/shell/mount.tsx` imports statically, one for the client of a sync server,
 * `null` for the bundler's choice.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (TRANSPORT_MODULES.test(id)) return TRANSPORT
  first ??= reachedFrom(FIRST, modules)
  app ??= reachedFrom(MOUNT, modules, first)
  return app.has(id) || SHARED.test(id) ? NAME : null
}

const OWN_MODULE = /\/(pwa|shared)\/([^/]+)\/[^?]+\.tsx?$/

/** Folders of `shared` that import each other: in one chunk, since of two the one evaluated first would lack constants of the other. */
const TOGETHER: Readonly<Record<string, string>> = { kinds: 'domain' }

/**
 * Manual chunk of a module that several chunks share: one for each floor of the app and folder of `shared`, which import one
 * another in one direction alone, and so can be evaluated in order.
 */
export function sharedChunkOf(id: string, modules: Modules): string | null {
  first ??= reachedFrom(FIRST, modules)
  const [, root, folder] = OWN_MODULE.exec(id) ?? []
  return root === undefined || folder === undefined || first.has(id) ? null : `${root}-${TOGETHER[folder] ?? folder}`
}

/** Few files: each is a request at installation, and on use an answer of the service worker, which cost more than its bytes. */
export const CODE_SPLITTING = {
  includeDependenciesRecursively: false,
  groups: [
    { name: chunkOf, priority: 1 },
    { name: sharedChunkOf, minShareCount: 2 },
  ],
} satisfies Rolldown.OutputOptions['codeSplitting']

/** Transitive static imports of a module, itself included, without those in `loaded` and the re-exports. */
function reachedFrom(id: string, modules: Modules, loaded: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (next: string) => {
    if (found.has(next) || loaded.has(next) || RE_EXPORTED.test(next)) return
    found.add(next)
    for (const imported of modules.getModuleInfo(next)?.importedIds ?? []) add(imported)
  }
  add(id)
  return found
}

const isFirst = (file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): boolean =>
  file?.type === 'chunk' && file.isEntry

/**
 * Vite plugin: preload hints for the app's chunk, so that it is fetched in parallel with the entry script that imports
 * it. Both stand at the end of the page: style sheets are requested before them and wait for neither.
 */
export const namesApp: Plugin = {
  name: 'plenary-names-app',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(page, { bundle = {} }) {
      const app = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === NAME)
      if (app?.type !== 'chunk') throw new Error('the build has no chunk of the app')
      // The app also imports from the entry script, which the page loads anyway.
      const further = app.imports.filter((name) => !isFirst(bundle[name]))
      // `preload`, not `modulepreload`: modules would be compiled before the static page is painted.
      const tags = [app.fileName, ...further].map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'script', fetchpriority: 'low', crossorigin: true, href: `./${name}` },
        injectTo: 'body' as const,
      }))
      // Not `async`: the browser would paint the static page before it runs the script, and the database waits.
      const [script] = /<script type="module"[^>]*><\/script>/.exec(page) ?? []
      if (!script || script.includes(' async') || !page.includes('</body>'))
        throw new Error('the page has no module script that is deferred')
      const first = script.replace('<script', '<script fetchpriority="high"')
      const html = page.replace(script, '').replace('</body>', `${first}</body>`)
      return { html, tags }
    },
  },
}

/**
 * Vite plugin: no chunks with cyclic imports. The bundler builds them without a word, and the browser then evaluates a module before
 * the constants that it imports.
 */
export const withoutCycles: Plugin = {
  name: 'plenary-without-cycles',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
    const [cycle] = cyclesIn(new Map(chunks.map(({ fileName, imports }) => [fileName, imports])))
    if (cycle) throw new Error(`chunks import each other: ${cycle.join(' → ')}`)
  },
}

const LOADED = /\/(index|app|rolldown-runtime)-[^/]+\.(js|css)$/

/** Files that a dynamic import preloads: those that the page does not name, where the imported file has any beside itself. */
export function preloadedBy(_file: string, files: string[]): string[] {
  const further = files.filter((file) => !LOADED.test(file))
  return further.length > 1 ? further : []
}
