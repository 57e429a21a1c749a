import { describe, expect, it } from 'vitest'
import { assemble, OTHER_THEME } from '../../../shared/domain/assembly/assemble'
import { ADD_KINDS, fieldsOf, planOf, takesSeveral } from '../../../shared/domain/entries/entity-fields'
import { asPosition } from '../../../shared/domain/entries/entity-lists'
import type { Author, Entry, Layer } from '../../../shared/domain/entries/entries'
import { publicView } from '../../../shared/domain/entries/layers'
import { versionsOf } from '../../../shared/domain/entries/versions'
import type { EntityFields } from '../../../shared/kinds/kinds'
import { unfitIn } from '../../../shared/pack/entry-schema'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { appData } from '../../model/state'
import { thisDevice } from '../../store'
import { askedFields, firstFields, kindOf, madeOf, randomSuffix } from './fields'

appData.value = stateWith(fixturePack)

const day = '2026-11-27'

describe('the form of a kind', () => {
  it.each(ADD_KINDS)('%s has at most four fields in sight, and none twice', (kind) => {
    const { main, more } = planOf(kind, 'fr', true)
    expect(main.length).toBeLessThanOrEqual(4)
    expect(new Set([...main, ...more]).size).toBe(main.length + more.length)
  })
  it('has the names of an article in sight in each language, the one that is read first', () =>
    expect(planOf('article', 'fr').main).toEqual(['name-fr', 'name-en', 'name-es', 'theme']))
  it('has what an article continues where that is corrected', () =>
    expect(
      [false, true].map((isCorrection) => planOf('article', 'en', isCorrection).more.includes('continues')),
    ).toEqual([false, true]))
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
    ['position', { day, meeting: 'plenary' }, { date: day, meeting: 'plenary' }],
    ['document', { day, meeting: 'plenary' }, { date: day, meeting: 'plenary' }],
    ['article', { day, theme: 'digital-trust' }, { theme: 'digital-trust', from: day }],
    ['theme', { day: '', article: 'spam' }, {}],
  ] as const)('%s takes from an address %j', (kind, asked, fields) => expect(askedFields(kind, asked)).toEqual(fields))
  it.each([
    ['document', 'articles', true],
    ['document', 'members', true],
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

describe('a correction of another visibility', () => {
  const [shipped] = fixturePack.positions.filter(({ members, articles }) => members[0] && articles[0])
  if (!shipped) throw new Error('no position')
  const position = { members: 'jp', articles: 'spam', stance: 'supports', date: day }
  const meeting = { date: day, end: day, type: 'plenary', title: 'Plenary' }
  type Step = readonly [layer: Layer, by?: Author]
  /** Saves corrections one after the other, each of what counted before it, of what ships where `of` names it. */
  function correct(kind: 'position' | 'meeting', of: string | null, steps: readonly Step[]): readonly Entry[] {
    let [saved, id] = [[] as readonly Entry[], of]
    for (const [layer, by] of steps) {
      const versions = id === null ? [] : versionsOf(fixturePack, saved, kind, id)
      const form = { fields: kind === 'position' ? position : meeting, layer, reason: 'A slip' }
      const made = madeOf(kind, form, 'en', versions)
      saved = [...saved, ...made.entries.map((entry) => (by ? { ...entry, by } : entry))]
      id = made.id
    }
    return saved
  }
  const their = { device: 'another', name: 'A. Colleague' }
  const elsewhere = { ...their, name: thisDevice().name }
  const count = (kind: 'position' | 'meeting', entries: readonly Entry[]) =>
    assemble(fixturePack, entries)[kind === 'position' ? 'positions' : 'meetings'].length -
    fixturePack[kind === 'position' ? 'positions' : 'meetings'].length

  it.each<readonly [from: Layer, by: Author | undefined, to: Layer, hasHidden: boolean]>([
    ['private', undefined, 'private', true],
    ['private', undefined, 'delegation', false],
    ['private', undefined, 'public', false],
    ['delegation', undefined, 'private', true],
    ['delegation', undefined, 'public', false],
    ['delegation', their, 'public', false],
    ['public', undefined, 'delegation', true],
  ])('from %s (by %j) to %s takes what the form does not show along: %s', (layer, by, to, hasHidden) => {
    const [shipped] = fixturePack.meetings
    if (!shipped) throw new Error('no meeting')
    const entity = { ...shipped, participants: 4711 }
    const madeAt = '2026-11-24T10:00:00.000Z'
    const entry: Entry = {
      kind: 'meeting',
      id: 'hidden-0001',
      layer,
      negotiation: 'wto-ecommerce',
      madeAt,
      ...(by && { by }),
      entity,
    }
    const versions = versionsOf(fixturePack, [entry], 'meeting', shipped.id)
    const [made] = madeOf('meeting', { fields: meeting, layer: to, reason: '' }, 'en', versions).entries
    expect(made?.kind === 'meeting' && made.entity.participants === 4711).toBe(hasHidden)
  })

  it('keeps the meeting of a position, also where it is corrected or restored', () => {
    const of = (fields: EntityFields) => {
      const [made] = madeOf('position', { fields, layer: 'public', reason: '' }, 'en').entries
      return made?.kind === 'position' ? asPosition(made) : null
    }
    const first = of({ ...position, meeting: 'plenary' })
    expect(first?.meeting).toBe('plenary')
    expect(first && of(fieldsOf('position', first))?.meeting).toBe('plenary')
    expect(of(position)).not.toHaveProperty('meeting')
  })
  it.each<[string, 'position' | 'meeting', boolean, readonly Step[], number, number]>([
    ['public, private, public', 'position', false, [['public'], ['private'], ['public']], 1, 1],
    ['public, private', 'position', false, [['public'], ['private']], 1, 0],
    ['private, public', 'position', false, [['private'], ['public']], 1, 1],
    ['private, private, public', 'position', false, [['private'], ['private'], ['public']], 1, 1],
    ['of what ships, public, private', 'position', true, [['public'], ['private']], 0, 0],
    ['of what ships, private, public', 'position', true, [['private'], ['public']], 0, 0],
    ['another’s public, private', 'position', false, [['public', their], ['private']], 1, 1],
    ['public, private', 'meeting', false, [['public'], ['private']], 1, 0],
    ['private, public', 'meeting', false, [['private'], ['public']], 1, 1],
    ['another’s public, private', 'meeting', false, [['public', their], ['private']], 1, 1],
    ['public of my other device, private', 'meeting', false, [['public', elsewhere], ['private']], 1, 1],
  ])(
    '%s, of a %s (shipped: %s) counts once here, and is public as it should be',
    (_, kind, isOfPack, steps, here, out) => {
      const entries = correct(kind, isOfPack ? shipped.id : null, steps)
      expect([count(kind, entries), count(kind, publicView(entries, fixturePack))]).toEqual([here, out])
    },
  )
})
