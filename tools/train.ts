/**
 * Trains the second reader on the passages of the corpus and writes its weights:
 *
 *   npm run train
 *
 * Run it after a change of the passages, of names in the pack, or of what the second reader sees. The same passages give
 * the same bytes, which `tools/training.test.ts` holds.
 */
import { writeFileSync } from 'node:fs'
import { shippedLexicons } from './corpus'
import { learntExamples, trainedModule, WEIGHTS_FILE } from './training'

writeFileSync(WEIGHTS_FILE, trainedModule(shippedLexicons(), learntExamples()))
