/**
 * Alignment command: makes an evaluation corpus of texts fetched again and gold annotations that have no text.
 *
 *   npx tsx tools/align-gold.ts TEXTS GOLD OUT
 *
 * TEXTS is a folder with one file a page, named by the SHA-1 of its address, with or without `.txt`; GOLD a file as
 * `shared/recognition/corpus/real/learn.json`. OUT gets `passages/` and `gold/` for `npm run -s evaluate`. Prints one JSON
 * object. Exits with 1 where a text was there and something in it could not be placed, with 2 where the arguments are wrong.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { align, readEntries } from './evaluation/gold-alignment'
import { fetchedText } from './evaluation/real-figures'

const [texts, goldFile, out, ...more] = process.argv.slice(2)
if (!texts || !goldFile || !out || more.length > 0 || !existsSync(goldFile)) {
  console.error('usage: npx tsx tools/align-gold.ts TEXTS GOLD OUT')
  process.exit(2)
}

const withoutText: string[] = []
const problems: string[] = []
let aligned = 0
for (const kind of ['passages', 'gold']) mkdirSync(join(out, kind), { recursive: true })
const entries = readEntries(readFileSync(goldFile, 'utf8'))
for (const entry of entries) {
  const text = fetchedText(texts, entry)
  if (text === undefined) {
    withoutText.push(entry.id)
    continue
  }
  const alignment = align(entry, text)
  if (alignment === undefined) {
    problems.push(`${entry.id}: the text has changed`)
    continue
  }
  aligned++
  problems.push(...alignment.problems)
  for (const kind of ['passages', 'gold'] as const) {
    const value = kind === 'gold' ? alignment.gold : alignment.passage
    writeFileSync(join(out, kind, `${entry.id}.json`), `${JSON.stringify(value, null, 1)}\n`)
  }
}
console.log(JSON.stringify({ entries: entries.length, aligned, withoutText, problems }, null, 1))
process.exitCode = problems.length > 0 ? 1 : 0
