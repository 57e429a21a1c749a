/** Wrong readings as test cases: the one that was noted is a false alarm, and what else is read there is none. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import { readPage } from '../read'
import { evaluate } from './evaluation'
import { readTestCases } from './examples'
import { goldPhase, testCases, type WrongReading } from './wrong-readings'

const text = 'The co-convenors cleaned the article on spam. The article on source code was parked.'
const lexicons = shippedLexicons()
const reading = readPage(lexicons, { blocks: [text], about: true, lang: 'en' })

const noted = (article: string): WrongReading => {
  const [wrong] = reading.claims.filter((claim) => claim.article === article)
  if (!wrong) throw new Error('nothing is read')
  return {
    url: '',
    title: '',
    lang: 'en',
    date: null,
    text,
    quote: text.slice(wrong.sentence.start, wrong.sentence.end),
    article,
    status: goldPhase(wrong.phase),
    mentions: reading.mentions.map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
    others: reading.claims
      .filter((claim) => claim !== wrong)
      .map(({ article: of, phase, evidence }) => ({
        article: of,
        status: goldPhase(phase),
        evidence: [evidence.start, evidence.end],
        unsure: true,
      })),
  }
}

test.each(['spam', 'source-code'])('%s', (article) => {
  const { claims, articles, errors } = evaluate(lexicons, readTestCases(testCases([noted(article)])))
  expect([claims.tp, claims.fp, claims.fn]).toEqual([0, 1, 0])
  expect([articles.tp, articles.fp, articles.fn]).toEqual([2, 0, 0])
  expect(errors.map(({ failure, id }) => `${failure} ${id.split(' ')[0]}`)).toEqual([`false alarm ${article}`])
})
