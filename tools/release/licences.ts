/** Licence notices of the run-time packages: `npm run licences` writes THIRD-PARTY.md; `licences.test.ts` fails where it is out of date. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** Permissive licences (SPDX identifiers): their one condition is the notice. */
const ALLOWED: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'Zlib',
]

/** True for an allowed SPDX expression: of `(A OR B)` one is enough, of `(A AND B)` both are needed. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((offered) => offered.split(' AND ').every((one) => ALLOWED.includes(one)))

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dependencies: v.optional(v.record(v.string(), v.string())),
      integrity: v.optional(v.string()),
    }),
  ),
})
export type Locked = v.InferOutput<typeof lockSchema>['packages']

export interface RunTimePackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Folder in which it is installed, from the project's root. */
  readonly path: string
}

export const readLock = (root: string): Locked =>
  v.parse(lockSchema, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).packages

/** Run-time packages with their transitive dependencies, in order of path. Throws where the lock file lacks one. */
export function runTimePackages(locked: Locked): readonly RunTimePackage[] {
  const found = new Map<string, RunTimePackage>()
  const waiting = needsOf(locked, '')
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    // Type packages leave no code in a build.
    if (found.has(path) || name.startsWith('@types/')) continue
    found.set(path, { name, version: locked[path]?.version ?? '', licence: locked[path]?.license ?? '', path })
    waiting.push(...needsOf(locked, path))
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Lock-file paths of a package's dependencies, by Node's resolution: in its own folder, else in the nearest around it. */
function needsOf(locked: Locked, from: string): string[] {
  return Object.keys(locked[from]?.dependencies ?? {}).map((name) => {
    for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
      const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
      if (locked[path]) return path
      if (at === '') throw new Error(`${name}, which ${from || 'the project'} needs, is not in the lock file`)
    }
  })
}

/** Code of another that a package has copied into its files: the lock file does not name it. */
export interface Bundled {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Package that has it. */
  readonly of: string
  /** Who holds the rights, where no licence file of it is installed. */
  readonly holders?: string
  /** Installed package with the text of its licence. */
  readonly text: string
  /** Trace of it in the files of that package. */
  readonly sign: RegExp
}

export const BUNDLED: readonly Bundled[] = [
  {
    name: 'PDF.js',
    version: '5.6.205',
    licence: 'Apache-2.0',
    of: 'unpdf',
    holders: 'Mozilla Foundation',
    text: '@nats-io/nats-core',
    sign: /pdfjsVersion|getDocument/,
  },
  { name: 'nanoid', version: '', licence: 'MIT', of: 'docx', text: 'nanoid', sign: /node_modules\/nanoid\// },
  { name: 'fflate', version: '', licence: 'MIT', of: 'docx', text: 'fflate', sign: /node_modules\/fflate\// },
  {
    name: 'stream-browserify',
    version: '3.0.0',
    licence: 'MIT',
    of: 'docx',
    holders: 'Joyent, Inc. and other Node contributors; James Halliday',
    text: 'docx',
    sign: /stream-browserify/,
  },
]

/** Traces of bundled code in the modules of a package: paths of other packages in comments, and comments that state a licence. */
export function tracesIn(root: string, path: string): readonly string[] {
  const found = new Set<string>()
  for (const file of modulesIn(join(root, path))) {
    const text = readFileSync(file, 'utf8')
    for (const [, name] of text.matchAll(/\/\/ ?(?:#region )?[./]*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g))
      found.add(name ?? '')
    for (const [comment] of text.matchAll(/\/\*[*!]?\s*\*?\s*@license[^/]{0,200}/g)) found.add(comment)
  }
  return [...found]
}

/** Files of a package that a build takes: modules, not those for other loaders. */
const modulesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name) && !/node_modules|\.(iife|umd|min|test|spec)\./.test(name))
    // An entry of docx that no source imports.
    .filter((name) => !(folder.endsWith('/docx') && name.endsWith('html.mjs')))
    .map((name) => join(folder, name))

/** Text of THIRD-PARTY.md. */
export function thirdParty(root: string): string {
  const packages = runTimePackages(readLock(root))
  const rows = [
    ...packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    ...BUNDLED.map(({ name, version, licence, of }) => `| ${name}, in ${of} | ${version} | ${licence} |`),
  ]
  const texts = [
    ...packages.map((one) => `## ${one.name} ${one.version}\n\n${licenceText(root, one)}\n`),
    ...BUNDLED.map((one) => bundledText(root, one)),
  ]
  return `# What others wrote

The builds contain code of these packages, under the licences that follow. \`npm run licences\` makes this file.

| package | version | licence |
|---|---|---|
${rows.join('\n')}

${texts.join('\n')}`
}

function bundledText(root: string, { name, version, licence, of, holders, text }: Bundled): string {
  const title = `## ${[name, version].filter((part) => part !== '').join(' ')}, in ${of}`
  const owners = holders === undefined ? '' : `Copyright ${holders}.\n\n`
  return `${title}\n\n${owners}${licenceText(root, { path: `node_modules/${text}`, licence })}\n`
}

function licenceText(root: string, { path, licence }: Pick<RunTimePackage, 'path' | 'licence'>): string {
  const file = readdirSync(join(root, path)).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  const text = file ? readFileSync(join(root, path, file), 'utf8') : `Licence: ${licence}.`
  const lines = text.split('\n').map((line) => `    ${line}`.trimEnd())
  return lines.join('\n').replace(/\s+$/, '')
}
