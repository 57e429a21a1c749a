/** Packs both builds of the extension for their stores: `dist/plenary-<browser>-<version>.zip`. The same build gives the same bytes. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { version } from '../package.json'
import { ROOT } from './process.mjs'

const DIST = join(ROOT, 'dist')
const BUILDS = { chromium: 'extension', firefox: 'extension-firefox' }
/** The first day that a zip can name: the files' own would differ from build to build. */
const DAY = new Date(1980, 0, 1)

for (const [browser, folder] of Object.entries(BUILDS)) {
  const files: Zippable = {}
  const build = join(DIST, folder)
  // What the build tool notes for itself stays at home.
  for (const name of readdirSync(build, { recursive: true, encoding: 'utf8' }).sort())
    if (!name.startsWith('.') && statSync(join(build, name)).isFile())
      files[name.replaceAll('\\', '/')] = readFileSync(join(build, name))
  const zip = zipSync(files, { level: 9, mtime: DAY })
  const target = `plenary-${browser}-${version}.zip`
  writeFileSync(join(DIST, target), zip)
  console.log(`dist/${target}: ${Object.keys(files).length} files, ${Math.ceil(zip.length / 1024)} KB`)
}
