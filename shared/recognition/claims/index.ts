/**
 * Claim extraction: rule-based reading of status statements about articles, each with its evidence.
 *
 * Information extraction of claims. Rules are rows of tables (`table`), in order of priority. To see why a sentence gave a claim, or
 * none: `npm run -s evaluate -- --explain "…"` prints the rows asked and the one that held. The readers in order:
 *
 * 1. `text`: sentence segmentation, with mentions as token ranges; `clauses` finds the boundaries within a sentence.
 * 2. `cues`: the status cues of a sentence. `status-words` are the lexicon's hits; `text-referents` admits ordinary
 *    words; `hedges`, `contents` and `remaining-issues` compose further cues.
 * 3. `lists`: articles in coordination, the unit that a cue claims.
 * 4. `steps`: one list for each cue, by the first row that holds; its predicates are in `objects`, `subjects`
 *    and `parentheticals`. `refusals` reject a match, with `other-referents` and `rejections`, and
 *    `earlier-states` all but the latest state.
 * 5. From context: a sentence without steps asks `headings`, `status-from-previous-sentence`, `proposals` and `contents`; a list without a
 *    step, `carried-over` from the list before (rules `goes-on` and `likewise`); a sentence without articles,
 *    `articles-from-previous-sentence`, with `anaphora`.
 * 6. `discussions`: the weakest claims, for lists that nothing above claims; `topics` those of the talks as a subject.
 * 7. `findings`: makes claims, with `days`, `speakers` and `statuses`.
 * 8. `table-rows`: rows of tables, by `columns`; no rule above reads them.
 *
 * `reader` runs 2 to 7 on each sentence.
 */
import { statementLang } from '../../domain/text/langs'
import type { Lexicon } from '../lexicon'
import type { Terms } from '../names/word-classes'
import type { PageContext } from '../page'
import type { Scan } from '../scan'
import type { Claim, Mention, RoleReport } from '../types'
import type { Findings } from './findings'
import type { Probe } from './probe'
import { ClaimReader } from './reader'
import { rowClaims } from './tables/table-rows'
import type { ClaimText } from './text'
import { claimText } from './text'

/**
 * Extracts claims and reported roles from blocks, given the mentions found in them. Both are empty where the page is
 * off topic, or in a language whose statements are not read.
 */
export function claimsAndRoles(
  lexicon: Lexicon,
  context: PageContext,
  scan: Scan,
  terms: Terms,
  mentions: readonly Mention[],
  probe?: Probe,
): { claims: Claim[]; roles: RoleReport[] } {
  const lang = statementLang(context.lang)
  if (!context.onTopic || lang === null) return { claims: [], roles: [] }
  const { claims, roles } = findingsIn(claimText(lexicon, { ...context, lang }, scan, terms, mentions, probe))
  return { claims: withoutWeaker(claims), roles }
}

const inOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => a.sentence.block - b.sentence.block || a.sentence.start - b.sentence.start)

/** Claims, roles and denials of a text, weaker claims of an article included. */
export function findingsIn(text: ClaimText): Pick<Findings, 'claims' | 'roles' | 'denied'> {
  const reader = new ClaimReader(text)
  text.sentences.forEach((sentence, index) => {
    reader.read(sentence, index)
  })
  const { claims, roles, denied } = reader.findings
  return { claims: text.rows.length > 0 ? inOrder([...claims, ...rowClaims(text)]) : claims, roles, denied }
}

/**
 * Deduplicates by strength: drops "taken up" and "tabled" where the page also claims a further phase of the
 * article.
 */
export function withoutWeaker(claims: readonly Claim[]): Claim[] {
  const isWeak = (claim: Claim) =>
    claim.phase === null || claim.phase === 'under-discussion' || claim.phase === 'proposed'
  const strong = new Set(claims.filter((claim) => !isWeak(claim)).map((claim) => claim.article))
  return claims.filter((claim) => !(isWeak(claim) && strong.has(claim.article)))
}
