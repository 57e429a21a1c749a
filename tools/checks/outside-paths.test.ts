import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../programs/process.mjs'
import { outsidePaths } from './outside-paths'
import { repositoryFiles } from './repository-files'

/** Their cases are sources of their own, with such paths. */
const OF_CASES = ['tools/checks/outside-paths.test.ts', 'tools/checks/imports.test.ts']

test('no source reads a path outside the repository', () => {
  const sources = repositoryFiles().filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !OF_CASES.includes(path))
  expect(sources.length).toBeGreaterThan(500)
  const found = sources.flatMap((path) =>
    outsidePaths(path, readFileSync(join(ROOT, path), 'utf8')).map((text) => `${path}: ${text}`),
  )
  expect(found).toEqual([])
})

test.each([
  [
    'a folder beside the clone, by the URL of the file',
    'shared/a/b.ts',
    `new URL('../../../shared/news/', import.meta.url)`,
  ],
  ['by the root', 'testing/browsers/a.ts', `join(ROOT, '..', 'shared')`],
  ['by the working directory', 'tools/a.ts', `readFileSync('../shared/news/a.txt')`],
  ['whether it is there', 'pwa/store/a.test.ts', `existsSync("../shared/news")`],
  ['a path of a machine', 'bench/a.ts', `const file = '/home/anna/texts'`],
])('refuses %s', (_, path, source) => {
  expect(outsidePaths(path, source)).toHaveLength(1)
})

test.each([
  ['an import', 'shared/a/b.ts', `import { c } from '../c'`],
  ['a file of the project, by its URL', 'tools/a.ts', `new URL('../public/packs/x.json', import.meta.url)`],
  ['a program of the system', 'tools/a.ts', `'/usr/bin/chromium'`],
])('allows %s', (_, path, source) => {
  expect(outsidePaths(path, source)).toEqual([])
})
