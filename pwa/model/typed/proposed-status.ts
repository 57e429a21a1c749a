/** Status that a screen proposes for the form of a status update. In memory alone: where it comes from may be private, and no address names it. */
import { signal } from '@preact/signals'

export interface ProposedStatus {
  readonly article: string
  readonly status: string
  readonly date: string
  readonly statement: string
}

/** Set before the form opens, which takes it. */
export const proposedStatus = signal<ProposedStatus | null>(null)

/** The proposal for an article, which is then no more. */
export function takeProposed(article: string): ProposedStatus | null {
  const proposed = proposedStatus.peek()
  proposedStatus.value = null
  return proposed?.article === article ? proposed : null
}
