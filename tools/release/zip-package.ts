/** Packages as ZIP archives: made of a build, the same bytes for the same files, and checked as they were written. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** Files by path, with slashes. */
export type Files = Readonly<Record<string, Uint8Array>>

/** Fixed timestamp, the earliest that a ZIP can hold: file times differ from build to build. */
const MTIME = new Date(1980, 0, 1)
/** Written last, in this order: whoever unpacks over a running version must not get a page before its files. */
const LAST = ['index.html', 'sw.js']

/** The files of a build, without dot files, which are metadata of the build tool. */
export function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isFile())
    .sort()
  return Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]))
}

/** Host files, which lie under `deploy/` beside the app: the steps of hosting it, and the configurations that they name. */
const HOST_FILES = ['README.md', 'Caddyfile', 'plenary.service', 'nginx.conf', 'apache.conf']

/** The app as it is packed: its build, with the host files of the sources. */
export const appFilesOf = (build: string, deploy: string): Files => ({
  ...filesOf(build),
  ...Object.fromEntries(HOST_FILES.map((name) => [`deploy/${name}`, readFileSync(join(deploy, name))])),
})

/** A ZIP archive of the files, which depends on their names and contents alone. */
export function zipOf(files: Files): Uint8Array {
  const names = Object.keys(files).sort((a, b) => LAST.indexOf(a) - LAST.indexOf(b) || (a < b ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()]))
  return zipSync(zippable, { level: 9, mtime: MTIME })
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** An archive to be written, and what its checks found. */
export interface Package {
  readonly name: string
  readonly zip: Uint8Array
  readonly problems: readonly string[]
}

/**
 * Writes the packages with a file of their digests. Where one has a problem, none is written, and none of an earlier build is left,
 * which would be taken for it. Gives all problems with the name of their package.
 */
export function writePackages(folder: string, digests: string, packages: readonly Package[]): string[] {
  for (const name of [digests, ...packages.map((one) => one.name)]) rmSync(join(folder, name), { force: true })
  const problems = packages.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`))
  if (problems.length > 0) return problems
  for (const { name, zip } of packages) writeFileSync(join(folder, name), zip)
  writeFileSync(join(folder, digests), packages.map(({ name, zip }) => `${sha256Of(zip)}  ${name}\n`).join(''))
  return []
}

/** Problems of an archive of any kind, against the build that it was made of. */
export function archiveProblems(zip: Uint8Array, build: Files): string[] {
  const packed = unzipSync(zip)
  const names = new Set([...Object.keys(packed), ...Object.keys(build)])
  const differing = [...names].filter((name) => {
    const [here, there] = [packed[name], build[name]]
    return !here || !there || sha256Of(here) !== sha256Of(there)
  })
  return [
    ...differing.map((name) => `${name} is not as it was built`),
    ...(sha256Of(zipOf(build)) === sha256Of(zip) ? [] : ['the same build gives other bytes']),
    ...Object.keys(packed).filter(isOfDevelopment).map(named('is of development')),
    ...textsOf(packed)
      .filter(([, text]) => /[#@] ?sourceMappingURL=(?!data:text\/plain)/.test(text))
      .map(([name]) => `${name} names a source map`),
    ...(packed['third-party.md'] ? [] : ['third-party.md, the licences, is missing']),
  ]
}

/** Problems of the app's archive: a file that another one names is missing or was changed. */
export function appProblems(files: Files, policy: string): string[] {
  const page = textOf(files, 'index.html')
  const linked = [...page.matchAll(/\b(?:src|href)="(?:\.\/)?([^"#:]+)"/g)].map(([, name = '']) => name)
  const manifests = Object.keys(files).filter((name) => name.endsWith('.webmanifest'))
  const problems = [
    ...missing(files, ['index.html', 'sw.js', 'manifest.webmanifest', 'packs/shipped.json', ...linked]),
    ...manifests.flatMap((name) => manifestProblems(files, name)),
    ...precacheProblems(files),
    ...missing(
      files,
      HOST_FILES.map((name) => `deploy/${name}`),
    ),
    ...idsIn(textOf(files, 'packs/shipped.json')).flatMap((id) => missing(files, [`packs/${id}.json`])),
    ...(page.includes(`content="${policy}"`) ? [] : ['index.html has not the content security policy']),
  ]
  return [...new Set(problems)]
}

/** Problems of an extension's archive: a manifest of another version, or a missing file that it names. */
export function extensionProblems(files: Files, version: string, appUrl: string): string[] {
  const manifest = asRecord(JSON.parse(textOf(files, 'manifest.json') || '{}'))
  const paths = stringsIn(manifest).filter((text) => /^[\w./-]+\.(?:js|css|html|png)$/.test(text))
  const hosts = Array.isArray(manifest.host_permissions) ? manifest.host_permissions : []
  const { hostname, protocol } = new URL(appUrl)
  return [
    ...(manifest.manifest_version === 3 ? [] : ['manifest.json is not of version 3']),
    ...(manifest.version === version ? [] : [`manifest.json says version ${String(manifest.version)}, not ${version}`]),
    ...missing(files, ['manifest.json', ...paths]),
    ...(hosts.includes(`${protocol}//${hostname}/*`) ? [] : [`manifest.json has no permission for ${appUrl}`]),
    ...(hosts.some((host) => /\/\/(?:[^/]+\.)?localhost\//.test(String(host))) && hostname !== 'localhost'
      ? ['manifest.json trusts what answers on the user’s own machine']
      : []),
  ]
}

