/** What the PWA loads first: a small script that shows the last board, and one file with all that the app needs at once. */
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { ROOT } from './process.mjs'

const FIRST = join(ROOT, 'pwa/main.ts')
const OPENING = join(ROOT, 'pwa/shell/mount.tsx')
const NAME = 'app'

/** The store's door hands these on to rarer screens, which bring them along. */
const HANDED_ON = /\/pwa\/store\/(lock|transfer|verify)\.ts$/

/** Nothing need be loaded for the door's own sake, nor for theirs. */
export const hasSideEffects = (id: string): boolean => !HANDED_ON.test(id) && !id.endsWith('/pwa/store/index.ts')

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

let app: ReadonlySet<string> | null = null

/** The chunk that a module goes to: one for all that opens the app, since each file waits for the worker's answer; else the bundler's choice. */
export function chunkOf(id: string, modules: Modules): string | null {
  app ??= reachedFrom(OPENING, modules, reachedFrom(FIRST, modules))
  return app.has(id) ? NAME : null
}

/** What a module imports at once, and what that imports, without what is there already. */
function reachedFrom(id: string, modules: Modules, there: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (next: string) => {
    if (found.has(next) || there.has(next) || HANDED_ON.test(next)) return
    found.add(next)
    for (const imported of modules.getModuleInfo(next)?.importedIds ?? []) add(imported)
  }
  add(id)
  return found
}

const isFirst = (file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): boolean =>
  file?.type === 'chunk' && file.isEntry

/**
 * The first script loads the app; the page names it already, so that both come over the network together. Both at its end:
 * what the page is painted with is asked for before them, and waits for neither.
 */
export const namesApp: Plugin = {
  name: 'plenary-names-app',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(page, { bundle = {} }) {
      const app = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === NAME)
      if (app?.type !== 'chunk') throw new Error('the build has no chunk of the app')
      // The page has the first script, which the app imports from as well.
      const further = app.imports.filter((name) => !isFirst(bundle[name]))
      // Not as modules: those would be compiled while the last board is drawn.
      const tags = [app.fileName, ...further].map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'script', fetchpriority: 'low', crossorigin: true, href: `./${name}` },
        injectTo: 'body' as const,
      }))
      const [script] = /<script async[^>]*><\/script>/.exec(page) ?? []
      if (!script || !page.includes('</body>')) throw new Error('the page has no script that holds nothing up')
      // Such a script is else asked for last.
      const first = script.replace('async', 'async fetchpriority="high"')
      const html = page.replace(script, '').replace('</body>', `${first}</body>`)
      return { html, tags }
    },
  },
}
