/**
 * `npm run -s evaluate -- DIR [--errors]` scores the recogniser on `DIR/passages` and `DIR/gold`.
 * `--confusables FILE` scores one-line cases of member names instead; `DIR --summary` scores each folder in DIR.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { confuse, readConfusables } from '../shared/recognition/confusables'
import { evaluate } from '../shared/recognition/evaluation'
import { examplesIn, shippedLexicons } from './corpus'

const WITHOUT_PASSAGES = new Set(['--summary', '--confusables'])
const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--'))
const needed = args.some((arg) => WITHOUT_PASSAGES.has(arg)) ? '' : 'passages'
if (!folder || !existsSync(join(folder, needed))) {
  console.error('usage: npm run -s evaluate -- DIR [--errors] | DIR --summary | --confusables FILE')
  process.exit(2)
}
const lexicons = shippedLexicons()

function scores(dir: string) {
  const { errors: _, ...rest } = evaluate(lexicons, examplesIn(dir))
  return rest
}

function result(dir: string): unknown {
  if (args.includes('--confusables')) return confuse(lexicons, readConfusables(readFileSync(dir, 'utf8')))
  if (args.includes('--summary')) {
    const parts = readdirSync(dir).filter((name) => existsSync(join(dir, name, 'passages')))
    return Object.fromEntries(parts.sort().map((name) => [name, scores(join(dir, name))]))
  }
  return args.includes('--errors') ? evaluate(lexicons, examplesIn(dir)) : scores(dir)
}

console.log(JSON.stringify(result(folder), null, 2))
