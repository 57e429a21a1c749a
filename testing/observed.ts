/** Test builder of a minimal observation: article, date and status, without evidence. */
import type { ObservationEntry } from '../shared/domain/entries/entries'

export const observed = (
  of: Pick<ObservationEntry, 'id' | 'article' | 'date' | 'status'> & Partial<Pick<ObservationEntry, 'basis'>>,
): ObservationEntry => ({
  kind: 'observation',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-01-01T00:00:00Z',
  statement: '',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
  ...of,
})
