/**
 * Dependency rules between folders, and detection of import cycles; type imports count. Read from the syntax tree, so that
 * a path in a comment or a string is no import.
 */
import { posix } from 'node:path'
import { parseSync } from 'vite'

const TABLE = 'see the table in ARCHITECTURE.md'

/**
 * The floors of the PWA, from the ground up, and what belongs on each. A floor imports itself and what is below it;
 * `pwa/i18n` stands beside the store, which has no words.
 */
export const FLOORS = [
  ['pwa/store', 'reads and writes the database (Dexie) and its second copy'],
  ['pwa/i18n', 'messages, dates and typography of the interface languages'],
  ['pwa/model', 'state, address, search index, undo and what the device remembers: no component'],
  ['pwa/sync', 'the running sync of a delegation, and the state that screens show of it'],
  ['pwa/parts', 'components and hooks that any screen may use'],
  ['pwa/charts', 'drawing of the history strip and the timeline'],
  ['pwa/workspace', 'what several screens share to add, save, share and report'],
  ['pwa/screens', 'one folder a screen'],
  ['pwa/shell', 'what stands around the screens, start, service worker client, bridge'],
] as const

/** The entry point, above the floors. */
const PWA_ENTRY = ['pwa/main.ts', 'pwa/policy.ts', 'pwa/service-worker', 'pwa/fetching-page']

const floorOf = (path: string): number => FLOORS.findIndex(([folder]) => isUnder(path, folder))

/** Allowed imports by folder, within the project. The longest folder that fits rules. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // Kinds stand on the plain types of dates, names and addresses, and the rules of the domain on kinds.
  'shared/kinds': [
    'shared/kinds',
    ...['dates/day', 'dates/days', 'text/langs', 'text/names', 'text/web-address', 'limits'].map(
      (file) => `shared/domain/${file}`,
    ),
  ],
  'shared/domain': ['shared/domain', 'shared/kinds'],
  'shared/pack': ['shared/domain', 'shared/kinds', 'shared/encoding', 'shared/pack'],
  'shared/recognition': ['shared/domain', 'shared/kinds', 'shared/pack', 'shared/recognition'],
  'shared/messages': ['shared/domain', 'shared/kinds', 'shared/pack', 'shared/messages'],
  'shared/reports': ['shared/domain', 'shared/kinds', 'shared/pack', 'shared/texts', 'shared/reports'],
  'shared/export-tables': ['shared/domain', 'shared/kinds', 'shared/reports', 'shared/export-tables'],
  'shared/data-package': [
    'shared/domain',
    'shared/kinds',
    'shared/pack',
    'shared/reports',
    'shared/citations',
    'shared/data-package',
  ],
  'shared/charts': ['shared/domain', 'shared/kinds', 'shared/look', 'shared/charts'],
  'shared/site': [
    ...['domain', 'kinds', 'pack', 'charts', 'citations', 'data-package', 'look', 'reports', 'words', 'site'].map(
      (folder) => `shared/${folder}`,
    ),
    // The keys of the messages, with their arguments.
    'locales/messages',
  ],
  'shared/citations': ['shared/domain', 'shared/kinds', 'shared/citations'],
  'shared/table': ['shared/domain', 'shared/kinds', 'shared/encoding', 'shared/pack', 'shared/table'],
  'shared/delegation': ['shared/domain', 'shared/kinds', 'shared/pack', 'shared/encoding', 'shared/delegation'],
  'shared/texts': ['shared/domain', 'shared/kinds', 'shared/documents', 'shared/texts'],
  'shared/documents': ['shared/domain', 'shared/kinds', 'shared/encoding', 'shared/documents'],
  shared: ['shared'],
  pwa: ['pwa', 'shared', 'public', 'locales'],
  extension: ['extension', 'shared', 'public', 'locales', 'package.json'],
  // Above the product: commands and plugins, then support of the tests, then what drives the built product.
  tools: ['tools', 'shared', 'pwa', 'extension', 'public', 'locales', 'types', 'vite.config', 'package.json'],
  testing: ['testing', 'tools', 'shared', 'pwa', 'extension', 'public', 'locales', 'types', 'package.json'],
}

/** They run in different places, and speak by messages. */
const APART = ['extension/background', 'extension/content'] as const

