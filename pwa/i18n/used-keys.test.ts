/** Dead-key check of the catalogues, and the boundary between the core catalogue and the one that is loaded on use. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHUNKS } from '../../tools/words/areas'
import { keysOf, readWords } from '../../tools/words/read'

const english = readWords('en')
const [core, more] = [keysOf(english, CHUNKS.core), keysOf(english, CHUNKS.more)]

const sources = new Map(
  ['pwa', 'shared'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.split(sep).join('/')}`)
      .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
      .map((path) => [path, readFileSync(path, 'utf8')] as const),
  ),
)
const all = [...sources.values()].join('\n')

/** Keys that code writes as a literal. */
const literals = new Set([...all.matchAll(/['"]([\w-]+)['"]/g)].map(([, text = '']) => text))
const words = new Set(all.match(/[\w-]+/g))

/** Templates that become keys, such as `sort-${sort}`: each as a pattern that captures the variable parts. */
const patternOf = (template: string) => new RegExp(`^${template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '(.+)')}$`)
const templatesIn = (source: string) =>
  [...source.matchAll(/`([a-z]+-[\w-]*\$\{[^`\s]*\}|\$\{\w+\}-[a-z]+)`/g)].map(([, template = '']) =>
    patternOf(template),
  )
const templates = templatesIn(all)

/** Ids of the data: `word()` asks for them and falls back to the id. */
const isNameOfData = (key: string) =>
  /^(status|means|phase|role|kind|the|of-(kind|applies|sense|level|basis|track))-/.test(key)
const isPhraseOfReports = (key: string) => key.startsWith('report-') && literals.has(key.slice('report-'.length))
/** A part that other messages take up. */
const isPart = (key: string) => key === 'entries-apart'
const isFromTemplate = (key: string) =>
  templates.some((pattern) =>
    pattern
      .exec(key)
      ?.slice(1)
      .every((part) => words.has(part)),
  )

it.each(Object.entries({ core, more }))('every key of the catalogue %s is used', (_name, catalogue) => {
  const unused = catalogue.filter(
    (key) =>
      !literals.has(key) && !isNameOfData(key) && !isPhraseOfReports(key) && !isFromTemplate(key) && !isPart(key),
  )
  expect(unused).toEqual([])
})

/** Files that a static import reaches; a dynamic one loads its own chunk, with its own words. */
function reachedFrom(path: string, found = new Set<string>()): ReadonlySet<string> {
  const source = sources.get(path)
  if (source === undefined || found.has(path)) return found
  found.add(path)
  for (const [, specifier = ''] of source.matchAll(
    /^(?:import|export) (?!type\b)(?:[\w\s{},*]* from )?'(\.[^']+)'/gm,
  )) {
    const target = posix.join(posix.dirname(path), specifier)
    for (const end of ['.ts', '.tsx', '/index.ts']) reachedFrom(target + end, found)
  }
  return found
}

describe('the first load', () => {
  const files = [...reachedFrom('pwa/shell/mount.tsx')]
  it('is found', () => {
    expect(files).toEqual(expect.arrayContaining(['pwa/screens/board/BoardTable.tsx', 'pwa/i18n/index.ts']))
    // Loaded on use, by a dynamic import.
    expect(files).not.toContain('pwa/shell/masthead/DayDialog.tsx')
    expect(files).not.toContain('pwa/screens/files/FilesScreen.tsx')
  })
  it('uses keys of the core catalogue only', () => {
    const keysIn = (source: string) => [
      // The first argument of `t`, up to its values: a literal, or a choice between literals.
      ...[...source.matchAll(/\bt\(([^`{]*?)(?:, \{|\)\}|\)$|\),|\) )/gm)].flatMap(([, argument = '']) =>
        [...argument.matchAll(/'([\w-]+)'/g)].map(([, key = '']) => key),
      ),
      ...[...source.matchAll(/'([a-z]+-[\w-]+)'/g)].map(([, key = '']) => key),
    ]
    // The table of screens names the items of the screen More, which loads the other catalogue.
    const withoutMore = (source: string) => source.replace(/\bmore\(('[\w-]+'(, )?){3}\)/g, '')
    // The kinds name the words of their fields, which the screens that show them load.
    const isOfKinds = (path: string) => path.startsWith('shared/kinds/')
    const wrong = files.flatMap((path) =>
      (isOfKinds(path) ? [] : keysIn(withoutMore(sources.get(path) ?? '')))
        .filter((key) => more.includes(key))
        .map((key) => `${path}: ${key}`),
    )
    expect([...new Set(wrong)]).toEqual([])
  })
  it('has each template key in the core catalogue', () => {
    const patterns = files.flatMap((path) =>
      [...(sources.get(path) ?? '').matchAll(/\bt\(\s*`([^`]*)`/g)].map(([, template = '']) => patternOf(template)),
    )
    expect(patterns.filter((pattern) => !core.some((key) => pattern.test(key)))).toEqual([])
  })
})
