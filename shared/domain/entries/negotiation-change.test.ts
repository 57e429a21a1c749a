import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEntityOf } from '../../../testing/arbitraries'
import { fixturePack } from '../../../testing/fixture-pack'
import { changeBetween, changesNothing, detailsOf, type NegotiationDetails, withChange } from './negotiation-change'

const pack = {
  ...fixturePack,
  names: { en: 'Talks', pt: 'Conversas' },
  shortNames: { en: ['JSI'] },
  topic: { strong: { en: ['talks on trade'], fr: ['pourparlers'] }, weak: {}, elsewhere: {} },
  addressMarks: ['/news/'],
  documentSymbols: ['INF/'],
}
const before = detailsOf(pack)

describe('a change of a negotiation', () => {
  it.each<[string, Partial<NegotiationDetails>, object | null]>([
    ['nothing', {}, null],
    ['a name in another language', { names: { ...before.names, fr: 'Pourparlers' } }, { names: { fr: 'Pourparlers' } }],
    ['a name that goes', { names: { en: 'Talks' } }, { names: { pt: '' } }],
    [
      'another name in place of one',
      { shortNames: { en: ['ITA'] } },
      { shortNames: { en: ['ITA'] }, shortNamesRemoved: { en: ['JSI'] } },
    ],
    [
      'a topic word more',
      { topicWords: { ...before.topicWords, fr: ['pourparlers', 'accord'] } },
      { topicWords: { fr: ['accord'] } },
    ],
    ['what those who take part are called', { memberTerm: 'parties' }, { memberTerm: 'parties' }],
    ['a part of addresses that goes', { addressMarks: [] }, { addressMarksRemoved: ['/news/'] }],
    ['a symbol more', { documentSymbols: ['INF/', 'WT/'] }, { documentSymbols: ['WT/'] }],
  ])('states %s alone', (_, changed, stated) => {
    const change = changeBetween(pack.id, before, { ...before, ...changed })
    expect(change).toEqual(stated && { id: pack.id, ...stated })
    if (change) expect(changesNothing(before, change)).toBe(false)
  })

  it('leads from any details to any others', () => {
    fc.assert(
      fc.property(anyEntityOf.negotiation, anyEntityOf.negotiation, (one, other) => {
        const [from, to] = [withChange(pack, one), withChange(pack, other)]
        const change = changeBetween(pack.id, detailsOf(from), detailsOf(to))
        const made = change ? withChange(from, change) : from
        expect(made.names).toEqual(to.names)
        expect(made.memberTerm ?? 'members').toBe(to.memberTerm ?? 'members')
        expect(new Set(made.addressMarks)).toEqual(new Set(to.addressMarks))
        expect(new Set(made.documentSymbols)).toEqual(new Set(to.documentSymbols))
      }),
    )
  })

  it('makes a page with a new name one about the negotiation', () => {
    const { topic } = withChange(pack, {
      id: pack.id,
      names: { fr: 'Pourparlers sur le numérique' },
      shortNames: { es: ['ICE'] },
    })
    expect(topic.strong).toEqual({
      en: ['talks on trade'],
      fr: ['pourparlers', 'Pourparlers sur le numérique'],
      es: ['ICE'],
    })
  })

  it('keeps what others changed apart, whichever comes first', () => {
    const changes = [
      { id: pack.id, topicWords: { fr: ['accord'] } },
      { id: pack.id, topicWords: { fr: ['traité'], es: ['acuerdo'] }, names: { es: 'Conversaciones' } },
    ]
    const wordsOf = (all: typeof changes) =>
      Object.entries(all.reduce((made, change) => withChange(made, change), pack).topic.strong).map(
        ([lang, words]) => [lang, [...words].sort()] as const,
      )
    expect(new Map(wordsOf(changes))).toEqual(new Map(wordsOf(changes.toReversed())))
    expect(new Map(wordsOf(changes)).get('fr')).toEqual(['accord', 'pourparlers', 'traité'])
  })

  it('takes no last name away', () => {
    expect(withChange(pack, { id: pack.id, names: { en: '', pt: '' } }).names).toEqual(pack.names)
  })
})