/** Packages that only some folders may use. */
const OWNERS: readonly (readonly [pattern: RegExp, ...folders: readonly string[]])[] = [
  [/^dexie(\/|$)/, 'pwa/store'],
  [/^@crxjs\//, 'extension'],
  [/^papaparse$/, 'shared/reports', 'shared/table'],
  [/^diff$/, 'shared/texts'],
  [/^ts-ics$/, 'shared/reports'],
  [/^docx$/, 'shared/reports', 'shared/texts'],
  [/^htmlparser2(\/|$)/, 'shared/encoding'],
  [/^unpdf(\/|$)/, 'shared/documents'],
  [/^@nats-io\//, 'pwa/sync/transports', 'tools/sync', 'e2e'],
]

/** The packages that the shared core may use. */
const SHARED_PACKAGES = /^(valibot|papaparse|diff|ts-ics|docx|fflate|htmlparser2|unpdf\/pdfjs)$/

/** The one file that references the global `chrome`. */
const BROWSER_ADAPTER = 'extension/browser.ts'

/** Says what in a source file breaks the rules, one line each. `path` is from the project's folder, with slashes. */
export function brokenRules(path: string, source: string): string[] {
  const facts = factsOf(path, source)
  return [
    ...outsideFloors(path),
    ...facts.imports.flatMap((specifier) => brokenByImport(path, specifier)),
    ...(facts.names.has('chrome') && isUnder(path, 'extension') && path !== BROWSER_ADAPTER && !isTest(path)
      ? [`${path} references the global chrome: only ${BROWSER_ADAPTER} may, ${TABLE}`]
      : []),
    ...(facts.clock && isUnder(path, 'shared') && !isTest(path)
      ? [`${path} reads the clock: shared has none, take the day as a parameter, ${TABLE}`]
      : []),
  ]
}

/** A source file of the PWA that lies on no floor. */
function outsideFloors(path: string): string[] {
  if (!isUnder(path, 'pwa') || floorOf(path) >= 0 || PWA_ENTRY.some((entry) => isUnder(path, entry))) return []
  return [`${path} lies on no floor: ${floorsInWords()}, ${TABLE}`]
}

const floorsInWords = (): string => FLOORS.map(([folder, what]) => `${folder} (${what})`).join('; ')

/** The first break of the order of the floors: where the importing or the imported file would belong. */
function brokenByFloor(path: string, target: string): string[] {
  const [from, to] = [floorOf(path), floorOf(target)]
  if (from < 0 || to < 0 || to <= from) return []
  const [own, ownWhat] = FLOORS[from] ?? ['', '']
  const [above, aboveWhat] = FLOORS[to] ?? ['', '']
  return [
    `${path} imports ${target}, which is above it: ${own} is for ${ownWhat}, ${above} for ${aboveWhat}. ` +
      `Move what both need down to ${own} or below, or move ${path} up to ${above}, ${TABLE}`,
  ]
}

function brokenByImport(path: string, specifier: string): string[] {
  return specifier.startsWith('.') ? brokenByFolder(path, specifier) : brokenByPackage(path, specifier)
}

function brokenByFolder(path: string, specifier: string): string[] {
  const folder = ruledFolder(path)
  if (folder === null) return []
  const target = posix.join(posix.dirname(path), specifier)
  const side = APART.find((one) => isUnder(path, one))
  const other = APART.find((one) => isUnder(target, one))
  if (side && other && side !== other) return [`${path} imports ${target}: ${side} never imports ${other}, ${TABLE}`]
  const allowed = [
    ...(MAY_IMPORT[folder] ?? []),
    ...(isTest(path) ? ['public', 'tools', 'testing', 'shared', 'package.json'] : []),
  ]
  if (isUnder(target, 'testing') && !isTest(path) && !isUnder(path, 'testing'))
    return [`${path} imports ${target}: testing is for tests alone, ${TABLE}`]
  if (allowed.some((allowedFolder) => isUnder(target, allowedFolder)))
    return isTest(path) ? [] : brokenByFloor(path, target)
  return [`${path} imports ${target}: ${folder} may import ${allowed.join(', ')} only, ${TABLE}`]
}

function brokenByPackage(path: string, specifier: string): string[] {
  if (ruledFolder(path) === null) return []
  const [, ...owners] = OWNERS.find(([pattern]) => pattern.test(specifier)) ?? [null]
  if (isUnder(path, 'testing')) return []
  if (owners.length > 0 && !owners.some((owner) => isUnder(path, owner)))
    return [`${path} imports ${specifier}: only ${owners.join(' and ')} may, ${TABLE}`]
  if (isUnder(path, 'shared') && !isTest(path) && !SHARED_PACKAGES.test(specifier))
    return [`${path} imports ${specifier}: shared imports nothing outside itself, ${TABLE}`]
  return []
}

/**
 * Import cycles, each as its files in order, the first one repeated at the end. `imports` has the files that each file
 * imports, from the project's folder.
 */
export function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const state = new Map<string, 'open' | 'done'>()
  const path: string[] = []
  const cycles: string[][] = []
  const enter = (file: string): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file])
      return
    }
    state.set(file, 'open')
    path.push(file)
    for (const next of imports.get(file) ?? []) enter(next)
    path.pop()
    state.set(file, 'done')
  }
  for (const file of imports.keys()) enter(file)
  return cycles
}

