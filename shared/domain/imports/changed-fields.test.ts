import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import type { Entry } from '../entries/entries'
import type { Observation } from '../types'
import { changedFields, comparedFields, fieldChangesOf, isChange } from './changed-fields'
import { planImport } from './import-plan'

const common = { layer: 'public', negotiation: 'wto-ecommerce', madeAt: '2026-01-02T00:00:00.000Z' } as const

describe('the changed fields', () => {
  it.each<[string, object, object, readonly unknown[]]>([
    ['of the same', { id: 'a', title: 'One' }, { id: 'b', title: 'One' }, []],
    ['of a text', { title: 'One' }, { title: 'Two' }, [{ field: 'title', from: 'One', to: 'Two' }]],
    ['of a flag', { isCounted: true }, { isCounted: false }, [{ field: 'isCounted', from: true, to: false }]],
    ['of a missing field and an empty one', { note: '' }, { note: null, topics: [] }, []],
    ['of a field that is emptied', { topics: ['a'] }, { topics: [] }, [{ field: 'topics', from: ['a'], to: null }]],
    ['of a field that is missing', {}, { label: 'Group' }, [{ field: 'label', from: null, to: 'Group' }]],
    [
      'by language',
      { names: { en: 'One', fr: 'Un' } },
      { names: { en: 'Two', fr: 'Un', es: 'Dos' } },
      [
        { field: 'names', part: 'en', from: 'One', to: 'Two' },
        { field: 'names', part: 'es', from: null, to: 'Dos' },
      ],
    ],
    [
      'of an object that is missing',
      {},
      { target: { status: 'clean', date: '2026-01' } },
      [
        { field: 'target', part: 'status', from: null, to: 'clean' },
        { field: 'target', part: 'date', from: null, to: '2026-01' },
      ],
    ],
  ])('%s', (_, before, after, changes) => expect(changedFields(before, after)).toEqual(changes))
})

it('compares all fields of two versions, but those that both lack', () => {
  const before = { id: 'a', title: 'One', note: '', names: { en: 'A', fr: 'B' } }
  const fields = comparedFields(before, { id: 'a', title: 'One', note: null, names: { en: 'A' }, topics: ['b'] })
  expect(fields).toEqual([
    { field: 'title', from: 'One', to: 'One' },
    { field: 'names', part: 'en', from: 'A', to: 'A' },
    { field: 'names', part: 'fr', from: 'B', to: null },
    { field: 'topics', from: null, to: ['b'] },
  ])
  expect(fields.map(isChange)).toEqual([false, false, true, true])
})

describe('the changed fields of an import', () => {
  const [participation] = pack.participations
  const [position] = pack.positions
  const [observation] = pack.observations
  if (!participation || !position || !observation) throw new Error('not in the fixture')
  const left: Entry = {
    kind: 'participation',
    id: 'theirs-12',
    ...common,
    entity: { ...participation, to: '2020-01-01', isCounted: false },
  }
  const stance: Entry = {
    kind: 'position',
    id: 'theirs-12',
    ...common,
    day: '2026-01-02',
    member: 'jp',
    article: 'spam',
    stance: 'opposes',
    statement: '',
    url: null,
    supersedes: position.id,
  }
  const { id, ...stated }: Observation = observation
  const moved: Entry = {
    kind: 'observation',
    id: 'theirs-12',
    ...common,
    ...stated,
    date: '2026-01-02',
    supersedes: id,
  }
  it.each<[string, Entry, readonly string[]]>([
    ['a participation', left, ['to', 'isCounted']],
    [
      'one of another negotiation, whole',
      { ...left, negotiation: 'other-talks' },
      ['member', 'from', 'to', 'isCounted'],
    ],
    ['a status update', moved, ['date']],
    ['a position', stance, ['date', 'members', 'articles', 'statement', 'sources', 'note']],
    ['one that adds', { ...stance, supersedes: undefined }, []],
  ])('of %s', (_, entry, fields) => {
    const [planned] = planImport({ pack, entries: [] }, [entry])
    const found = planned ? fieldChangesOf(planned).map(({ field }) => field) : []
    expect(found).toEqual(expect.arrayContaining([...fields]))
    if (entry.negotiation === pack.id) expect(found.filter((field) => !fields.includes(field))).toEqual([])
  })
})
