/** Negotiation of what names none, as drafts and entries of versions that kept a single one: the first one on this device. */
import { appData } from './app-signals'
import type { OpenData } from './open-negotiation'

export const firstNegotiationOf = ({ firstNegotiation, pack }: Pick<OpenData, 'firstNegotiation' | 'pack'>): string =>
  firstNegotiation ?? pack.id

/** True for the negotiation that a version with a single one kept things of, and for any until the data is read. */
export function isFirst(negotiation: string): boolean {
  const data = appData.peek()
  return data === null || (data.firstNegotiation ?? data.packs[0]?.slot) === negotiation
}
