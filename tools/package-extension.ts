/** Zip packages of the extension for the browsers' stores: `dist/plenary-<browser>-<version>.zip`, reproducible byte for byte. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { version } from '../package.json'
import { ROOT } from './process.mjs'

/** A build for others must not trust whatever answers on a port of their machine. */
const PWA_URL = process.env.PWA_URL ?? ''
const LOCAL = /^(localhost|127\.|\[::1\])/
if (!PWA_URL.startsWith('https://') || !URL.canParse(PWA_URL) || LOCAL.test(new URL(PWA_URL).hostname)) {
  console.error(
    `PWA_URL is ${PWA_URL || 'not set'}. Set it to the https: address of the app: PWA_URL=https://plenary.example/ npm run package`,
  )
  process.exit(1)
}

const DIST = join(ROOT, 'dist')
const BUILDS = { chromium: 'extension', firefox: 'extension-firefox' }
/** Fixed timestamp, the earliest that a zip can hold: file times differ from build to build. */
const MTIME = new Date(1980, 0, 1)

for (const [browser, folder] of Object.entries(BUILDS)) {
  const files: Zippable = {}
  const build = join(DIST, folder)
  // Dot files are metadata of the build tool.
  for (const name of readdirSync(build, { recursive: true, encoding: 'utf8' }).sort())
    if (!name.startsWith('.') && statSync(join(build, name)).isFile())
      files[name.replaceAll('\\', '/')] = readFileSync(join(build, name))
  const zip = zipSync(files, { level: 9, mtime: MTIME })
  const target = `plenary-${browser}-${version}.zip`
  writeFileSync(join(DIST, target), zip)
  console.log(`dist/${target}: ${Object.keys(files).length} files, ${Math.ceil(zip.length / 1024)} KB`)
}
