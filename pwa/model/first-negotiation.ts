/** Negotiation of what names none, as drafts and entries of versions that kept a single one: the first one on this device. */
import type { OpenData } from './open-negotiation'

export const firstNegotiationOf = ({ firstNegotiation, pack }: Pick<OpenData, 'firstNegotiation' | 'pack'>): string =>
  firstNegotiation ?? pack.id
