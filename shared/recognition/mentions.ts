/** Mentions of a page: names that hold in their context. */
import { heldArticles } from './articles'
import type { Lexicon } from './lexicon'
import { ARTICLE, DEMONYM, GENERIC, MEMBER, WEAK } from './lexicon'
import { heldMembers } from './members'
import type { Name } from './names'
import { blockOf } from './names'
import type { PageContext } from './page'
import type { Scan } from './scan'
import type { Terms } from './terms'
import type { Mention } from './types'

export interface MentionOptions {
  /** Whether adjectives of members are marked; they are unless this is false. */
  readonly demonyms?: boolean | undefined
}

/** Mentions in the blocks of a scan. */
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
  return names.flatMap((name, index) =>
    members.has(index) || articles.has(index) ? [mentionOf(lexicon, scan, name)] : [],
  )
}

function mentionOf(lexicon: Lexicon, scan: Scan, name: Name): Mention {
  const kind = name.kind === ARTICLE ? 'article' : 'member'
  const ids = name.kind === MEMBER ? lexicon.memberIds : lexicon.articleIds
  const weak = name.kind === ARTICLE ? WEAK | GENERIC : WEAK
  return {
    block: scan.firstBlock + blockOf(scan, name.first),
    start: scan.starts[name.first] ?? 0,
    end: scan.ends[name.end - 1] ?? 0,
    kind,
    id: ids[name.ref] ?? '',
    strength: name.kind === MEMBER && name.marks & DEMONYM ? 'demonym' : name.marks & weak ? 'weak' : 'name',
  }
}
