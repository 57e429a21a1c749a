/** The whole reading of a page in one pass over its text. */
import { claimsAndRoles } from './claims/index'
import type { Lexicon } from './lexicon'
import type { MentionOptions } from './mentions'
import { mentionsOf } from './mentions'
import { readContext } from './page'
import { scanBlocks } from './scan'
import type { PageText, Reading } from './types'

/** What a page names; what it claims is read when it is asked for. */
export interface NamedPage extends Omit<Reading, 'claims' | 'roles'> {
  readonly told: () => Pick<Reading, 'claims' | 'roles'>
}

/** Reads a page: its language and day, what it names, and what it claims. Never throws. */
export function readPage(lexicon: Lexicon, page: PageText, options: MentionOptions = {}): Reading {
  const { told, ...named } = readNames(lexicon, page, options)
  return { ...named, ...told() }
}

/** Reads what a page names, and leaves its claims for later: names are shown first. Never throws. */
export function readNames(lexicon: Lexicon, page: PageText, options: MentionOptions = {}): NamedPage {
  const scan = scanBlocks(lexicon, page.blocks)
  const { context, terms, names } = readContext(lexicon, page, scan)
  const mentions = mentionsOf(lexicon, context, scan, terms, names, options)
  const told = () => claimsAndRoles(lexicon, context, scan, terms, mentions)
  return { lang: context.lang, date: context.date, onTopic: context.onTopic, mentions, told }
}
