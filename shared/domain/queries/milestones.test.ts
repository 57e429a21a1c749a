/** Milestones that name an article in their title. */
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import type { Article, Milestone, RecognitionWords } from '../types'
import { milestonesNaming } from './milestones'

const [milestone] = pack.milestones
const [article] = pack.articles.filter(({ id }) => id === 'spam')
if (!milestone || !article) throw new Error('not in the fixture')

const recognition: RecognitionWords = {
  articles: {},
  masks: {},
  ordinary: {},
  bound: { en: ['Development'] },
  introduced: {},
  topical: {},
  clear: {},
}

it.each<[title: string, change: Partial<Article>, isNamed: boolean]>([
  ['First clean text (spam)', {}, true],
  ['SPAM: text clean', {}, true],
  ['Spamming discussed', {}, false],
  ['Moratorium lapses', { weakAliases: { en: ['moratorium'] } }, true],
  ['Reunión sobre señales electrónicas', { aliases: { es: ['senales electronicas'] } }, true],
  ['Session on development', { weakAliases: { en: ['development'] } }, false],
  ['Session on transparency', { names: { en: 'Transparency' }, aliases: {}, genericName: true }, false],
])('“%s” names an article of %j: %s', (title, change, isNamed) => {
  const milestones: readonly Milestone[] = [{ ...milestone, title, description: 'On spam.' }]
  expect(milestonesNaming({ milestones, recognition }, { ...article, ...change })).toEqual(isNamed ? milestones : [])
})
