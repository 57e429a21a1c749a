/** Reads a whole page synchronously: mentions and claims. */
import type { Lexicons } from './language'
import { pageLang } from './language'
import type { MentionOptions } from './names/mentions'
import { readNames } from './read-names'
import { ScratchBuffer } from './scratch-buffer'
import { statementsIn } from './second-reader/statements'
import type { PageText, Reading } from './types'

/** Shared by all readings: they run one after another, and none keeps its arrays. */
const scratch = new ScratchBuffer()

/** Reads a page: language, date, mentions and claims. Never throws. */
export function readPage(lexicons: Lexicons, page: PageText, options: MentionOptions = {}): Reading {
  scratch.reuse()
  const lexicon = lexicons.of(pageLang(lexicons.functionWords, page))
  const { lang, date, onTopic, mentions, readClaims } = readNames(lexicon, page, options, scratch)
  return { lang, date, onTopic, mentions, ...readClaims(statementsIn) }
}
