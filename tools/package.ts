/**
 * Packages of a release: the app for a host, the extension for the browsers' stores, as `dist/plenary-<what>-<version>.zip`,
 * reproducible byte for byte, with their digests. Ends with an error where a check finds something.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../package.json'
import { PWA_POLICY } from '../pwa/policy'
import { ROOT } from './process.mjs'
import { appProblems, archiveProblems, extensionProblems, type Files, filesOf, sha256Of, zipOf } from './zip-package'

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
const ofExtension = (files: Files) => extensionProblems(files, version, PWA_URL)
const PACKAGES = [
  { what: 'app', folder: 'pwa', check: (files: Files) => appProblems(files, PWA_POLICY) },
  { what: 'chromium', folder: 'extension', check: ofExtension },
  { what: 'firefox', folder: 'extension-firefox', check: ofExtension },
]

const digests: string[] = []
for (const { what, folder, check } of PACKAGES) {
  const files = filesOf(join(DIST, folder))
  const zip = zipOf(files)
  const problems = [...archiveProblems(zip, files), ...check(files)]
  const target = `plenary-${what}-${version}.zip`
  for (const problem of problems) console.error(`dist/${target}: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
  writeFileSync(join(DIST, target), zip)
  digests.push(`${sha256Of(zip)}  ${target}\n`)
  console.log(`dist/${target}: ${Object.keys(files).length} files, ${Math.ceil(zip.length / 1024)} KB`)
}
writeFileSync(join(DIST, `plenary-${version}.sha256`), digests.join(''))
console.log(`dist/plenary-${version}.sha256`)
