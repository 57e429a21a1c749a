/** Visibility is decided by one table: no other file compares a layer, so that a further layer is nowhere taken for another. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../programs/process.mjs'

const COMPARISON = /\blayer\)?\s*[!=]==?\s*['"](public|private|delegation)['"]/
const ALLOWED = 'shared/domain/entries/layers.ts'

it.each(['shared', 'pwa', 'extension'])('in %s the table alone compares a layer with one of them', (folder) => {
  const sources = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\/testing\//.test(path))
  const comparing = sources.filter((path) => COMPARISON.test(readFileSync(join(ROOT, path), 'utf8')))
  expect(comparing).toEqual(folder === 'shared' ? [ALLOWED] : [])
})