/** Fields that a browser needs to install the app, and the pictures that they name. */
function manifestProblems(files: Files, name: string): string[] {
  const manifest = asRecord(JSON.parse(textOf(files, name)))
  const icons = Array.isArray(manifest.icons) ? manifest.icons.map(asRecord) : []
  const pictures = stringsIn(manifest).filter((text) => /\.(?:png|svg)$/.test(text))
  const sizes = icons.map((icon) => icon.sizes)
  return [
    ...['name', 'short_name', 'start_url', 'scope', 'display', 'lang']
      .filter((field) => typeof manifest[field] !== 'string')
      .map((field) => `${name} has no ${field}`),
    ...['192x192', '512x512'].filter((size) => !sizes.includes(size)).map((size) => `${name} has no icon of ${size}`),
    ...missing(files, pictures),
  ]
}

/** The client of a delegation's server: without a network there is none to connect to. */
const OF_A_SERVER = /^assets\/transport-nats-[\w-]+\.js$/

/** The list of the service worker: a name without a hash goes with the MD5 digest of its content. */
function precacheProblems(files: Files): string[] {
  const entries = [...textOf(files, 'sw.js').matchAll(/\{[^{}]*"url":"([^"]+)"[^{}]*\}/g)].map(
    ([entry, name = '']) => ({ name, revision: /"revision":"([0-9a-f]{32})"/.exec(entry)?.[1] }),
  )
  if (entries.length === 0) return ['sw.js lists no file']
  const listed = new Set(entries.map(({ name }) => name))
  return [
    ...missing(files, [...listed]),
    ...entries
      .filter(({ name, revision }) => revision !== undefined && files[name] && md5Of(files[name]) !== revision)
      .map(({ name }) => `${name} is not as the service worker lists it`),
    ...Object.keys(files)
      .filter((name) => /^(?:index\.html|assets\/.*\.(?:js|css))$/.test(name) && !listed.has(name))
      .filter((name) => !OF_A_SERVER.test(name))
      .map(named('would not be there offline')),
  ]
}

const md5Of = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex')

const missing = (files: Files, names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.replace(/^\.?\//, '')))]
    .filter((name) => name !== '' && !files[name])
    .map(named('is missing'))

const named = (what: string) => (name: string) => `${name} ${what}`

const isOfDevelopment = (name: string): boolean =>
  /(?:^|\/)\.|\.(?:map|tsx?|tsbuildinfo)$|\.test\.|(?:^|\/)node_modules\//.test(name)

const textOf = (files: Files, name: string): string => (files[name] ? strFromU8(files[name]) : '')

const textsOf = (files: Files): [name: string, text: string][] =>
  Object.keys(files)
    .filter((name) => /\.(?:js|css|html)$/.test(name))
    .map((name) => [name, textOf(files, name)])

const idsIn = (list: string): string[] => stringsIn(JSON.parse(list || '[]'))

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** Every string of a JSON value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
