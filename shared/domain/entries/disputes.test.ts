import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import type { Meeting } from '../types'
import { type Dispute, disputesOf, notesInForce, SETTLED, settledBy } from './disputes'
import { type Entry, entityKey } from './entries'

const OWN = 'own-device'
/** Device of which a backup was restored on this one. */
const OLD = 'old-device'
const by = (device: string) => ({ by: { device, name: device } })
const at = (minute: number) => ({ madeAt: `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z` })
const [shipped] = fixturePack.meetings
const [published] = fixturePack.observations
if (!shipped || !published) throw new Error('no meeting or observation')
const KEY = entityKey('meeting', shipped.id)

const correction = (id: string, author: string, supersedes: string, minute = 1): Entry => ({
  ...observed({ id, article: published.article, date: '2026-03-01', status: 'clean' }),
  ...by(author),
  ...at(minute),
  supersedes,
})
const meeting = (id: string, author: string, minute: number, more: Partial<Meeting>, of: Meeting = shipped): Entry => ({
  kind: 'meeting',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  ...by(author),
  ...at(minute),
  entity: { ...of, ...more },
})
const withdrawn = (id: string, author: string, withdraws: string, minute = 9, reason = 'wrong'): Entry =>
  withdrawal(withdraws, { id, ...by(author), ...at(minute), reason })
const word = (id: string, author: string, minute: number, on: boolean): Entry => ({
  kind: 'word',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  ...by(author),
  ...at(minute),
  lang: 'en',
  text: 'junk mail',
  names: { kind: 'article', id: 'spam' },
  on,
})
const position = (id: string, author: string, supersedes?: string): Entry => ({
  kind: 'position',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  ...by(author),
  ...at(1),
  day: '2026-03-01',
  member: 'jp',
  article: 'spam',
  stance: 'opposes',
  statement: '',
  url: null,
  ...(supersedes === undefined ? {} : { supersedes }),
})

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id)

/** A dispute in a line: its kind, then what it shows and what stands beside it. */
function line(dispute: Dispute): string {
  const ids = (entries: readonly Entry[]) =>
    entries
      .map(({ id }) => id)
      .sort()
      .join(' ')
  switch (dispute.kind) {
    case 'corrections':
      return `corrections of ${dispute.of}: ${ids(dispute.corrections)}`
    case 'versions':
      return `versions: ${dispute.shown.id}, beside it ${ids(dispute.others)}`
    case 'corrected-and-withdrawn':
      return `corrected by ${ids(dispute.corrections)}, beside it ${dispute.withdrawal.id}`
    case 'one-id':
      return `one id ${dispute.of}: ${ids(dispute.contents)}`
    case 'withdrawn-by-another':
      return `${dispute.entry.id} withdrawn by ${dispute.withdrawal.id}`
  }
}

const P = published.id
const ID = '3f2b8c1e-5d47-4a90-9c11-0e6f7a8b9c01'
const BEN = 'abcdefghijklmnopqrstuvwxyz'
const added: Meeting = { ...shipped, id: '2026-03-01-added', title: 'Added' }

