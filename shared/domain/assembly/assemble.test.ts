import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEntity, anyRecord, anyStory } from '../../../testing/arbitraries'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import type { EntityByKind } from '../../kinds/kinds'
import { LISTED_KINDS, LISTS, type ListedKind } from '../entries/entity-lists'
import { type EntityEntryOf, type EntityKind, type Entry, entityKey } from '../entries/entries'
import { detailsOf } from '../entries/negotiation-change'
import { merge } from '../entries/union'
import type { Article, Meeting } from '../types'
import { assemble, entriesStating, incrementalAssembly, OTHER_THEME } from './assemble'

const meeting: Meeting = {
  id: 'plenary-of-today',
  kind: 'plenary',
  title: 'Plenary',
  start: '2026-11-27',
  end: '2026-11-27',
  chair: null,
  participants: null,
  urls: {},
  topics: [],
  verified: true,
  note: '',
}
const [shipped] = pack.meetings as readonly [Meeting, ...Meeting[]]
const article = pack.articles.find(({ kind }) => kind === 'article') as Article

let n = 0
const stated = <K extends EntityKind>(kind: K, entity: EntityByKind[K], more: Partial<Entry> = {}) => {
  n++
  const made = {
    id: `entry-${String(n).padStart(4, '0')}`,
    layer: 'public' as const,
    negotiation: 'wto-ecommerce',
    madeAt: instant(n),
  }
  return { kind, ...made, ...more, entity } as EntityEntryOf<K>
}
const instant = (second: number) => new Date(Date.UTC(2026, 10, 27, 10, 0, second)).toISOString()
const withdrawal = (withdraws: string): Entry => {
  n++
  return {
    kind: 'withdrawal',
    id: `entry-${String(n).padStart(4, '0')}`,
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: instant(n),
    withdraws,
    reason: '',
  }
}
const titlesOf = (entries: readonly Entry[]) =>
  new Map(assemble(pack, entries).meetings.map(({ id, title }) => [id, title]))

/** Kinds, of which articles and their themes go together. */
const anyKinds = fc
  .tuple(fc.subarray(LISTED_KINDS.filter((kind) => kind !== 'article' && kind !== 'theme')), fc.boolean())
  .map(([kinds, more]): readonly ListedKind[] => (more ? [...kinds, 'article', 'theme'] : kinds))

