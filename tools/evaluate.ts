/**
 * Evaluation command: precision, recall and F1 of the recogniser against gold annotations.
 *
 *   npm run -s evaluate -- DIR              scores `DIR/passages` against `DIR/gold`
 *   npm run -s evaluate -- DIR --errors     and lists each miss and false alarm, with the rule behind a false alarm
 *   npm run -s evaluate -- DIR --summary    scores each folder in DIR
 *   npm run -s evaluate -- --confusables FILE   scores one-line cases of member names
 *   npm run -s evaluate -- DIR… --prune     names the rows and phrases that change nothing on the passages of the folders
 *   npm run -s evaluate -- --noted FILE     scores the wrong readings that a user noted and exported
 *   npm run -s evaluate -- --real [TEXTS]   says whether the stored figures on real excerpts are up to date; computes them
 *                                           from texts fetched again; with --write, stores them
 *   npm run -s evaluate -- --explain "…" ["…"] [--lang es]   prints how each sentence is read: cues, rows asked, refusals
 *
 * Prints one JSON object; with `--table`, a table for people; a sentence always as lines. Exits with 2 where the
 * arguments are wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGS, type Lang } from '../shared/domain/types'
import { type Example, evaluate } from '../shared/recognition/evaluation/evaluation'
import { readTestCases } from '../shared/recognition/evaluation/examples'
import type { Lexicons } from '../shared/recognition/language'
import { confuse, readConfusables } from '../shared/recognition/names/confusables'
import { examplesIn, lexiconsOf, shippedLexicons, shippedPack } from './evaluation/corpus'
import { confusionText, evaluationText, type Figures, realText, summaryText } from './evaluation/evaluation-text'
import { explained } from './evaluation/explain'
import { idle } from './evaluation/prune-rules'

const { values, positionals } = readArguments()
const lexicons = shippedLexicons()
const [folder = ''] = positionals
const { explain } = values

if (explain !== undefined) console.log(explained(lexicons, langOf(values.lang), [explain, ...positionals]))
else if (values.real) await real()
else if (values.noted && existsSync(folder)) report(readTestCases(readFileSync(folder, 'utf8')))
else if (values.confusables && existsSync(folder))
  print(confuse(lexicons, readConfusables(readFileSync(folder, 'utf8'))), confusionText)
else if (values.prune && folder !== '')
  console.log(JSON.stringify(idle(shippedPack(), positionals.flatMap(examplesIn)), null, 2))
else if (values.summary && existsSync(folder)) {
  const parts = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'passages')))
  print(
    Object.fromEntries(
      parts.sort().map((name) => [name, scores(examplesIn(join(folder, name)), lexiconsOf(join(folder, name)))]),
    ),
    summaryText,
  )
} else if (folder !== '' && existsSync(join(folder, 'passages'))) report(examplesIn(folder), lexiconsOf(folder))
else stop()

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        table: { type: 'boolean' },
        errors: { type: 'boolean' },
        summary: { type: 'boolean' },
        prune: { type: 'boolean' },
        noted: { type: 'boolean' },
        real: { type: 'boolean' },
        write: { type: 'boolean' },
        confusables: { type: 'boolean' },
        explain: { type: 'string' },
        lang: { type: 'string', default: 'en' },
      },
    })
  } catch {
    return stop()
  }
}

async function real(): Promise<void> {
  // It takes the build tool with it, which no other figure needs.
  const { computeFigures, figuresState, storeFigures } = await import('./evaluation/real-figures')
  if (folder === '') return console.log(await figuresState())
  const figures = await computeFigures(lexicons, folder, new Date().toISOString().slice(0, 10))
  if (values.write) storeFigures(figures)
  print(figures, ({ learn, test }) => realText({ learn, test }))
}

function langOf(text: string): Lang {
  return LANGS.find((lang) => lang === text) ?? stop()
}

function stop(): never {
  console.error(
    'usage: npm run -s evaluate -- [--table] DIR [--errors] | DIR --summary | DIR… --prune | --confusables FILE | ' +
      '--noted FILE | --real [TEXTS [--write]] | --explain TEXT… [--lang en|fr|es]',
  )
  process.exit(2)
}

function scores(examples: readonly Example[], of: Lexicons): Figures {
  const { errors: _, ...rest } = evaluate(of, examples)
  return rest
}

/** Prints the scores of examples; with `--errors`, each miss and false alarm. */
function report(examples: readonly Example[], of = lexicons): void {
  print(values.errors ? evaluate(of, examples) : scores(examples, of), evaluationText)
}

function print<T>(result: T, textOf: (result: T) => string): void {
  console.log(values.table ? textOf(result) : JSON.stringify(result, null, 2))
}