describe('disputes', () => {
  it.each<readonly [string, readonly Entry[], readonly string[]]>([
    ['nothing', [], []],
    ['one correction', [correction('one', 'anna', P)], []],
    [
      'two corrections of one observation',
      [correction('one', 'anna', P), correction('two', 'ben', P)],
      [`corrections of ${P}: one two`],
    ],
    [
      'what two devices signed under one id',
      [position(ID, 'anna'), position(`${ID}-${BEN}`, BEN), position('another-0001', BEN)],
      [`one id ${ID}: ${ID} ${ID}-${BEN}`],
    ],
    [
      '… once one of them is withdrawn',
      [position(ID, 'anna'), position(`${ID}-${BEN}`, BEN), withdrawn('w', 'anna', `${ID}-${BEN}`, 9, SETTLED)],
      [],
    ],
    ['an id that only looks like it', [position(ID, 'anna'), position(`${ID}-${BEN}`, 'anna')], []],
    ['a correction of a correction', [correction('one', 'anna', P), correction('two', 'ben', 'one', 2)], []],
    [
      'two corrections, of which one is withdrawn by its author',
      [correction('one', 'anna', P), correction('two', 'ben', P), withdrawn('w', 'ben', 'two')],
      [],
    ],
    [
      'two corrections, settled by another',
      [correction('one', 'anna', P), correction('two', 'ben', P), withdrawn('w', 'anna', 'two', 9, SETTLED)],
      [],
    ],
    [
      'a correction of another article',
      [correction('one', 'anna', P), { ...correction('two', 'ben', P), article: 'another' } as Entry],
      [],
    ],
    [
      'two corrections of one position',
      [position('p', 'carla'), position('one', 'anna', 'p'), position('two', 'ben', 'p')],
      ['corrections of p: one two'],
    ],
    [
      'one’s own corrections of a meeting',
      [meeting('one', 'anna', 1, { title: 'A' }), meeting('two', 'anna', 2, { title: 'B' })],
      [],
    ],
    [
      'one’s own corrections of a meeting, on two devices',
      [meeting('one', OLD, 1, { title: 'A' }), meeting('two', OWN, 2, { title: 'B' })],
      [],
    ],
    ['one’s own withdrawal, on another device', [position('p', OLD), withdrawn('w', OWN, 'p')], []],
    ['one’s own correction and withdrawal, on two devices', [correction('one', OLD, P), withdrawn('w', OWN, P)], []],
    [
      'two titles of a meeting',
      [meeting('one', 'anna', 1, { title: 'A' }), meeting('two', 'ben', 2, { title: 'B' })],
      ['versions: two, beside it one'],
    ],
    [
      'a date that keeps the other’s title',
      [meeting('one', 'anna', 1, { title: 'A' }), meeting('two', 'ben', 2, { title: 'A', note: 'x' })],
      [],
    ],
    [
      'a note that loses the other’s title',
      [meeting('one', 'anna', 1, { title: 'A' }), meeting('two', 'ben', 2, { note: 'x' })],
      ['versions: two, beside it one'],
    ],
    [
      'the correction of what another added',
      [meeting('one', 'anna', 1, {}, added), meeting('two', 'ben', 2, { title: 'B' }, added)],
      [],
    ],
    [
      'two corrections of what a third added',
      [
        meeting('base', 'carla', 0, {}, added),
        meeting('one', 'anna', 1, { title: 'A' }, added),
        meeting('two', 'ben', 2, { title: 'B' }, added),
      ],
      ['versions: two, beside it one'],
    ],
    [
      'a change that its author has put back',
      [
        meeting('one', 'anna', 1, { title: 'A' }),
        meeting('back', 'anna', 2, {}),
        meeting('two', 'ben', 3, { note: 'x' }),
      ],
      [],
    ],
    [
      'a term that one switched off',
      [word('on', 'carla', 0, true), word('off', 'anna', 1, false), word('again', 'ben', 2, true)],
      ['versions: again, beside it off'],
    ],
    [
      'a withdrawal of what another corrected',
      [correction('one', 'anna', P), withdrawn('w', 'ben', P)],
      ['corrected by one, beside it w'],
    ],
    [
      'a withdrawal of a meeting that another corrected',
      [meeting('one', 'anna', 1, { title: 'A' }), withdrawn('w', 'ben', KEY)],
      ['corrected by one, beside it w'],
    ],
    ['one’s own withdrawal of what one corrected', [correction('one', 'anna', P), withdrawn('w', 'anna', P)], []],
    ['a withdrawal of another’s entry', [position('p', 'anna'), withdrawn('w', 'ben', 'p')], ['p withdrawn by w']],
    [
      'one that was taken back',
      [position('p', 'anna'), withdrawn('w', 'ben', 'p'), withdrawn('u', 'ben', 'w', 10)],
      [],
    ],
    ['one’s own withdrawal', [position('p', 'anna'), withdrawn('w', 'anna', 'p')], []],
    [
      'a withdrawal of one’s own entry from before authors',
      [{ ...position('p', OWN), by: undefined } as Entry, withdrawn('w', OWN, 'p')],
      [],
    ],
    ['a withdrawal of this device’s entry', [position('p', OWN), withdrawn('w', 'ben', 'p')], ['p withdrawn by w']],
    [
      'another negotiation',
      [correction('one', 'anna', P), { ...correction('two', 'ben', P), negotiation: 'other' } as Entry],
      [],
    ],
  ])('of %s', (_, entries, lines) => {
    expect(disputesOf(fixturePack, entries, [OWN, OLD]).map(line)).toEqual(lines)
    expect(disputesOf(fixturePack, entries.toReversed(), [OWN, OLD]).map(line).sort()).toEqual([...lines].sort())
  })

  it('are settled by withdrawing what is not used', () => {
    const entries = [correction('one', 'anna', P), correction('two', 'ben', P), correction('three', 'carla', P)]
    const [dispute] = disputesOf(fixturePack, entries, [OWN, OLD])
    if (!dispute) throw new Error('no dispute')
    expect(idsOf(settledBy(dispute, 'two')).sort()).toEqual(['one', 'three'])
    const settled = settledBy(dispute, 'two').map(({ id }) => withdrawn(`w-${id}`, OWN, id, 30, SETTLED))
    expect(disputesOf(fixturePack, [...entries, ...settled], [OWN, OLD])).toEqual([])
  })

  it('of versions are settled by either', () => {
    const [dispute] = disputesOf(
      fixturePack,
      [meeting('one', 'anna', 1, { title: 'A' }), meeting('two', 'ben', 2, { title: 'B' })],
      [OWN, OLD],
    )
    if (!dispute) throw new Error('no dispute')
    expect([settledBy(dispute, 'one'), settledBy(dispute, 'two')].map(idsOf)).toEqual([['two'], ['one']])
  })

  it.each<readonly [of: string, entries: readonly Entry[], chosen: string, gone: readonly string[]]>([
    ['the correction of what another withdrew', [correction('one', 'anna', P), withdrawn('w', 'ben', P)], 'one', ['w']],
    ['the withdrawal of it', [correction('one', 'anna', P), withdrawn('w', 'ben', P)], 'w', ['one']],
    ['what another withdrew', [position('p', 'anna'), withdrawn('w', 'ben', 'p')], 'p', ['w']],
  ])('are settled by the choice of %s', (_, entries, chosen, gone) => {
    const [dispute] = disputesOf(fixturePack, entries, [OWN, OLD])
    if (!dispute) throw new Error('no dispute')
    expect(idsOf(settledBy(dispute, chosen))).toEqual(gone)
    const settled = gone.map((id) => withdrawn(`w-${id}`, OWN, id, 30, SETTLED))
    expect(disputesOf(fixturePack, [...entries, ...settled], [OWN, OLD])).toEqual([])
  })
})

