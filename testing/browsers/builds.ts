/** Paths of the builds under test, made by `npm run build`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../tools/programs/process.mjs'

/** The PWA address in the builds. Each browser resolves it to a port of the test. */
export const PWA_URL = 'http://localhost:4173/'

export const BUILDS = {
  pwa: built('pwa'),
  chromium: built('extension'),
  firefox: built('extension-firefox'),
} as const

function built(name: string): string {
  const folder = join(ROOT, 'dist', name)
  if (!existsSync(folder)) throw new Error(`dist/${name} is missing: npm run build makes it`)
  return folder
}
