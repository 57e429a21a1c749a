/** Test data: unique observations, and a passphrase. */
import type { ObservationEntry } from '../../../shared/domain/entries/entries'

/** The passphrase of these tests. */
export const PASSPHRASE = 'correct horse battery'

let serial = 0

/** Makes a unique observation. */
export function anObservation(name = 'made', layer: ObservationEntry['layer'] = 'public'): ObservationEntry {
  serial++
  return {
    kind: 'observation',
    id: `${name}-${process.pid}-${serial}`.padEnd(8, '0'),
    layer,
    negotiation: 'wto-ecommerce',
    madeAt: new Date(Date.UTC(2026, 10, 24, 10) + serial).toISOString(),
    article: 'spam',
    date: '2026-11-24',
    status: 'parked',
    statement: `Set aside, for the ${serial}th time.`,
    basis: 'reported',
    evidence: { url: 'https://example.org/news', quote: 'was set aside' },
    reportedBy: { person: null, role: null, members: [] },
  }
}

/** Every third one is private. */
export const observations = (count: number, name?: string): ObservationEntry[] =>
  Array.from({ length: count }, (_, index) => anObservation(name, index % 3 === 2 ? 'private' : 'public'))