describe('an assembled negotiation', () => {
  it('is the pack where nothing was added', () => {
    const { provenance, ...rest } = assemble(pack, [])
    expect(rest).toEqual(pack)
    expect(provenance.size).toBe(0)
  })

  const added = stated('meeting', meeting)
  const corrected = stated('meeting', { ...meeting, title: 'Small group' })
  const renamed = stated('meeting', { ...shipped, title: 'As I know it' })
  const elsewhere = stated('meeting', { ...meeting, id: 'elsewhere' }, { negotiation: 'another' })
  it.each<[string, readonly Entry[], string, string | undefined]>([
    ['an added meeting', [added], meeting.id, 'Plenary'],
    ['a corrected one', [added, corrected], meeting.id, 'Small group'],
    ['whose correction is withdrawn', [added, corrected, withdrawal(corrected.id)], meeting.id, 'Plenary'],
    ['a withdrawn one', [added, withdrawal(added.id)], meeting.id, undefined],
    ['a correction of what ships', [renamed], shipped.id, 'As I know it'],
    ['a correction of what ships, withdrawn', [renamed, withdrawal(renamed.id)], shipped.id, shipped.title],
    ['what ships, withdrawn', [withdrawal(entityKey('meeting', shipped.id))], shipped.id, undefined],
    ['an entity of another kind, withdrawn', [withdrawal(entityKey('article', shipped.id))], shipped.id, shipped.title],
    ['one of another negotiation', [elsewhere], 'elsewhere', undefined],
  ])('has %s', (_, entries, id, title) => expect(titlesOf(entries).get(id)).toBe(title))

  it('says of what an entry states who made it, and whether it corrects what ships or another stated', () => {
    const by = { device: 'd1', name: 'Ana' }
    const theirs = { ...meeting, id: 'theirs' }
    const { provenance } = assemble(pack, [
      stated('meeting', meeting, { by, layer: 'private' }),
      stated('meeting', { ...shipped, title: 'Else' }),
      stated('meeting', theirs, { by }),
      stated('meeting', { ...theirs, title: 'Else' }),
    ])
    expect(provenance.get(entityKey('meeting', meeting.id))).toMatchObject({
      by,
      layer: 'private',
      isCorrection: false,
    })
    for (const id of [shipped.id, theirs.id])
      expect(provenance.get(entityKey('meeting', id))).toMatchObject({ by: null, isCorrection: true })
  })

  it('has own positions beside those of the pack, and corrected ones in their place', () => {
    const [first] = pack.positions
    if (!first) throw new Error('the dataset has no position')
    const position: Entry = {
      kind: 'position',
      id: 'entry-position',
      layer: 'public',
      negotiation: 'wto-ecommerce',
      madeAt: instant(0),
      day: '2026-11-27',
      member: 'sg',
      article: article.id,
      stance: 'supports',
      statement: 'Supports.',
      url: null,
      supersedes: first.id,
    }
    const ids = assemble(pack, [position]).positions.map(({ id }) => id)
    expect(ids).toContain('entry-position')
    expect(ids).not.toContain(first.id)
    expect(assemble(pack, [position, withdrawal(position.id)]).positions).toEqual(pack.positions)
  })

  it('shows an article whose theme is not there under one of its own', () => {
    const homeless = stated('article', { ...article, id: 'artificial-intelligence', theme: 'not-here' })
    const { themes, articles } = assemble(pack, [homeless])
    expect(themes.at(-1)).toBe(OTHER_THEME)
    expect(articles.find(({ id }) => id === 'artificial-intelligence')?.theme).toBe(OTHER_THEME.id)
  })

  it('has its statuses in the order of the ladder, those that were added and changed too', () => {
    const [first, ...others] = pack.statuses.filter(({ order }) => order !== null)
    const top = others.at(-1)
    if (!first || !top) throw new Error('the dataset has too few statuses')
    const low = stated('status', { ...first, id: 'lowest', names: { en: 'Lowest' }, order: 1 })
    const change = stated('negotiation', {
      id: pack.id,
      statuses: [
        { id: top.id, order: 2 },
        { id: 'lowest', names: { fr: 'Bas' } },
      ],
    })
    const { statuses } = assemble(pack, [low, change])
    expect(statuses.slice(0, 3).map(({ id }) => id)).toEqual(['lowest', top.id, first.id])
    expect(statuses[0]?.names).toEqual({ en: 'Lowest', fr: 'Bas' })
    expect(assemble(pack, [low, change, withdrawal(low.id), withdrawal(change.id)]).statuses).toBe(pack.statuses)
  })

  it('is the same on every device that has the same entries', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEntity, anyRecord), { maxLength: 30 }), fc.nat(), (entries, cut) => {
        const [one, other] = [entries.slice(0, cut % 30), entries.slice(cut % 30)]
        expect(assemble(pack, merge(other, one))).toEqual(assemble(pack, merge(one, other)))
      }),
    )
  })

  it('has the same entities of some kinds from the entries that state them, wherever a log is cut', () => {
    fc.assert(
      fc.property(anyStory(pack), anyKinds, fc.nat({ max: 24 }), (entries, chosen, cut) => {
        const kinds = new Set<Entry['kind']>([...chosen, 'status', 'negotiation'])
        const [before, tail] = [entries.slice(0, cut), entries.slice(cut)]
        const all = assemble(pack, merge(entries))
        const some = assemble(pack, merge(entriesStating(kinds, merge(before)), entriesStating(kinds, tail)))
        const again = assemble(pack, entriesStating(kinds, merge(entries)))
        expect(detailsOf(again)).toEqual(detailsOf(all))
        expect(detailsOf(some)).toEqual(detailsOf(all))
        for (const kind of chosen) {
          expect(some[LISTS[kind]]).toEqual(all[LISTS[kind]])
          expect(again[LISTS[kind]]).toEqual(all[LISTS[kind]])
        }
      }),
      { numRuns: 500 },
    )
  })
  it('leaves to a part what another kind withdraws', () => {
    const article = stated('article', pack.articles[1] as Article)
    const both = [article, withdrawal(article.id), withdrawal('of-what-has-not-come')]
    expect(entriesStating(new Set(['meeting']), both)).toEqual([both[2]])
    expect(entriesStating(new Set(['article']), both)).toEqual(both)
  })
  it('has nothing of another negotiation, where both have equal ids', () => {
    const [one, other] = [pack, { ...pack, id: 'another' }]
    fc.assert(
      fc.property(anyStory(pack), anyStory(pack), (mine, theirs) => {
        const of = (negotiation: string) => (entry: Entry) => ({ ...entry, negotiation })
        const renamed = (entry: Entry): Entry => ({ ...entry, id: `other-${entry.id}` })
        const entries = merge(mine.map(of(one.id)), theirs.map(renamed).map(of(other.id)))
        expect(assemble(one, entries)).toEqual(assemble(one, merge(mine.map(of(one.id)))))
        const { id: _, ...rest } = assemble(other, entries)
        const { id: __, ...alone } = assemble(one, merge(theirs.map(renamed)))
        expect(rest).toEqual(alone)
      }),
    )
  })

  it('is the same from appended entries as from all, and the same object where they state no entity', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyStory(pack), fc.array(anyRecord, { maxLength: 4 })), { maxLength: 8 }),
        (appended) => {
          const grow = incrementalAssembly()
          let entries: readonly Entry[] = []
          let before = grow(pack, entries)
          for (const more of appended) {
            entries = [...entries, ...more]
            const after = grow(pack, entries)
            expect(after).toEqual(assemble(pack, entries))
            if (more.every(({ kind }) => kind === 'observation' || kind === 'note')) expect(after).toBe(before)
            before = after
          }
        },
      ),
    )
  })
})
