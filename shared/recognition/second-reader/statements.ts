/**
 * Claims by agreement of two readers (ensemble): what the rules claim and the words confirm is a claim; what one of the two
 * holds alone is a suggestion. Statements of discussion and flags are of the rules alone.
 */
import { statementLang } from '../../domain/text/langs'
import { dateOfBlock } from '../claims/block-dates'
import { denialOf, type Findings } from '../claims/findings'
import { findingsIn, withoutWeaker } from '../claims/index'
import type { Probe } from '../claims/probe'
import type { ClaimText } from '../claims/text'
import { claimText } from '../claims/text'
import type { ClaimInput, Statements } from '../read-names'
import type { Claim, Suggestion } from '../types'
import { isHearsay } from './hearsay'
import { requestsIn } from './requests'
import { CLAIMED, WordReadings } from './word-readings'

/** Reads claims, suggestions and roles; all empty where the page is off topic, or in a language whose statements are not read. */
export const statementsIn = (
  ...[lexicon, context, scan, terms, mentions, probe]: [...ClaimInput, probe?: Probe]
): Statements => {
  const lang = statementLang(context.lang)
  if (!context.onTopic || lang === null) return { claims: [], suggestions: [], roles: [] }
  const text = claimText(lexicon, { ...context, lang }, scan, terms, mentions, probe)
  const { roles, ...found } = findingsIn(text)
  const { claims, suggestions } = combined(text, found)
  const published = <One extends Claim>(one: One): One => ofStory(text, one)
  return { claims: claims.map(published), suggestions: suggestions.map(published), roles }
}

/** A claim with the date of its story, where that is not the page's. */
function ofStory<One extends Claim>(text: ClaimText, claim: One): One {
  if (!text.context.layout) return claim
  const published = dateOfBlock(text, claim.sentence.block - text.scan.firstBlock)
  return published === (text.context.date?.day ?? null) ? claim : { ...claim, published }
}

function combined(
  text: ClaimText,
  { claims: found, denied }: Pick<Findings, 'claims' | 'denied'>,
): Pick<Statements, 'claims' | 'suggestions'> {
  const words = new WordReadings(text)
  const isRequest = requestsIn(text)
  const claims: Claim[] = []
  const alone: Suggestion[] = []
  const onArticle = new Map<string, Claim[]>()
  for (const claim of found) {
    const known = onArticle.get(claim.article)
    if (known) known.push(claim)
    else onArticle.set(claim.article, [claim])
  }
  for (const claim of found) {
    const confirmed = isOfRulesAlone(claim) ? null : words.confirmationOf(claim)
    if (isDiscussion(claim) || isOfRow(claim)) claims.push(claim)
    else if (isRequest(claim)) continue
    else if (isHearsay(text, claim)) alone.push({ ...claim, from: 'rules' })
    else if (isOfRulesAlone(claim)) claims.push(claim)
    else if (!confirmed || isContradicted(claim, onArticle.get(claim.article) ?? []))
      alone.push({ ...claim, from: 'rules' })
    else claims.push({ ...claim, weighed: words.weighedFor(confirmed) })
  }
  const told = new Set(claims.flatMap((claim) => (isDiscussion(claim) ? [] : placeOf(claim))))
  const discussed = new Set(claims.flatMap((claim) => (isDiscussion(claim) ? placeOf(claim) : [])))
  const ofWords = words
    .suggestions()
    .filter((one) => !told.has(placeOf(one)) && !denied.has(denialOf(one)) && !isRequest(one))
  const isTold = ({ article, phase }: Claim) => claims.some((one) => one.article === article && one.phase === phase)
  // "X tabled a paper, and Y spoke about Z": where Z has a clause of its own, it is not sure that the paper covers it.
  const isSure = (one: Suggestion) =>
    CLAIMED.includes(one.rule) && !(one.phase === 'proposed' && discussed.has(placeOf(one)))
  const own = ofWords.filter((one) => isSure(one) && !isTold(one) && !isHearsay(text, one))
  const held = withoutWeaker([...claims, ...own.map(({ from: _, ...claim }) => claim)].sort(byPlace))
  // An article under discussion is not in an agreement that is concluded.
  const further = ofWords.filter((one) => one.phase !== 'concluded' || !discussed.has(placeOf(one)))
  const suggestions = withoutRepeated([...alone, ...further], held)
  const shown = new Set(withoutWeaker([...held, ...suggestions]))
  return { claims: held, suggestions: suggestions.filter((one) => shown.has(one)).sort(byPlace) }
}

/** Article and sentence: where a claim states a status, the words suggest no other. */
const placeOf = ({ article, sentence }: Claim): string => `${article} ${sentence.block} ${sentence.start}`

/** Statuses that words cannot confirm: discussions, flags, names that a negotiation gives its statuses, and rows of tables. */
const isOfRulesAlone = ({ phase, rule }: Claim): boolean =>
  isDiscussion({ phase, rule }) || isOfRow({ rule }) || rule === 'status-name'

const isOfRow = ({ rule }: Pick<Claim, 'rule'>): boolean => rule === 'table-row'

/** Discussions and flags, beside which the sentence may state a status. */
const isDiscussion = ({ phase, rule }: Pick<Claim, 'phase' | 'rule'>): boolean =>
  (phase === null || phase === 'under-discussion') && rule !== 'status-name'

/** True where one clause is read as two phases of an article: none of the two is sure. */
const isContradicted = ({ phase, evidence }: Claim, ofArticle: readonly Claim[]): boolean =>
  ofArticle.some(
    (other) =>
      other.phase !== phase &&
      !isOfRulesAlone(other) &&
      other.evidence.block === evidence.block &&
      other.evidence.start < evidence.end &&
      evidence.start < other.evidence.end,
  )

/** The first of each article and phase in a sentence, and none that a claim states already. */
function withoutRepeated(suggestions: readonly Suggestion[], claims: readonly Claim[]): Suggestion[] {
  const nameOf = ({ article, phase }: Claim) => `${article} ${phase}`
  const claimed = new Set(claims.map(nameOf))
  const seen = new Set<string>()
  return suggestions.filter((one) => {
    const place = `${placeOf(one)} ${one.phase}`
    if (claimed.has(nameOf(one)) || seen.has(place)) return false
    seen.add(place)
    return true
  })
}

const byPlace = (a: Claim, b: Claim): number =>
  a.evidence.block - b.evidence.block || a.evidence.start - b.evidence.start
