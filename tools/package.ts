/**
 * Packages of a release: the app for a host with the steps of hosting it, the extension for the browsers' stores, as `dist/plenary-<what>-<version>.zip`,
 * reproducible byte for byte, with their digests; with `--app` the app alone, which is for any address. Where a check finds
 * something, it ends with an error and leaves no package.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../package.json'
import { PWA_POLICY } from '../pwa/policy'
import { releaseUrlProblem } from './app-url'
import { ROOT, run } from './process.mjs'
import { differsFrom } from './reproducible'
import {
  appFilesOf,
  appProblems,
  archiveProblems,
  extensionProblems,
  type Files,
  filesOf,
  writePackages,
  zipOf,
} from './zip-package'

const { app: isAppAlone = false } = parseArgs({ options: { app: { type: 'boolean' } } }).values
const PWA_URL = process.env.PWA_URL ?? ''
// Before the build, which takes minutes.
const problem = isAppAlone ? null : releaseUrlProblem(PWA_URL)
if (problem !== null) {
  console.error(problem)
  process.exit(1)
}
if ((await run('npm', ['run', '--silent', isAppAlone ? 'build:app' : 'build'])) !== 0) process.exit(1)

const DIST = join(ROOT, 'dist')
const differing = await differsFrom(join(DIST, 'pwa'), 'production')
if (differing.length > 0) {
  console.error(`The same sources give another dist/pwa: ${differing.join(', ')}`)
  process.exit(1)
}
const app = {
  what: 'app',
  files: appFilesOf(join(DIST, 'pwa'), join(ROOT, 'deploy')),
  check: (files: Files) => appProblems(files, PWA_POLICY),
}
const extension = (what: string, folder: string) => ({
  what,
  files: filesOf(join(DIST, folder)),
  check: (files: Files) => extensionProblems(files, version, PWA_URL),
})
const PACKAGES = isAppAlone
  ? [app]
  : [app, extension('chromium', 'extension'), extension('firefox', 'extension-firefox')]

const packages = PACKAGES.map(({ what, files, check }) => {
  const zip = zipOf(files)
  return { name: `plenary-${what}-${version}.zip`, zip, problems: [...archiveProblems(zip, files), ...check(files)] }
})
const problems = writePackages(DIST, `plenary-${isAppAlone ? 'app-' : ''}${version}.sha256`, packages)
for (const text of problems) console.error(`dist/${text}`)
if (problems.length > 0) process.exit(1)
for (const { name, zip } of packages) console.log(`dist/${name}: ${Math.ceil(zip.length / 1024)} KB`)
