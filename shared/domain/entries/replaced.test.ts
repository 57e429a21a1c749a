import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { withdrawal } from '../../../testing/withdrawal'
import { makeSnapshot } from '../../messages/snapshot'
import { incrementalLedger } from '../ledger/incremental-ledger'
import { buildLedger, statusAsOf } from '../ledger/ledger'
import type { Entry, ObservationEntry } from './entries'
import { countsAgain, replacedIds } from './replaced'

const TODAY = '2026-11-24'
const ofSpam = pack.observations.filter(({ article }) => article === 'spam')
const conclusion = ofSpam.at(-1)?.id ?? ''

const made = (id: string, article: string, more: Partial<ObservationEntry> = {}): ObservationEntry => ({
  kind: 'observation',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-01-01T00:00:00.000Z',
  article,
  date: '2018-01-01',
  status: 'proposed',
  statement: 'Capacity building, 2018',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
  ...more,
})
const note: Entry = {
  kind: 'note',
  id: 'note-of-mine-1',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-01-01T00:00:00.000Z',
  subject: { kind: 'article', id: 'spam' },
  text: 'Red line',
  redLine: true,
}

describe('a correction', () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    ['of its own article counts', [made('correction-1', 'spam', { supersedes: conclusion })], [conclusion]],
    ['of another article corrects nothing', [made('correction-1', 'source-code', { supersedes: conclusion })], []],
    [
      'of another article’s entry corrects nothing',
      [made('entry-of-mine', 'spam'), made('correction-1', 'source-code', { supersedes: 'entry-of-mine' })],
      [],
    ],
    ['of a note corrects nothing', [note, made('correction-1', 'spam', { supersedes: note.id })], []],
    [
      'of a withdrawal corrects nothing',
      [withdrawal(conclusion), made('correction-1', 'spam', { supersedes: `withdrawal-of-${conclusion}` })],
      [conclusion],
    ],
    ['of what is elsewhere corrects nothing yet', [made('correction-1', 'spam', { supersedes: 'not-here-1' })], []],
    [
      'that reaches another article by a second one stops at it',
      [
        made('correction-1', 'spam', { supersedes: conclusion }),
        made('correction-2', 'source-code', { supersedes: 'correction-1' }),
      ],
      [conclusion],
    ],
    [
      'of an entry that took the id of an observation of the dataset leaves that observation',
      [made(conclusion, 'source-code'), made('correction-1', 'source-code', { supersedes: conclusion })],
      [],
    ],
    [
      'that was withdrawn corrects nothing',
      [made('correction-1', 'spam', { supersedes: conclusion }), withdrawal('correction-1')],
      ['correction-1'],
    ],
  ])('%s', (_, records, ids) => {
    for (const order of [records, records.toReversed()])
      expect([...replacedIds(order, pack.observations)].sort()).toEqual([...ids].sort())
  })

  it('of another article leaves its status, in the ledger, the incremental one and the snapshot', () => {
    const forged = made('correction-1', 'source-code', { supersedes: conclusion })
    const before = statusAsOf(buildLedger(pack), 'spam', TODAY).standing?.status.id
    const ledgerOf = incrementalLedger()
    ledgerOf(pack, [])
    const snapshot = makeSnapshot(pack, [forged], 'x', '')
    const after = [buildLedger(pack, [forged]), ledgerOf(pack, [forged]), buildLedger(snapshot.pack)]
    expect(after.map((ledger) => statusAsOf(ledger, 'spam', TODAY).standing?.status.id)).toEqual([
      before,
      before,
      before,
    ])
    expect(after.map((ledger) => ledger.entries.get('source-code')?.length)).not.toContain(undefined)
  })

  it('counts once what it names has come', () => {
    const later = made('entry-of-mine', 'spam')
    const correction = made('correction-1', 'spam', { supersedes: later.id })
    const ledgerOf = incrementalLedger()
    ledgerOf(pack, [correction])
    expect(ledgerOf(pack, [correction, later])).toEqual(buildLedger(pack, [correction, later]))
    expect(replacedIds([correction, later], [])).toContain(later.id)
  })
})

it.each<[string, string, string | null]>([
  ['its own article', 'spam', conclusion],
  ['another article', 'source-code', null],
])('a withdrawn correction of %s gives back what it had replaced', (_, article, id) => {
  const correction = made('correction-1', article, { supersedes: conclusion })
  expect(countsAgain([correction], pack.observations, correction)).toBe(id)
})
