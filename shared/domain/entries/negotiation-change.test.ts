import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEntityOf } from '../../../testing/arbitraries'
import { fixturePack } from '../../../testing/fixture-pack'
import { changeBetween, changesNothing } from '../edits/negotiation-diff'
import type { NegotiatingText, RoleKind } from '../types'
import { canonical } from './canonical'
import { detailsOf, type NegotiationChange, type NegotiationDetails, withChange } from './negotiation-change'

const chair: RoleKind = {
  id: 'chair',
  names: { en: 'chair' },
  words: { en: ['chaired'], fr: ['a présidé'] },
  leads: 'meeting',
  speaksFor: 'process',
}
const draft: NegotiatingText = {
  id: 'draft',
  names: { en: 'Draft' },
  date: '2024-07',
  isComplete: false,
  numbering: 'article',
  sources: [],
}
const rapporteur: RoleKind = { id: 'rapporteur', names: { en: 'rapporteur' }, words: {}, speaksFor: 'process' }
const pack = {
  ...fixturePack,
  names: { en: 'Talks', pt: 'Conversas' },
  shortNames: { en: ['JSI'] },
  topic: { strong: { en: ['talks on trade'], fr: ['pourparlers'] }, weak: {}, elsewhere: {} },
  addressMarks: ['/news/'],
  documentSymbols: ['INF/'],
  roleKinds: [chair],
  texts: [draft],
  sites: [{ origin: 'https://www.example.org', languages: { en: { feed: null } }, note: '' }],
}
const before = detailsOf(pack)

/** In one order, without what is not there. */
const byKey = (records: readonly object[] = []) =>
  records.map((one) => canonical(JSON.parse(JSON.stringify(one)))).sort()

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
    [
      'a new role',
      { roleKinds: [chair, rapporteur] },
      {
        roleKinds: [{ id: 'rapporteur', isNew: true, names: { en: 'rapporteur' }, words: {}, speaksFor: 'process' }],
      },
    ],
    [
      'a role that leads nothing, in another language, with other words',
      {
        roleKinds: [
          { ...chair, leads: undefined, names: { ...chair.names, fr: 'président' }, words: { en: ['chaired'] } },
        ],
      },
      { roleKinds: [{ id: 'chair', leads: null, names: { fr: 'président' }, words: { fr: [] } }] },
    ],
    ['a role that goes', { roleKinds: [] }, { roleKindsRemoved: ['chair'] }],
    [
      'a kind of meeting',
      { meetingKinds: [{ id: 'retreat', names: { en: 'Retreat' } }] },
      { meetingKinds: [{ id: 'retreat', isNew: true, names: { en: 'Retreat' } }] },
    ],
    [
      'a text on another day',
      { texts: [{ ...draft, date: '2024-07-26', isComplete: true }] },
      { texts: [{ id: 'draft', date: '2024-07-26', isComplete: true }] },
    ],
    [
      'another site in place of one',
      { sites: ['https://talks.example.org'] },
      { sites: ['https://talks.example.org'], sitesRemoved: ['https://www.example.org'] },
    ],
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
        for (const list of ['roleKinds', 'meetingKinds', 'texts', 'sites'] as const)
          expect(byKey(made[list]), list).toEqual(byKey(to[list]))
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

  it.each<[string, NegotiationChange[], (changed: typeof pack) => unknown, unknown]>([
    [
      'keeps what others changed of a role apart',
      [
        { id: pack.id, roleKinds: [{ id: 'chair', names: { fr: 'président' } }] },
        { id: pack.id, roleKinds: [{ id: 'chair', names: { es: 'presidente' }, speaksFor: 'members' }] },
      ],
      ({ roleKinds }) => roleKinds,
      [{ ...chair, names: { en: 'chair', fr: 'président', es: 'presidente' }, speaksFor: 'members' }],
    ],
    [
      'has no role of which only a change is left',
      [{ id: pack.id, roleKinds: [{ id: 'rapporteur', names: { fr: 'rapporteur' } }] }],
      ({ roleKinds }) => roleKinds,
      [chair],
    ],
    [
      'has no text without a date',
      [{ id: pack.id, texts: [{ id: 'other', isNew: true, names: { en: 'Other' } }] }],
      ({ texts }) => texts,
      [draft],
    ],
    [
      'gives a role the rest of what it has',
      [{ id: pack.id, roleKinds: [{ id: 'clerk', isNew: true, names: { en: 'clerk', fr: '' } }] }],
      ({ roleKinds }) => roleKinds.at(-1),
      { id: 'clerk', names: { en: 'clerk' }, words: {}, speaksFor: 'process' },
    ],
    [
      'keeps the feeds of a site',
      [{ id: pack.id, sites: ['https://talks.example.org'] }],
      ({ sites }) => sites,
      [...pack.sites, { origin: 'https://talks.example.org', languages: {}, note: '' }],
    ],
  ])('%s', (_, changes, of, expected) => {
    expect(of(changes.reduce((made, change) => withChange(made, change), pack))).toEqual(expected)
  })

  it('takes no last name away', () => {
    expect(withChange(pack, { id: pack.id, names: { en: '', pt: '' } }).names).toEqual(pack.names)
  })
})
