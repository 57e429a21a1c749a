/**
 * Consistency check of the documents: each path in backticks exists, each name that is said to be in a file is there, each
 * link leads to a file and a heading, and pages and cells of tables are no longer than one reads.
 *
 * A path may leave out the folders that its sentence named before (`lock.ts`), may have globs (`*`, `{a,b}`), and a
 * placeholder for a language or a name (`<lang>`).
 */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../programs/process.mjs'
import { repositoryFiles } from './repository-files'

const files = repositoryFiles()
/** Those in `deploy/sync/` are templates, which name files of the host. */
const documents = files.filter((file) =>
  /^(README|ARCHITECTURE|CONTRIBUTING|SECURITY|facts\/README|docs\/.*|deploy\/(store\/)?[^/]*)\.md$/.test(file),
)
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '')

const SUFFIX = 'ts|tsx|mts|mjs|css|html|json|webmanifest|md|png|yml'
/** Files that are built, or that a reader makes. */
const MADE = /^(dist|assets|FOLDER|DIR|passages|gold)\/|node_modules|^manifest\.json$/
/** A term in backticks that is a path: it ends in a file's suffix, or has a slash and only signs of a path. */
const isPath = (term: string) =>
  !MADE.test(term) &&
  !/^(npm|npx|#|@|https?:|\/)|:\/\//.test(term) &&
  (new RegExp(`^[\\w.*<>{},/-]+\\.(${SUFFIX})$`).test(term) || /^[\w.*<>{},-]+\/[\w.*<>{},/-]*$/.test(term))

/** Matches the end of the repository paths that a documented path stands for. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/\/$/, '')
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace(/\*\*/g, '.+')
    .replace(/(?<!\.)\*|<\w+>/g, '[^/]*')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
  return new RegExp(`(^|/)${source}(${path.endsWith('/') ? '/' : '$|/'})`)
}
function filesOf(path: string): string[] {
  const pattern = patternOf(path)
  return files.filter((file) => pattern.test(file))
}

/** Names, then the file that has them: "`a`, `b` and `c` in `file.ts`"; or the file first: "`file.ts` (`a`, `b`)". */
const NAMES = '((?:`[^`]+`(?:, | and | or ))*`[^`]+`)'
const FILE = `\`([\\w.*<>{},/-]+\\.(?:ts|tsx|mjs))\``
const pairs = (text: string) => [
  ...[...text.matchAll(new RegExp(`${NAMES} (?:in|of) ${FILE}`, 'g'))].map(([, names = '', file = '']) => ({
    names,
    file,
  })),
  ...[...text.matchAll(new RegExp(`${FILE} \\(${NAMES}\\)`, 'g'))].map(([, file = '', names = '']) => ({
    names,
    file,
  })),
]
/** Terms that can be searched for: an identifier or a key, which may end in an ellipsis ("`sort-…`"). */
const searchable = (names: string) =>
  [...names.matchAll(/`([^`]+)`/g)]
    .map(([, name = '']) => name.replace(/…$/, ''))
    .filter((name) => /^[\w$-]+$/.test(name))

test.each(documents)('%s: every path exists', (document) => {
  const terms = [...withoutBlocks(textOf(document)).matchAll(/`([^`\n]+)`/g)].map(([, term = '']) => term)
  expect(terms.filter((term) => isPath(term) && filesOf(term).length === 0)).toEqual([])
})

test.each(documents)('%s: every name is in the file that it is said to be in', (document) => {
  const wrong = pairs(withoutBlocks(textOf(document))).flatMap(({ names, file }) => {
    const texts = filesOf(file).map(textOf)
    return searchable(names)
      .filter((name) => !texts.some((text) => text.includes(name)))
      .map((name) => `${name} in ${file}`)
  })
  expect(wrong).toEqual([])
})

