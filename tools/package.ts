/**
 * Packages of a release: the app for a host with the steps of hosting it, the extension for the browsers' stores, as
 * `dist/plenary-<what>-<version>.zip`, and both for a person with the steps of installing them, as `dist/plenary-<version>.zip`;
 * reproducible byte for byte, with their digests; with `--app` the app alone, which is for any address. Where a check finds
 * something, it ends with an error and leaves no package.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../package.json'
import { PWA_POLICY } from '../pwa/policy'
import { ROOT, run } from './programs/process.mjs'
import { startFilesOf, startProblems } from './release/start-package'
import {
  appFilesOf,
  appProblems,
  archiveProblems,
  extensionProblems,
  type Files,
  filesOf,
  writePackages,
  zipOf,
} from './release/zip-package'
import { releaseUrlProblem } from './vite/app-url'
import { differsFrom } from './vite/reproducible'

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

interface Part {
  readonly name: string
  readonly files: Files
  readonly problems: readonly string[]
}

const app = (): Part => {
  const files = appFilesOf(join(DIST, 'pwa'), join(ROOT, 'deploy'))
  return { name: `plenary-app-${version}.zip`, files, problems: appProblems(files, PWA_POLICY) }
}
const extension = (what: string, folder: string): Part => {
  const files = filesOf(join(DIST, folder))
  return { name: `plenary-${what}-${version}.zip`, files, problems: extensionProblems(files, version, PWA_URL) }
}
function allParts(): readonly Part[] {
  const [host, chromium, firefox] = [
    app(),
    extension('chromium', 'extension'),
    extension('firefox', 'extension-firefox'),
  ] as const
  const folders = { app: host.files, extension: chromium.files, 'extension-firefox': firefox.files }
  const files = startFilesOf(folders, join(ROOT, 'docs'), { appUrl: PWA_URL, version })
  return [{ name: `plenary-${version}.zip`, files, problems: startProblems(files) }, host, chromium, firefox]
}

const packages = (isAppAlone ? [app()] : allParts()).map(({ name, files, problems }) => {
  const zip = zipOf(files)
  return { name, zip, problems: [...archiveProblems(zip, files), ...problems] }
})
const problems = writePackages(DIST, `plenary-${isAppAlone ? 'app-' : ''}${version}.sha256`, packages)
for (const text of problems) console.error(`dist/${text}`)
if (problems.length > 0) process.exit(1)
for (const { name, zip } of packages) console.log(`dist/${name}: ${Math.ceil(zip.length / 1024)} KB`)
