/** Name of the negotiation beside what is of it, where the page is about several. */
import type { Named } from '../messages'

export function NegotiationLabel({ of, among }: { of: string; among: readonly Named[] }) {
  const named = among.length > 1 ? among.find(({ id }) => id === of) : undefined
  return named ? <span class="label negotiation">{named.name}</span> : null
}
