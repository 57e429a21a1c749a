/** The whole reading of a page: what it names, and what it claims of it. */
import { claimsAndRoles } from './claims/index'
import type { Lexicons } from './language'
import { pageLang } from './language'
import type { MentionOptions } from './mentions'
import { readNames } from './read-names'
import { ScratchBuffer } from './scratch-buffer'
import type { PageText, Reading } from './types'

/** One reading follows another, and none keeps its numbers. */
const memory = new ScratchBuffer()

/** Reads a page: its language and day, what it names, and what it claims. Never throws. */
export function readPage(lexicons: Lexicons, page: PageText, options: MentionOptions = {}): Reading {
  memory.reuse()
  const lexicon = lexicons.of(pageLang(lexicons.functionWords, page))
  const { lang, date, onTopic, mentions, told } = readNames(lexicon, page, options, memory)
  return { lang, date, onTopic, mentions, ...told(claimsAndRoles) }
}
