import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { changeBetween } from '../edits/negotiation-diff'
import { LONGEST_ADDRESS_PART, MOST_NAMES } from '../limits'
import type { Negotiation } from '../types'
import { detailsOf } from './negotiation-change'
import { detailsFrom, problemsOfDetails, textOfDetails } from './negotiation-fields'

const packs = ['wto-ecommerce', 'wto-investment-facilitation'].map(
  (name): Negotiation => JSON.parse(readFileSync(`public/packs/${name}.json`, 'utf8')),
)
const details = detailsOf(fixturePack)
const former = textOfDetails(details)
const lines = (n: number) => Array.from({ length: n }, (_, at) => `words ${at}`).join('\n')

it.each(packs.map((pack) => [pack.id, pack] as const))('the form of %s changes nothing as it is', (_, pack) => {
  const before = detailsOf(pack)
  expect(changeBetween(pack.id, before, detailsFrom(textOfDetails(before), before))).toBeNull()
  expect(problemsOfDetails(textOfDetails(before), before)).toEqual({})
})

describe('the form of a negotiation', () => {
  it('reads lines, each once and without space around them', () => {
    const { topicWords } = detailsFrom({ ...former, 'topic-fr': ' accord \n\naccord\nle\ttraité ' }, details)
    expect(topicWords.fr).toEqual(['accord', 'le traité'])
  })

  it('reads the site of an address', () => {
    const typed = { ...former, sites: 'www.example.org/news?x=1\nhttps://www.example.org\nhttp://localhost:8080/' }
    expect(detailsFrom(typed, details).sites).toEqual(['https://www.example.org', 'http://localhost:8080'])
  })

  it.each<[string, Record<string, string>, object]>([
    ['what is no site', { sites: 'the news' }, { sites: 'address' }],
    ['markup', { 'topic-en': 'a <b>' }, { 'topic-en': 'markup' }],
    [
      'a part of an address that is too long',
      { addresses: 'a'.repeat(LONGEST_ADDRESS_PART + 1) },
      { addresses: 'long' },
    ],
    ['too many words at a time', { 'topic-fr': lines(MOST_NAMES + 1) }, { 'topic-fr': 'many' }],
    ['as many as may be', { 'topic-fr': `${former['topic-fr']}\n${lines(MOST_NAMES)}` }, {}],
  ])('tells %s', (_, changed, problems) => {
    expect(problemsOfDetails({ ...former, ...changed }, details)).toEqual(problems)
  })
})