/** Targets of links and pictures that lead to no other site. */
const linksOf = (document: string): string[] =>
  [...withoutBlocks(textOf(document)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
/** Fragments of the headings of a document, as GitHub makes them. */
const fragmentsOf = (document: string): string[] =>
  [...withoutBlocks(textOf(document)).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
function isFound(document: string, target: string): boolean {
  const [path = '', fragment] = target.split('#')
  const file = path === '' ? document : posix.join(posix.dirname(document), path)
  const isThere = files.includes(file) || files.some((one) => one.startsWith(`${file.replace(/\/$/, '')}/`))
  return isThere && (fragment === undefined || fragmentsOf(file).includes(fragment))
}

test.each(documents)('%s: every link leads to a file and a heading', (document) => {
  expect(linksOf(document).filter((target) => !isFound(document, target))).toEqual([])
})

test('links are found in the documents, and a wrong one is', () => {
  expect(documents.flatMap(linksOf).length).toBeGreaterThan(60)
  expect(isFound('docs/first-walk.md', '../deploy/store/README.md#install-it-from-a-build')).toBe(true)
  expect(isFound('docs/first-walk.md', '../deploy/store/README.md#no-such-heading')).toBe(false)
  expect(isFound('docs/first-walk.md', 'deploy/store/README.md')).toBe(false)
})

/** Cells of the tables of a document. */
const cellsOf = (text: string): string[] =>
  withoutBlocks(text)
    .split('\n')
    .filter((line) => /^\s*\|/.test(line))
    .flatMap((line) => line.split('|').map((cell) => cell.trim()))
const isLong = (cell: string): boolean => cell.split(/\s+/).length > LONGEST_CELL

/** A longer cell is read by nobody: what it says goes into a table or a list of its own. */
const LONGEST_CELL = 40
test.each(documents)('%s: no cell of a table is too long to read', (document) => {
  expect(cellsOf(textOf(document)).filter(isLong)).toEqual([])
})

test('cells are found in the documents, and a long one is', () => {
  expect(documents.flatMap((document) => cellsOf(textOf(document))).length).toBeGreaterThan(800)
  const cell = (words: number) => Array.from({ length: words }, () => 'word').join(' ')
  expect(cellsOf(`text\n| a | ${cell(41)} |\n`).filter(isLong)).toEqual([cell(41)])
  expect(cellsOf(`| a | ${cell(40)} |`).filter(isLong)).toEqual([])
})

/** A page for those who begin is read in one sitting. What it has no room for is on a page that it links to. */
const LONGEST_PAGE: readonly (readonly [page: RegExp, lines: number])[] = [
  [/^README\.md$/, 45],
  [/^ARCHITECTURE\.md$/, 250],
  [/^CONTRIBUTING\.md$/, 150],
  [/^docs\/decisions\/\d/, 60],
]
/** The greatest number of lines of a document, null for one of any length. */
const linesAllowed = (document: string): number | null =>
  LONGEST_PAGE.find(([page]) => page.test(document))?.[1] ?? null

test.each(documents.filter((document) => linesAllowed(document) !== null))('%s: is not too long', (document) => {
  expect(textOf(document).trimEnd().split('\n').length).toBeLessThanOrEqual(linesAllowed(document) ?? 0)
})

test('each measure of length is of a document', () => {
  expect(LONGEST_PAGE.filter(([page]) => !documents.some((document) => page.test(document)))).toEqual([])
})

test('paths and names are found in the documents', () => {
  expect(documents.flatMap((document) => pairs(textOf(document))).length).toBeGreaterThan(60)
  expect(filesOf('pwa/store/no-such-file.ts')).toEqual([])
  expect(filesOf('languages/<lang>-phases.ts')).toHaveLength(3)
  expect(filesOf('pwa/screens/{article,board}/')).not.toEqual([])
})

const decisions = documents.filter((file) => /^docs\/decisions\/\d/.test(file))
test.each(decisions)('%s: its heading has the number of its file', (document) => {
  expect(/^# (\d{4})\. /.exec(textOf(document))?.[1]).toBe(/\d{4}/.exec(document)?.[0])
})
