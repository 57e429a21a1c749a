/** Variants of the extension build with a changed manifest. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUILDS } from './builds'

interface Manifest {
  background: { scripts?: string[]; service_worker?: string }
  permissions: string[]
  host_permissions: string[]
  content_scripts: [
    { matches: string[]; js: string[]; css: string[] },
    ...{ matches: string[]; js: string[]; css?: string[] }[],
  ]
  side_panel?: unknown
}

export interface ChangedBuild {
  readonly folder: string
  readonly remove: () => void
}

/** Copies a build of the extension and changes its manifest. */
export function changedBuild(change: (manifest: Manifest) => void, build: string = BUILDS.chromium): ChangedBuild {
  const scratch = mkdtempSync(join(tmpdir(), 'plenary-build-'))
  const folder = join(scratch, 'extension')
  cpSync(build, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  change(manifest)
  writeFileSync(file, JSON.stringify(manifest))
  return { folder, remove: () => rmSync(scratch, { recursive: true, force: true }) }
}

export interface Granted {
  readonly hosts?: readonly string[]
  readonly permissions?: readonly string[]
  /** Match patterns of sites that are read from the start. */
  readonly reads?: readonly string[]
}

/** Copies a build with optional permissions granted: no test can answer the browser's permission prompt. */
export function grantedBuild(
  { hosts = [], permissions = [], reads = [] }: Granted,
  build: string = BUILDS.chromium,
): ChangedBuild {
  return changedBuild((manifest) => {
    manifest.host_permissions.push(...hosts)
    manifest.permissions.push(...permissions)
    manifest.content_scripts[0].matches.push(...reads)
    manifest.content_scripts[0].css.push('content/highlights.css')
  }, build)
}
