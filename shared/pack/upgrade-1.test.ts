import { describe, expect, it } from 'vitest'
import { fixtureText, fixturePack as pack } from '../testing/fixture-pack'
import { readPack } from './read'
import type { Pack1 } from './schema-1'
import { upgradePack1 } from './upgrade-1'

const one: Pack1 = JSON.parse(fixtureText)

/** All texts in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('a pack of version 1', () => {
  it('loses no word', () => {
    const { articles, ...rest } = one
    // A fate is told by the places of the article.
    const before = textsIn([rest, articles.map(({ fate, section2020Basis, ...article }) => article)])
    const after = textsIn(pack).join('\n')
    expect(before.filter((text) => !after.includes(text))).toEqual([])
  })
  it('is as it was in what both versions have', () => {
    const { themes, groups, meetings, observations, roles, milestones, positions, participationCounts } = one
    expect(pack).toMatchObject({
      themes,
      groups,
      meetings,
      observations,
      roles,
      documents: one.proposals,
      milestones,
      positions,
      participationCounts,
    })
  })
  const article = (id: string) => pack.articles.find((found) => found.id === id)
  it.each(['spam', 'transparency', 'whole-agreement'])('has %s in the texts in which it was', (id) => {
    const was = one.articles.find((found) => found.id === id)
    const number = (text: string) => article(id)?.places.find((place) => place.text === text)?.number ?? null
    expect([number('consolidated-2020'), number('stabilised-2024')]).toEqual([was?.section2020, was?.number2024])
  })
  it('has an article that was left out of the later text in no place of it', () => {
    const out = one.articles.filter(({ fate }) => fate === 'not-in-stabilised-text').map(({ id }) => id)
    const isIn = (id: string) => article(id)?.places.some(({ text }) => text === 'stabilised-2024')
    expect(out.length).toBeGreaterThan(0)
    expect(out.filter(isIn)).toEqual([])
  })
  it('has the signatories of each statement', () => {
    const signed = (id: string) => pack.statements.find((found) => found.id === id)?.members.toSorted()
    const was = (of: (participation: Pack1['members'][number]['participation']) => boolean) =>
      one.members
        .filter(({ participation }) => of(participation))
        .map(({ id }) => id)
        .toSorted()
    expect(signed('statement-2017')).toEqual(was(({ signed2017 }) => signed2017))
    expect(signed('statement-2019')).toEqual(was(({ signed2019 }) => signed2019))
    expect(signed('stabilised-2024')).toEqual(was(({ supported2024 }) => supported2024))
  })
  it('with a ladder of its own has the words of its ids for names', () => {
    const [status] = one.statuses
    if (!status) throw new Error('no status')
    const own = { ...status, id: 'first-reading', wholeText: true }
    expect(upgradePack1({ ...one, statuses: [own] }).statuses).toMatchObject([
      { names: { en: 'First reading' }, definitions: { en: status.definition }, kind: 'step', appliesTo: ['whole'] },
    ])
  })
  describe('at its limits is valid as a pack of version 2', () => {
    const long = 'x'.repeat(4000)
    const whole: Partial<Pack1['articles'][number]> = { fate: 'in-stabilised-text', number2024: null, title2024: null }
    it.each<[string, Pack1]>([
      [
        'no number of the later text is known',
        { ...one, articles: one.articles.map((found) => ({ ...found, ...whole, kind: 'article' })) },
      ],
      [
        'all notes are long',
        {
          ...one,
          articles: one.articles.map((found) => ({ ...found, note: long, section2020Basis: long })),
          members: one.members.map(({ participation, ...member }) => ({
            ...member,
            participation: { ...participation, wave: long, source: long, confidence: long },
          })),
          participants: one.participants.map((found) => ({ ...found, note: long, joined: long })),
        },
      ],
    ])('where %s', (_, file) => {
      const upgraded = readPack(file)
      expect(upgraded).toMatchObject({ ok: true })
      if (upgraded.ok) expect(readPack(JSON.parse(JSON.stringify(upgraded.pack)))).toEqual(upgraded)
    })
  })
})
