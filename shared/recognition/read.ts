/** The whole reading of a page: what it names, and what it claims of it. */
import { claimsAndRoles } from './claims/index'
import type { Lexicons } from './language'
import { pageLang } from './language'
import type { MentionOptions } from './mentions'
import { readNames } from './read-names'
import type { PageText, Reading } from './types'

/** Reads a page: its language and day, what it names, and what it claims. Never throws. */
export function readPage(lexicons: Lexicons, page: PageText, options: MentionOptions = {}): Reading {
  const { lang, date, onTopic, mentions, told } = readNames(
    lexicons.of(pageLang(lexicons.functionWords, page)),
    page,
    options,
  )
  return { lang, date, onTopic, mentions, ...told(claimsAndRoles) }
}
