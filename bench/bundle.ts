/** Makes one script of a page of the bench and all that it imports, minified as what ships is. */
import { join } from 'node:path'
import { build } from 'vite'
import { bundledPack } from '../tools/bundled-pack'
import { ROOT } from '../tools/process.mjs'

const made = new Map<string, Promise<string>>()

/** The script of `bench/pages/<name>.ts`, made once a run. */
export function pageScript(name: string): Promise<string> {
  const script = made.get(name) ?? bundle(join(ROOT, 'bench', 'pages', `${name}.ts`))
  made.set(name, script)
  return script
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    define: {
      __PWA_URL__: '"http://localhost:4173/"',
      __VERSION__: '"0.0.0"',
      __PACK_DIGEST__: JSON.stringify(bundledPack(join(ROOT, 'public/packs/wto-ecommerce.json')).digest),
    },
    build: { write: false, target: 'es2024', minify: true, lib: { entry, formats: ['iife'], name: 'page' } },
  })
  for (const { output } of [result].flat().filter((part) => 'output' in part)) {
    const [chunk] = output
    if (chunk.code) return chunk.code
  }
  throw new Error(`${entry} gave no script`)
}
