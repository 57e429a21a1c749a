import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory } from '../../../testing/arbitraries'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import type { Entry } from '../entries/entries'
import { isAbout, isAtMeeting, shareableOf } from './shareable'

const made = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: '2026-01-01T00:00:00.000Z' } as const
const [spam] = pack.articles.filter(({ id }) => id === 'spam')
if (!spam) throw new Error('no article')
const article = (id: string, more: Partial<Entry> = {}): Entry =>
  ({ kind: 'article', id: `entry-${id}`, ...made, entity: { ...spam, id, theme: 'new-theme' }, ...more }) as Entry
const theme: Entry = {
  kind: 'theme',
  id: 'entry-theme',
  ...made,
  entity: { id: 'new-theme', names: { en: 'New' }, section: null },
}
const seen = observed({ id: 'entry-seen', article: 'new', date: '2026-01-05', status: 'clean' })
const corrected: Entry = { ...seen, id: 'entry-better', supersedes: 'entry-seen' }
const hidden: Entry = { ...seen, id: 'entry-private', layer: 'private' }
const aboutHidden = { ...seen, id: 'entry-about', article: 'secret' }
const note: Entry = {
  kind: 'note',
  id: 'entry-note',
  ...made,
  subject: { kind: 'article', id: 'spam' },
  text: 'Mine.',
  redLine: false,
}
const gone = [{ ...seen, id: 'entry-gone' }, withdrawal('entry-gone')] as const
const madePrivate = [
  { ...seen, id: 'entry-public' },
  { ...seen, id: 'entry-again', layer: 'private' },
  withdrawal('entry-public'),
] as const
const undoneOnce = [{ ...seen, id: 'entry-once' }, withdrawal('entry-once', { undo: true })] as const
const undone = [
  { ...seen, id: 'entry-undone' },
  withdrawal('entry-undone'),
  withdrawal('withdrawal-of-entry-undone', { id: 'undo' }),
] as const
const all = [
  theme,
  article('new'),
  article('secret', { layer: 'private' }),
  seen,
  corrected,
  hidden,
  aboutHidden,
  note,
  ...gone,
  ...madePrivate,
  ...undone,
  ...undoneOnce,
]

describe('a share', () => {
  it.each<[string, readonly string[], object]>([
    [
      'takes along what an entry refers to',
      ['entry-better'],
      { ids: ['entry-better', 'entry-new', 'entry-seen', 'entry-theme'], along: 3, replaced: 1 },
    ],
    [
      'takes along the correction of an entry, which would count without it',
      ['entry-seen'],
      { ids: ['entry-better', 'entry-new', 'entry-seen', 'entry-theme'], along: 3, replaced: 1 },
    ],
    ['leaves out private entries', ['entry-private', 'entry-theme'], { ids: ['entry-theme'], privates: 1 }],
    [
      'leaves out what is for the user alone, or about a private article',
      ['entry-note', 'entry-about'],
      { ids: [], hidden: 2 },
    ],
    [
      'leaves out withdrawn entries, and takes their withdrawals along',
      ['entry-gone'],
      { ids: ['withdrawal-of-entry-gone'], listed: ['withdrawal-of-entry-gone'], tally: [0, 1], withdrawn: 1 },
    ],
    [
      'takes along the withdrawals of what was made private, and of such a withdrawal',
      ['entry-public', 'entry-again', 'entry-undone'],
      {
        ids: [
          ...['entry-new', 'entry-theme', 'entry-undone', 'undo'],
          ...['withdrawal-of-entry-public', 'withdrawal-of-entry-undone'],
        ],
        ...{ listed: ['entry-new', 'entry-theme', 'entry-undone', 'withdrawal-of-entry-public'], tally: [3, 1] },
        ...{ along: 2, privates: 1, withdrawn: 1 },
      },
    ],
    [
      'lists no undo, which goes along',
      ['entry-once', 'entry-theme'],
      {
        ids: ['entry-theme', 'withdrawal-of-entry-once'],
        ...{ listed: ['entry-theme'], tally: [1, 1], withdrawn: 1 },
      },
    ],
    ['is empty where nothing is chosen', [], { ids: [] }],
  ])('%s', (_, chosen, expected) => {
    const { entries, listed, tally, ...counts } = shareableOf(new Set(chosen), all, pack)
    const ids = entries.map(({ id }) => id).toSorted()
    const told = { listed: listed.map(({ id }) => id).toSorted(), tally: [tally.n, tally.withdrawn] }
    expect({ ids, ...told, ...counts }).toEqual({
      ...{ listed: ids, tally: [ids.length, 0] },
      ...{ along: 0, replaced: 0, privates: 0, withdrawn: 0, hidden: 0 },
      ...expected,
    })
  })
  it('never holds a private entry, and counts every one that was chosen', () => {
    fc.assert(
      fc.property(anyStory(pack), fc.array(fc.nat({ max: 11 })), (entries, some) => {
        const chosen = new Set(some.flatMap((at) => entries[at]?.id ?? []))
        const share = shareableOf(chosen, entries, pack)
        expect(share.entries.filter(({ layer }) => layer === 'private')).toEqual([])
        const left = share.privates + share.withdrawn + share.hidden
        expect(share.entries.filter(({ id }) => chosen.has(id)).length + left).toBe(chosen.size)
      }),
    )
  })
})

const paper = (date: string): Entry =>
  ({
    kind: 'document',
    id: 'entry-paper',
    ...made,
    entity: { ...pack.documents[0], date, proponents: ['sg'] },
  }) as Entry

it.each<[string, Entry, Parameters<typeof isAbout>[1], boolean]>([
  ['an article', article('new'), { kind: 'article', id: 'new' }, true],
  ['a status update', seen, { kind: 'article', id: 'new' }, true],
  ['another article', seen, { kind: 'article', id: 'spam' }, false],
  ['a meeting', { ...seen, meeting: 'first' }, { kind: 'meeting', id: 'first' }, true],
  [
    'a member',
    { ...seen, reportedBy: { person: null, role: null, members: ['sg'] } },
    { kind: 'member', id: 'sg' },
    true,
  ],
  ['a theme', theme, { kind: 'article', id: 'new' }, false],
  ['a document, the member that tabled it', paper('2026-01-05'), { kind: 'member', id: 'sg' }, true],
  ['a document, another member', paper('2026-01-05'), { kind: 'member', id: 'jp' }, false],
])('an entry is about a subject: %s', (_, entry, subject, is) => expect(isAbout(entry, subject)).toBe(is))

it.each<[string, Entry, boolean]>([
  ['a document of its last day', paper('2026-01-06'), true],
  ['a document of another day', paper('2026-01-07'), false],
  ['what names it', { ...seen, meeting: 'first' }, true],
  ['what is planned for its first day', { ...seen, basis: 'planned' }, true],
  ['what is reported on its first day alone', seen, false],
])('an entry is on the page of a meeting: %s', (_, entry, is) => {
  const [meeting] = pack.meetings
  if (!meeting) throw new Error('no meeting')
  expect(isAtMeeting(entry, { ...meeting, id: 'first', start: '2026-01-05', end: '2026-01-06' })).toBe(is)
})
