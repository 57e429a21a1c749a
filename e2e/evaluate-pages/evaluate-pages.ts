/**
 * Evaluation command for whole pages: reads each in real Chromium with the built extension, as one press does
 * (`npm run build` first).
 *
 *   npm run -s evaluate-pages -- DIR            reads `DIR/pages.json` and `DIR/pages`, and prints what is read
 *   npm run -s evaluate-pages -- DIR --score    scores that against `DIR/gold`, with every failure
 *
 * Prints one JSON object. Exits with 2 where the arguments are wrong.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { goldIn } from './gold'
import { readPages } from './read-pages'
import { scorePages } from './score-pages'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { score: { type: 'boolean' } } })
const [folder = ''] = positionals
if (existsSync(join(folder, 'pages.json'))) {
  const gold = values.score ? goldIn(folder) : null
  const pages = await readPages(folder)
  console.log(JSON.stringify(gold ? scorePages(pages, gold) : { pages }, null, 2))
} else {
  console.error('Usage: npm run -s evaluate-pages -- DIR [--score], where DIR has pages.json and pages/')
  process.exitCode = 2
}
