/**
 * `npm run -s evaluate -- DIR [--errors]` scores the recogniser on `DIR/passages` and `DIR/gold`.
 * `--confusables FILE` scores one-line cases of member names instead; `--summary` scores each folder in DIR.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPackText } from '../shared/pack/read'
import { compileLexicon } from '../shared/recognition/compile'
import { confuse, readConfusables } from '../shared/recognition/confusables'
import type { Example } from '../shared/recognition/evaluation'
import { evaluate } from '../shared/recognition/evaluation'
import { readExample } from '../shared/recognition/examples'

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--'))
if (!folder) {
  console.error('usage: npm run -s evaluate -- DIR [--errors] | DIR --summary | --confusables FILE')
  process.exit(2)
}
const read = readPackText(readFileSync(new URL('../public/packs/wto-ecommerce.json', import.meta.url), 'utf8'))
if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
const lexicon = compileLexicon(read.pack)

function examplesIn(dir: string): Example[] {
  const names = readdirSync(join(dir, 'passages')).filter((name) => name.endsWith('.json'))
  const text = (kind: string, name: string) => readFileSync(join(dir, kind, name), 'utf8')
  return names.sort().map((name) => readExample(text('passages', name), text('gold', name)))
}

function result(dir: string): unknown {
  if (args.includes('--confusables')) return confuse(lexicon, readConfusables(readFileSync(dir, 'utf8')))
  if (args.includes('--summary')) {
    const parts = readdirSync(dir).filter((name) => existsSync(join(dir, name, 'passages')))
    return Object.fromEntries(parts.map((name) => [name, scores(join(dir, name))]))
  }
  return args.includes('--errors') ? evaluate(lexicon, examplesIn(dir)) : scores(dir)
}

function scores(dir: string) {
  const { errors: _, ...rest } = evaluate(lexicon, examplesIn(dir))
  return rest
}

console.log(JSON.stringify(result(folder), null, 2))
