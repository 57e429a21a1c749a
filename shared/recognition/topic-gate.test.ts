import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGS, type Lang } from '../domain/types'
import { readPackText } from '../pack/read'
import { TopicGate, topicPhrases } from './topic-gate'

const packOf = (id: string) => {
  const read = readPackText(readFileSync(`public/packs/${id}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${id}: ${read.problem.place} ${read.problem.reason}`)
  return read.pack
}
const packs = ['wto-ecommerce', 'wto-investment-facilitation'].map(packOf)
const gateIn = (lang: Lang) => new TopicGate(packs.map((pack) => topicPhrases(pack, lang)))

test.each<[Lang, string, readonly number[]]>([
  ['en', 'Negotiators on E-COMMERCE met; electronic commerce goes on.', [2, 0]],
  ['en', 'The IFD Agreement, the fruit of talks on investment facilitation', [0, 2]],
  ['en', 'Members discussed electronic commerce and investment facilitation for development.', [1, 1]],
  ['en', 'Members discussed fisheries, investment and electronic payments.', [0, 0]],
  ['fr', 'La facilitation de l’investissement et le commerce électronique', [1, 1]],
  ['es', 'La facilitación de las inversiones y el comercio electrónico', [1, 1]],
  ['en', '', [0, 0]],
])('counts in %s the topic phrases of each negotiation: %s', (lang, text, counts) => {
  expect(gateIn(lang).count(text)).toEqual(counts)
})

test.each(LANGS)('has a phrase of each topic word in %s, and none that contains another', (lang) => {
  for (const pack of packs) {
    const gate = new TopicGate([topicPhrases(pack, lang)])
    const words = [...(pack.topic.strong[lang] ?? []), ...(pack.topic.weak[lang] ?? [])]
    expect(words.filter((text) => gate.count(text)[0] === 0)).toEqual([])
    const lines = topicPhrases(pack, lang).split('\n')
    expect(lines.filter((line) => lines.some((other) => other !== line && ` ${line} `.includes(` ${other} `)))).toEqual(
      [],
    )
  }
})

test('is the name of a negotiation that gives no topic words', () => {
  const source = { names: { en: 'Fisheries Subsidies' }, topic: { strong: {}, weak: {} } }
  expect(topicPhrases(source, 'fr')).toBe('fisheries subsidies')
})