/** The source files that a file imports, dynamic and type imports too; `known` has every source file. */
export function importedFiles(path: string, source: string, known: ReadonlySet<string>): string[] {
  return factsOf(path, source)
    .imports.filter((specifier) => specifier.startsWith('.'))
    .flatMap((specifier) => {
      const target = posix.join(posix.dirname(path), specifier)
      return ['', '.ts', '.tsx', '/index.ts'].map((end) => target + end).filter((file) => known.has(file))
    })
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const isUnder = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

function ruledFolder(path: string): string | null {
  const folders = Object.keys(MAY_IMPORT).filter((folder) => isUnder(path, folder))
  return folders.sort((a, b) => b.length - a.length)[0] ?? null
}

interface Facts {
  readonly imports: string[]
  readonly names: Set<string>
  clock: boolean
}

function factsOf(path: string, source: string): Facts {
  const { program, errors } = parseSync(path, source)
  const error = errors[0]
  if (error) throw new Error(`${path}: ${error.message}`)
  const facts: Facts = { imports: [], names: new Set(), clock: false }
  visit(program, facts)
  return facts
}

/** Walks a syntax tree without naming its node types: whatever has a `source` that is text imports it. */
function visit(node: unknown, facts: Facts): void {
  if (Array.isArray(node)) for (const child of node) visit(child, facts)
  else if (isNode(node)) {
    const specifier =
      textOf(node.source) ?? (node.type === 'TSExternalModuleReference' ? textOf(node.expression) : null)
    if (specifier !== null) facts.imports.push(specifier)
    if (node.type === 'Identifier' && typeof node.name === 'string') facts.names.add(node.name)
    if (readsClock(node)) facts.clock = true
    for (const child of Object.values(node)) visit(child, facts)
  }
}

function readsClock(node: Record<string, unknown>): boolean {
  if (node.type === 'NewExpression')
    return isNamed(node.callee, 'Date') && Array.isArray(node.arguments) && node.arguments.length === 0
  if (node.type !== 'MemberExpression' || !isNamed(node.property, 'now')) return false
  return isNamed(node.object, 'Date') || isNamed(node.object, 'performance')
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isNamed = (node: unknown, name: string) => isNode(node) && node.type === 'Identifier' && node.name === name

function textOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return null
  const [part] = node.quasis
  return isNode(part) && isNode(part.value) && typeof part.value.cooked === 'string' ? part.value.cooked : null
}
