/** Negotiation of what names none, as drafts and entries of versions that kept a single one: the first one on this device. */
import type { AppData } from '../store'

export const firstNegotiationOf = ({ firstNegotiation, pack }: Pick<AppData, 'firstNegotiation' | 'pack'>): string =>
  firstNegotiation ?? pack.id
