/** Trace of one sentence for a terminal: mentions, claims with rule and words, and refused steps with the reason. */
import type { Lang } from '../shared/domain/types'
import { type Lexicons, readNames } from '../shared/recognition'
import { claimsAndRoles } from '../shared/recognition/claims/index'
import { type RefusedStep, refusedSteps } from '../shared/recognition/claims/refused-steps'

/** Text of what is read in a sentence, which counts as text about the negotiation. */
export function sentenceText(lexicons: Lexicons, lang: Lang, sentence: string): string {
  const page = readNames(lexicons.of(lang), { blocks: [sentence], readAs: lang, about: true })
  let refused: readonly RefusedStep[] = []
  const { claims } = page.readClaims((...args) => {
    refused = refusedSteps(...args)
    return claimsAndRoles(...args)
  })
  const quoted = (words: readonly string[]) => words.map((text) => `“${text}”`).join(', ')
  const names = page.mentions.map(({ id, start, end }) => `mention  ${id}, ${quoted([sentence.slice(start, end)])}`)
  return [
    ...(names.length === 0 ? ['no mention: without one there is no claim'] : names),
    ...claims.map(
      ({ article, status, rule, words }) => `claim    ${article} = ${status}, by ${rule}, ${quoted(words)}`,
    ),
    ...(claims.length === 0 ? ['no claim'] : []),
    ...refused.map(
      ({ article, status, rule, reason, words }) =>
        `refused  ${article} = ${status}, by ${rule}, ${quoted([words])}: ${reason}`,
    ),
  ].join('\n')
}
