import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import type { EntityFields } from '../../kinds/kinds'
import { ENTITY_SCHEMAS } from '../../pack/schema'
import { entityFrom } from '../entries/new-entity'
import type { Article, ContinuationKind } from '../types'
import { articlesFrom, continuationProblems, formerNames, successionProblems } from './new-continuation'
import { successionsOf } from './successions'

const article = (id: string, change: Partial<Article> = {}): Article => {
  const [one] = fixturePack.articles
  if (!one) throw new Error('no article')
  return { ...one, kind: 'article', id, names: { en: id }, aliases: {}, weakAliases: {}, genericName: false, ...change }
}
const day = '2026-11-03'
const named = (...names: readonly string[]): readonly EntityFields[] => names.map((name) => ({ 'name-en': name }))
const makings = ['0a1b2c', '3d4e5f'].map((random) => ({ lang: 'en', layer: 'public', random }) as const)

describe('the form', () => {
  it.each<[ContinuationKind, EntityFields, readonly EntityFields[], object, readonly object[]]>([
    ['merge', { continues: 'a b', theme: 'x', from: day }, named('AB'), {}, [{}]],
    ['merge', { continues: 'a', theme: 'x', from: day }, named('AB'), { continues: 'missing' }, [{}]],
    [
      'merge',
      { continues: 'a b', theme: 'x', from: day, status: 'clean' },
      named('AB'),
      { statement: 'missing' },
      [{}],
    ],
    [
      'merge',
      { continues: 'a b', theme: 'x', from: day, status: 'clean', url: 'www.wto.org/a' },
      named('AB'),
      {},
      [{}],
    ],
    ['merge', { continues: 'a '.repeat(51), theme: 'x', from: day }, named('AB'), { continues: 'many' }, [{}]],
    ['split', { continues: 'a', theme: 'x', from: day }, named('B', 'C'), {}, [{}, {}]],
    ['split', { continues: 'a', theme: 'x' }, named('B', ''), { from: 'missing' }, [{}, { 'name-en': 'missing' }]],
    ['rename', { theme: 'x', from: day }, named('B'), { continues: 'missing' }, [{}]],
    ['rename', { continues: 'a', theme: 'x', from: 'x' }, named('<b>'), { from: 'date' }, [{ 'name-en': 'markup' }]],
  ])('of a %s with %j and %j', (kind, shared, names, ofShared, ofNames) =>
    expect(continuationProblems({ kind, shared, names }, 'en', [])).toEqual({ shared: ofShared, names: ofNames }),
  )

  const articles = [
    article('a'),
    article('late', { from: '2026-11' }),
    article('gone'),
    article('next', { continues: ['gone'], from: '2026-06-01' }),
  ]
  it.each<[string, string, object]>([
    ['a', day, {}],
    ['late', '2026-12-01', {}],
    ['late', '2026-11-30', { from: 'early' }],
    ['a late', day, { from: 'early' }],
    ['next', '2026-06-01', { from: 'early' }],
    ['gone', '2026-05-31', {}],
    ['gone', '2026-06-01', { continues: 'continued' }],
    ['a gone', day, { continues: 'continued' }],
  ])('of what continues %s from %s', (continues, from, expected) => {
    const kind = continues.includes(' ') ? 'merge' : 'rename'
    const shared = { continues, from, theme: 'x' }
    expect(continuationProblems({ kind, shared, names: named('B') }, 'en', articles).shared).toEqual(expected)
  })

  it.each([
    ['gone', 'next', day, { continues: 'circle' }],
    ['gone', 'gone', day, { continues: 'circle' }],
    ['next', 'a', day, {}],
    ['next', 'late', day, { from: 'early' }],
    ['next', 'gone', '2026-06-01', {}],
  ])('of %s, corrected to continue %s from %s', (own, continues, from, expected) =>
    expect(
      successionProblems(
        { continues, from },
        articles,
        articles.find(({ id }) => id === own),
      ),
    ).toEqual(expected),
  )
})

describe('the articles', () => {
  it.each<[ContinuationKind, string, readonly EntityFields[], readonly string[]]>([
    ['merge', 'a b', named('AB'), ['ab-0a1b2c']],
    ['split', 'a', named('B', 'C'), ['b-0a1b2c', 'c-3d4e5f']],
    ['rename', 'a', named('B'), ['b-0a1b2c']],
  ])('of a %s continue %s from its first day', (kind, continues, names, ids) => {
    const fields = { kind, names, shared: { continues, theme: 'x', from: day } }
    const made = articlesFrom(
      fields,
      continues.split(' ').map((id) => article(id)),
      makings.slice(0, names.length),
    )
    expect(made.map(({ id }) => id)).toEqual(ids)
    for (const one of made) {
      expect(one).toMatchObject({ continues: continues.split(' '), from: day, theme: 'x', kind: 'article' })
      expect(v.safeParse(ENTITY_SCHEMAS.article, one).issues).toBeUndefined()
    }
  })

  it.each<[what: string, before: Partial<Article>, aliases: object, weak: object]>([
    [
      'its names and its other names',
      { names: { en: 'Spam', fr: 'Pourriel' }, aliases: { en: ['Junk', 'Spam'] }, weakAliases: { en: ['mail'] } },
      { en: ['Spam', 'Junk'], fr: ['Pourriel'] },
      { en: ['mail'] },
    ],
    [
      'an ordinary word as one that names it in context',
      { names: { en: 'Scope' }, genericName: true, weakAliases: { en: ['coverage'] } },
      {},
      { en: ['coverage', 'Scope'] },
    ],
  ])('renamed keep %s', (_, before, aliases, weakAliases) => {
    const old = article('a', before)
    const names = [{ 'name-en': 'B', ...formerNames(old) }]
    const shared = { continues: 'a', theme: 'x', from: day }
    expect(articlesFrom({ kind: 'rename', names, shared }, [old], makings.slice(0, 1))).toMatchObject([
      { aliases, weakAliases },
    ])
  })

  it('of a split are parts of it also once the other is removed, or a name is corrected', () => {
    const a = article('a')
    const shared = { continues: 'a', theme: 'x', from: day }
    const [b] = articlesFrom({ kind: 'split', names: named('B', 'C'), shared }, [a], makings)
    const [making] = makings
    if (!b || !making) throw new Error('no part')
    const corrected = entityFrom('article', { ...shared, 'name-en': 'D' }, making, b)
    for (const one of [b, corrected]) expect(successionsOf([a, one])).toMatchObject([{ kind: 'split', into: [one.id] }])
  })

  it('of an issue of the process are such issues', () => {
    const fields = { kind: 'split', names: named('B', 'C'), shared: { continues: 'a', theme: 'x', from: day } } as const
    const made = articlesFrom(fields, [article('a', { kind: 'process-issue' })], makings)
    expect(made.map(({ kind }) => kind)).toEqual(['process-issue', 'process-issue'])
  })
})
