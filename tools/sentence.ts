/**
 * Trace of one sentence for a terminal: mentions; claims and suggestions with rule, words and the words that weighed most;
 * refused steps with the reason.
 */
import type { Lang } from '../shared/domain/types'
import { type Lexicons, readNames } from '../shared/recognition'
import { type RefusedStep, refusedSteps } from '../shared/recognition/claims/refused-steps'
import { statementsIn } from '../shared/recognition/second-reader/statements'

/** Text of what is read in a sentence, which counts as text about the negotiation. */
export function sentenceText(lexicons: Lexicons, lang: Lang, sentence: string): string {
  const page = readNames(lexicons.of(lang), { blocks: [sentence], readAs: lang, about: true })
  let refused: readonly RefusedStep[] = []
  const { claims, suggestions } = page.readClaims((...args) => {
    refused = refusedSteps(...args)
    return statementsIn(...args)
  })
  const quoted = (words: readonly string[]) => words.map((text) => `“${text}”`).join(', ')
  const names = page.mentions.map(({ id, start, end }) => `mention  ${id}, ${quoted([sentence.slice(start, end)])}`)
  return [
    ...(names.length === 0 ? ['no mention: without one there is no claim'] : names),
    ...claims.map(
      ({ article, status, rule, words, weighed = [] }) =>
        `claim    ${article} = ${status}, by ${rule}, ${quoted(words)}${weighed.length > 0 ? `; weighed ${quoted(weighed)}` : ''}`,
    ),
    ...suggestions.map(
      ({ article, status, rule, words, from }) =>
        `suggests ${article} = ${status}, by ${rule === from ? 'the words' : rule}, ${quoted(words)}`,
    ),
    ...(claims.length === 0 ? ['no claim'] : []),
    ...refused.map(
      ({ article, status, rule, reason, words }) =>
        `refused  ${article} = ${status}, by ${rule}, ${quoted([words])}: ${reason}`,
    ),
  ].join('\n')
}
