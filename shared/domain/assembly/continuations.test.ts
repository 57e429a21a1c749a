import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import type { Article } from '../types'
import { continuationsOf } from './continuations'

const [template] = fixturePack.articles
const made = (id: string, more: Partial<Article>): Article => {
  if (!template) throw new Error('The fixture has no article')
  return { ...template, kind: 'article', id, ...more }
}
const CIRCLE = [
  made('a', { continues: ['b'], from: '2021-01-01' }),
  made('b', { continues: ['a', 'c'], from: '2021-02-01' }),
  made('c', { continues: ['b', 'a'], from: '2021-01-01' }),
]

it.each<[what: string, articles: readonly Article[]]>([
  ['two', CIRCLE.slice(0, 2)],
  ['three', CIRCLE],
])('leaves out the same of a circle of %s in any order', (_, articles) => {
  const found = continuationsOf(articles)
  expect(found).not.toEqual([])
  expect(continuationsOf([...articles].reverse())).toEqual(found)
})
