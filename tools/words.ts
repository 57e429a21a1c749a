/**
 * `npm run words`: writes the types of the words, and brings the files of each language into the form of English.
 * `npm run words -- de`: the same for a language to come, whose files it makes; lists what is missing.
 * Exits with 1 where a message is not in English or has other variables.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LANGS } from '../shared/domain/text/langs'
import { AREAS, LOCALES } from './words/areas'
import { fileOf, gapsOf, readWords } from './words/read'
import { tidied } from './words/tidy'
import { typesOf } from './words/types'

/** A language as BCP 47 has it: `de`, `pt-BR`. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

const wanted = process.argv.slice(2)
const unfit = wanted.find((lang) => !TAG.test(lang))
if (unfit !== undefined) {
  console.error(`${unfit} is no code of a language. Usage: npm run words [-- de]`)
  process.exit(1)
}
for (const lang of wanted.length > 0 ? wanted : LANGS) {
  const texts = AREAS.map((area) => [fileOf(lang, area), tidied(lang, area)] as const)
  for (const [file, text] of texts) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  tell(lang)
}
writeFileSync(join(LOCALES, 'messages.ts'), typesOf())

function tell(lang: string): void {
  const words = readWords(lang)
  const { missing, unknown, differing } = gapsOf(lang, words)
  console.log(`${lang}: ${words.messages.size} messages, ${missing.length} missing`)
  for (const key of missing) console.log(`  missing: ${key}`)
  for (const key of unknown) console.log(`  not in English: ${key}`)
  for (const key of differing) console.log(`  other variables than in English: ${key}`)
  // A variable that is not there would be missing on screen. A language that is begun lacks messages, which is no error.
  if (unknown.length + differing.length > 0) process.exitCode = 1
}
