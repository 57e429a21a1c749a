/**
 * Evaluation command: precision, recall and F1 of the recogniser against gold annotations.
 *
 *   npm run -s evaluate -- DIR              scores `DIR/passages` against `DIR/gold`
 *   npm run -s evaluate -- DIR --errors     and lists each miss and false alarm, with the rule behind a false alarm
 *   npm run -s evaluate -- DIR --summary    scores each folder in DIR
 *   npm run -s evaluate -- --confusables FILE   scores one-line cases of member names
 *
 * Prints one JSON object; with `--table`, a table for people. Exits with 2 where the arguments are wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { confuse, readConfusables } from '../shared/recognition/confusables'
import { evaluate } from '../shared/recognition/evaluation'
import { examplesIn, shippedLexicons } from './corpus'
import { confusionText, evaluationText, type Figures, summaryText } from './evaluation-text'

const WITHOUT_PASSAGES = new Set(['--summary', '--confusables'])
const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--'))
const needed = args.some((arg) => WITHOUT_PASSAGES.has(arg)) ? '' : 'passages'
if (!folder || !existsSync(join(folder, needed))) {
  console.error('usage: npm run -s evaluate -- [--table] DIR [--errors] | DIR --summary | --confusables FILE')
  process.exit(2)
}
const lexicons = shippedLexicons()

function scores(dir: string): Figures {
  const { errors: _, ...rest } = evaluate(lexicons, examplesIn(dir))
  return rest
}

const asTable = args.includes('--table')

function print<T>(result: T, textOf: (result: T) => string): void {
  console.log(asTable ? textOf(result) : JSON.stringify(result, null, 2))
}

if (args.includes('--confusables'))
  print(confuse(lexicons, readConfusables(readFileSync(folder, 'utf8'))), confusionText)
else if (args.includes('--summary')) {
  const parts = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'passages')))
  print(Object.fromEntries(parts.sort().map((name) => [name, scores(join(folder, name))])), summaryText)
} else print(args.includes('--errors') ? evaluate(lexicons, examplesIn(folder)) : scores(folder), evaluationText)
