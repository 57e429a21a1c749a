/**
 * Trains the second reader on the passages of the corpus and writes its weights:
 *
 *   npm run train
 *   npm run train -- --with FILES    adds lessons that users exported from the panel to those of the corpus first
 *
 * Run it after a change of the passages, of names in the pack, or of what the second reader sees. The same passages and
 * lessons give the same bytes, which `tools/evaluation/training.test.ts` holds.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lessonsFile } from '../shared/recognition/evaluation/lessons'
import { shippedLexicons } from './evaluation/corpus'
import {
  LESSONS_FILE,
  learntExamples,
  learntLessons,
  trainedModule,
  WEIGHTS_FILE,
  withLessons,
} from './evaluation/training'

const { values, positionals } = parseArgs({ options: { with: { type: 'boolean' } }, allowPositionals: true })
if (positionals.length > 0 !== (values.with === true)) throw new Error('Usage: npm run train -- --with FILES')
if (values.with) {
  const all = withLessons(
    learntLessons(),
    positionals.map((file) => readFileSync(file, 'utf8')),
  )
  writeFileSync(LESSONS_FILE, lessonsFile(all))
  console.log(`${all.length} lessons are in ${LESSONS_FILE}`)
}
writeFileSync(WEIGHTS_FILE, trainedModule(shippedLexicons(), learntExamples(), learntLessons()))
