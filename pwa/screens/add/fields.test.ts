import { describe, expect, it } from 'vitest'
import { OTHER_THEME } from '../../../shared/domain/assemble'
import { ADD_KINDS } from '../../../shared/domain/new-entity'
import { unfitIn } from '../../../shared/pack/entry-schema'
import { askedFields, firstFields, kindOf, madeOf, planOf, randomSuffix, takesSeveral } from './fields'

const day = '2026-11-27'

describe('the form of a kind', () => {
  it.each(ADD_KINDS)('%s has at most four fields in sight, and none twice', (kind) => {
    const { main, more } = planOf(kind, 'fr')
    expect(main.length).toBeLessThanOrEqual(4)
    expect(new Set([...main, ...more]).size).toBe(main.length + more.length)
  })
  it('has the names of an article in sight in each language, the one that is read first', () =>
    expect(planOf('article', 'fr').main).toEqual(['name-fr', 'name-en', 'name-es', 'theme']))
  it.each([
    ['meeting', { date: day, type: 'plenary' }],
    ['milestone', {}],
    ['article', { theme: OTHER_THEME.id, from: day }],
    ['role', { from: day }],
    ['position', { date: day }],
  ] as const)('%s begins with %j', (kind, fields) => expect(firstFields(kind, day)).toEqual(fields))
  it.each([
    ['meeting', { day: '', article: 'spam' }, { articles: 'spam' }],
    ['meeting', { day, member: 'sg' }, { date: day }],
    ['role', { day, article: 'spam', member: 'sg' }, { from: day, articles: 'spam', members: 'sg' }],
    [
      'article',
      { day, theme: 'digital-trust', continues: 'spam' },
      { theme: 'digital-trust', continues: 'spam', from: day },
    ],
    ['theme', { day: '', article: 'spam' }, {}],
  ] as const)('%s takes from an address %j', (kind, asked, fields) => expect(askedFields(kind, asked)).toEqual(fields))
  it.each([
    ['document', 'articles', true],
    ['document', 'members', true],
    ['article', 'continues', true],
    ['role', 'articles', false],
    ['role', 'members', true],
    ['participation', 'members', false],
    ['position', 'members', true],
  ] as const)('of a %s takes several %s: %s', (kind, field, several) => expect(takesSeveral(kind, field)).toBe(several))
  it.each([
    ['article', 'article'],
    ['observation', 'meeting'],
    [undefined, 'meeting'],
  ])('is by the address %s that of a %s', (asked, kind) => expect(kindOf(asked)).toBe(kind))
})

describe('the entries of a form', () => {
  it.each([
    ['meeting', { date: day, type: 'plenary', title: 'Plenary' }, 1],
    ['participation', { members: 'pk', from: day }, 1],
    ['position', { members: 'jp sg', articles: 'spam', stance: 'supports', date: day }, 2],
  ] as const)('of a %s can be saved', (kind, fields, count) => {
    const { entries } = madeOf(kind, { fields, layer: 'public', reason: ' A slip ' }, 'en')
    expect(entries.map(unfitIn)).toEqual(Array.from({ length: count }, () => null))
    expect(entries[0]).toMatchObject({ kind, reason: 'A slip' })
  })
  it('have ids with six random characters', () => expect(randomSuffix()).toMatch(/^[a-z0-9]{6}$/))
})
