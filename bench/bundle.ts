/** Bundles a page of the bench into one script, minified as the builds are. */
import { join } from 'node:path'
import { ROOT } from '../tools/programs/process.mjs'
import { packConstants } from '../tools/vite/bundled-pack'
import { oneScript } from '../tools/vite/one-script'

const made = new Map<string, Promise<string>>()

/** The script of `bench/pages/<name>.ts`, bundled once per run. */
export function pageScript(name: string): Promise<string> {
  const script = made.get(name) ?? bundle(join(ROOT, 'bench', 'pages', `${name}.ts`))
  made.set(name, script)
  return script
}

const bundle = (entry: string): Promise<string> =>
  oneScript(entry, 'es2024', {
    __PWA_URL__: '"http://localhost:4173/"',
    __VERSION__: '"0.0.0"',
    ...packConstants(),
  })
