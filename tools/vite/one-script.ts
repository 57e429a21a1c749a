/** IIFE bundles: one self-contained script per entry, with everything it imports inlined. */
import { basename } from 'node:path'
import { build, type Plugin } from 'vite'
import { ROOT } from '../programs/process.mjs'
import { words } from '../words/plugin'
import { withoutExplanations } from './without-explanations'

/** Modules that a script has from those before it (`extension/content/shared-modules.ts`). */
const SHARED_MODULES: Readonly<Record<string, readonly string[]>> = {
  layout: ['extension/content/marks/dom.ts', 'shared/recognition/characters.ts', 'shared/recognition/dates.ts'],
  claims: [
    'shared/recognition/characters.ts',
    'shared/recognition/dates.ts',
    'shared/recognition/claims/block-dates.ts',
    'shared/recognition/claims/tables/columns.ts',
    'shared/recognition/languages/rules.ts',
    'shared/domain/dates/read-date.ts',
  ],
}

/** The modules that are external to the script of an entry, and the expressions that they are in the page. */
function sharedIn(entry: string) {
  const name = basename(entry).replace('.iife.ts', '')
  const paths = SHARED_MODULES[name] ?? []
  return {
    external: (id: string) => paths.some((path) => id.replaceAll('\\', '/').endsWith(path)),
    output: { globals: (id: string) => `plenaryModules[${JSON.stringify(basename(id, '.ts'))}]` },
  }
}

/** Bundles an entry into one IIFE, minified as in a release build. Throws where the bundler gives no code. */
export async function oneScript(
  entry: string,
  target: string | string[],
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    define,
    plugins: [withoutExplanations, words],
    build: {
      write: false,
      target,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'page' },
      rollupOptions: sharedIn(entry),
    },
  })
  for (const { output } of [result].flat().filter((part) => 'output' in part)) {
    const [chunk] = output
    if (chunk.code) return chunk.code
  }
  throw new Error(`${entry} gave no script`)
}

/** Vite plugin: emits the IIFE bundle of an entry as an asset under a fixed name. */
export const withScript = (
  entry: string,
  fileName: string,
  target: string | string[],
  define: Readonly<Record<string, string>> = {},
): Plugin => ({
  name: 'plenary-script',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: await oneScript(entry, target, define) })
  },
})

/** Vite plugin: replaces a content script that the manifest plugin has bundled, which applies no other plugin to it. */
export const withScriptAgain = (
  entry: string,
  fileName: string,
  target: string | string[],
  define: Readonly<Record<string, string>>,
): Plugin => ({
  name: 'plenary-script-again',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const { [fileName]: script } = bundle
    if (script?.type !== 'asset') this.error(`${fileName} is not in the build`)
    script.source = await oneScript(entry, target, define)
  },
})
