import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLog, anyRecord } from '../../../testing/arbitraries'
import { fixturePack } from '../../../testing/fixture-pack'
import type { Entry } from '../entries/entries'
import { incrementalLedger } from './incremental-ledger'
import { buildLedger } from './ledger'

const { statuses, observations, articles } = fixturePack
const negotiation = { statuses, observations }

/** Records of known articles and statuses, whose ids also name each other. */
const known = fc
  .tuple(anyRecord, fc.nat(), fc.nat(), fc.nat(8), fc.nat(8), fc.boolean())
  .map(([record, article, status, id, other, names]): Entry => {
    const own = { ...record, id: `record-${id}` }
    if (own.kind === 'withdrawal') return { ...own, withdraws: `record-${other}` }
    if (own.kind !== 'observation') return own
    const { supersedes: _, ...rest } = own
    return {
      ...rest,
      article: articles[article % 3]?.id ?? '',
      status: statuses[status % statuses.length]?.id ?? '',
      ...(names ? { supersedes: `record-${other}` } : {}),
    }
  })

describe('an incremental ledger', () => {
  it('equals the ledger that is built again', () => {
    fc.assert(
      fc.property(
        fc.array(known, { maxLength: 12 }),
        fc.constantFrom('all' as const, 'mine' as const, 'pack' as const),
        anyLog(fixturePack),
        (records, source, { articles }) => {
          const negotiation = { statuses, observations, articles }
          const ledgerOf = incrementalLedger()
          for (let length = 0; length <= records.length; length++) {
            const some = records.slice(0, length)
            expect(ledgerOf(negotiation, some, source)).toEqual(buildLedger(negotiation, some, source))
          }
        },
      ),
    )
  })
  it('shares the entries of unaffected articles', () => {
    const ledgerOf = incrementalLedger()
    const before = ledgerOf(negotiation, [])
    const [first] = observations
    if (!first) throw new Error('The pack has no observation')
    const record = {
      ...first,
      id: 'mine',
      kind: 'observation',
      layer: 'public',
      negotiation: 'wto-ecommerce',
      madeAt: '2026-01-01T00:00:00Z',
    } as const
    const after = ledgerOf(negotiation, [record])
    const changed = articles.filter(({ id }) => before.entries.get(id) !== after.entries.get(id))
    expect(changed.map(({ id }) => id)).toEqual([first.article])
  })
})
