import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../testing/arbitraries'
import { CANARY, recordsWith } from '../../testing/canary'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import type { Entry } from '../domain/entries/entries'
import { planImport } from '../domain/imports/import-plan'
import { allEntries, buildLedger } from '../domain/ledger/ledger'
import { PublicData } from '../reports/public-data'
import { foldedPack } from './folded-pack'
import { readPack } from './read'

const folded = (entries: Parameters<typeof PublicData.of>[1]) => foldedPack(PublicData.of(pack, entries), '2027.1')

describe('a dataset made of a negotiation and its entries', () => {
  it('is the pack, where there are none', () => expect(folded([])).toEqual({ ...pack, version: '2027.1' }))
  it('is a valid pack, whatever the entries', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { maxLength: 20, selector: ({ id }) => id }), (entries) => {
        const read = readPack(JSON.parse(JSON.stringify(folded(entries))))
        expect(read.ok ? null : read.problem).toBeNull()
      }),
    )
  })
  it('holds nothing private', () => {
    const text = JSON.stringify(folded([...recordsWith(CANARY, 'private'), ...recordsWith('open-word', 'public')]))
    expect(text).not.toContain(CANARY)
    expect(text).toContain('open-word')
  })
  it('shows each status once to those who have the entries too', () => {
    const [first] = pack.observations
    if (!first) throw new Error('no observation')
    const own = (id: string, supersedes?: string) => ({
      ...first,
      kind: 'observation' as const,
      id,
      layer: 'public' as const,
      madeAt: '2026-11-28T10:00:00.000Z',
      negotiation: pack.id,
      ...(supersedes && { supersedes }),
    })
    const entries = [own('entry-0000-1'), own('entry-0000-2', first.id)]
    const next = folded(entries)
    const shown = (ledger: ReturnType<typeof buildLedger>) => allEntries(ledger).map(({ observation: { id } }) => id)
    const alone = shown(buildLedger(next))
    expect(alone.filter((id) => id.startsWith('entry'))).toEqual(['entry-0000-1', 'entry-0000-2'])
    expect(alone).not.toContain(first.id)
    expect(shown(buildLedger(next, entries)).toSorted()).toEqual(alone.toSorted())
  })
  describe('and its entries, imported beside it', () => {
    const status: Entry = {
      ...observed({ id: 'entry-0000-3', article: 'spam', date: '2026-01-05', status: 'clean' }),
      statement: 'Two lines,\n<b>as typed</b>.',
      negotiation: pack.id,
    }
    const [member] = pack.members
    if (!member) throw new Error('no member')
    const position: Entry = {
      kind: 'position',
      id: 'entry-0000-4',
      layer: 'public',
      madeAt: '2026-01-01T00:00:00.000Z',
      negotiation: pack.id,
      day: '2026-01-05',
      member: member.id,
      article: 'spam',
      stance: 'supports',
      statement: 'Supports it.',
      url: null,
    }
    const deedOf = (entry: Entry) => planImport({ pack: folded([status, position]), entries: [] }, [entry])[0]?.deed
    it.each<[string, Entry, string]>([
      ['a status', status, 'same'],
      ['a position', position, 'same'],
      ['another status of the same id', { ...status, date: '2026-01-06' }, 'conflicts'],
      ['another position of the same id', { ...position, stance: 'opposes' }, 'conflicts'],
    ])('%s', (_, entry, deed) => expect(deedOf(entry)).toBe(deed))
  })
})
