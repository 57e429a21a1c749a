/** Scripts that stand alone: one file of all that it imports. */
import { build, type Plugin } from 'vite'
import { ROOT } from './process.mjs'

/** Makes such a script, minified as what ships is. */
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
    build: { write: false, target, minify: true, lib: { entry, formats: ['iife'], name: 'page' } },
  })
  for (const { output } of [result].flat().filter((part) => 'output' in part)) {
    const [chunk] = output
    if (chunk.code) return chunk.code
  }
  throw new Error(`${entry} gave no script`)
}

/** Adds one to what is built, under a name of its own. */
export const withScript = (entry: string, fileName: string, target: string | string[]): Plugin => ({
  name: 'plenary-script',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: await oneScript(entry, target) })
  },
})