describe('notes', () => {
  const note = (id: string, author: string, minute: number, text: string, layer: string): Entry =>
    ({
      kind: 'note',
      id,
      layer,
      ...by(author),
      ...at(minute),
      subject: { kind: 'article', id: 'spam' },
      text,
      redLine: false,
    }) as Entry
  it.each<readonly [string, readonly Entry[], readonly string[]]>([
    ['the latest of a subject', [note('a', OWN, 1, 'x', 'private'), note('b', OWN, 2, 'y', 'private')], ['b']],
    [
      'in the delegation the latest of each author',
      [
        note('a', 'anna', 1, 'x', 'delegation'),
        note('b', 'anna', 2, 'y', 'delegation'),
        note('c', 'ben', 1, 'z', 'delegation'),
      ],
      ['b', 'c'],
    ],
    [
      'not what its author cleared',
      [
        note('a', 'anna', 1, 'x', 'delegation'),
        note('b', 'anna', 2, '', 'delegation'),
        note('c', 'ben', 1, 'z', 'delegation'),
      ],
      ['c'],
    ],
    [
      'the latest of the user’s devices',
      [note('a', OLD, 1, 'x', 'delegation'), note('b', OWN, 2, 'y', 'delegation')],
      ['b'],
    ],
    ['not what was withdrawn', [note('a', 'anna', 1, 'x', 'delegation'), withdrawn('w', 'ben', 'a')], []],
  ])('count: %s', (_, entries, ids) => {
    expect(
      notesInForce(entries, [OWN, OLD])
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids)
  })
})
