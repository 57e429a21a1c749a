/** Mentions of a page: the names that hold in their context. */
import type { Day } from '../../domain/types'
import type { Lexicon } from '../lexicon'
import { ARTICLE, articleOn, DEMONYM, GENERIC, MEMBER, WEAK } from '../lexicon'
import type { PageContext } from '../page'
import type { Scan } from '../scan'
import { blockOf, endAt, GAP_SOFT, gapAt, startAt } from '../scan'
import type { Mention } from '../types'
import { articlesOfOthers, heldArticles, isListGap } from './articles'
import { heldMembers } from './members'
import type { Name } from './names'
import type { Terms } from './word-classes'
import { DEPENDENCE, DETERMINER, ends, is, PREPOSITION } from './word-classes'

export interface MentionOptions {
  /** Demonyms are included unless this is false. */
  readonly demonyms?: boolean | undefined
  /** Ids of rows of the topic that are switched off, for the evaluation command. */
  readonly offTopicRows?: ReadonlySet<string> | undefined
}

/** Mentions in the blocks of a scan, those included that serve claims only and are not highlighted. */
export function mentionsOf(
  lexicon: Lexicon,
  context: PageContext,
  scan: Scan,
  terms: Terms,
  names: readonly Name[],
  options: MentionOptions,
): Mention[] {
  const members = heldMembers(scan, terms, names, context.lang, options.demonyms !== false)
  const articles = heldArticles(scan, terms, names, context.nearness)
  const others = articlesOfOthers(scan, terms, names)
  let prior: Name | undefined
  let aside = false
  const mentions: Mention[] = []
  for (const [index, name] of names.entries()) {
    if (!members.has(index) && !articles.has(index)) continue
    const goesOn: boolean = aside && prior !== undefined && isListGap(scan, terms, prior.end, name.first)
    aside = name.kind === ARTICLE && (name.marks & (WEAK | GENERIC)) !== 0 && (goesOn || isCondition(scan, terms, name))
    prior = name
    const mention = mentionOf(lexicon, scan, name, context.day)
    mentions.push(aside || others.has(index) ? { ...mention, aside: true } : mention)
  }
  return mentions
}

/** "Subject to the final scope and legal structure": ordinary words on which a status depends. */
function isCondition(scan: Scan, terms: Terms, name: Name): boolean {
  for (let word = name.first - 1; word >= 0 && word > name.first - 5; word--) {
    if (gapAt(scan, word + 1) > GAP_SOFT) return false
    if (ends(terms, word, DEPENDENCE)) return true
    if (!is(terms, word, DETERMINER | PREPOSITION)) return false
  }
  return false
}

function mentionOf(lexicon: Lexicon, scan: Scan, name: Name, day: Day): Mention {
  const kind = name.kind === ARTICLE ? 'article' : 'member'
  const weak = name.kind === ARTICLE ? WEAK | GENERIC : WEAK
  return {
    block: scan.firstBlock + blockOf(scan, name.first),
    start: startAt(scan, name.first),
    end: endAt(scan, name.end - 1),
    kind,
    id: name.kind === MEMBER ? (lexicon.memberIds[name.ref] ?? '') : articleOn(lexicon, name.ref, day),
    strength: name.kind === MEMBER && name.marks & DEMONYM ? 'demonym' : name.marks & weak ? 'weak' : 'name',
  }
}
