/**
 * Language check: lists what a language lacks to be read.
 *
 *   npm run -s check-language -- pt
 *
 * `docs/languages.md` says where each part goes. Exits with 2 where the argument is no language that is read.
 */
import { READING_LANGS } from '../shared/domain/text/langs'
import { CORPUS, examplesIn, shippedPack } from './evaluation/corpus'
import { gapsOf, gapsText } from './evaluation/language-gaps'

const lang = READING_LANGS.find((one) => one === process.argv[2])
if (!lang) {
  console.error(`usage: npm run -s check-language -- ${READING_LANGS.join('|')}`)
  process.exit(2)
}
console.log(gapsText(lang, gapsOf(lang, shippedPack(), examplesIn(`${CORPUS}dev`))))
