/**
 * Selection on a page: statements to save together, and speakers of another sentence. Of the page that is shown
 * alone; by the words of a statement, since its place may later be another's.
 */
import { signal } from '@preact/signals'
import type { PageClaim } from '../messages'
import { keyOf } from '../sentence-key'

/** New statements from which on several can be ticked: fewer are saved one by one. */
export const PICKED_FROM = 4

/** Statements to save together; null while none are ticked. */
export const picked = signal<ReadonlySet<string> | null>(null)
const confirmed = signal<ReadonlySet<string>>(new Set())
let page = ''

/** Forgets what was ticked on another page. */
export function pickOn(url: string): void {
  if (url === page) return
  page = url
  picked.value = null
  confirmed.value = new Set()
}

const tickOf = (claim: PageClaim): string => `${page} ${keyOf(claim)}`

export const isPicked = (claim: PageClaim): boolean => picked.value?.has(tickOf(claim)) === true

export function tick(claim: PageClaim): void {
  picked.value = withToggled(picked.value ?? new Set(), tickOf(claim))
}

const speakerOf = (claim: PageClaim): string => `${tickOf(claim)} ${JSON.stringify(claim.speaker)}`

/** True where the user has confirmed the speaker of a statement, who was taken from another sentence. */
export const isConfirmed = (claim: PageClaim): boolean => confirmed.value.has(speakerOf(claim))

export function confirm(claim: PageClaim, isRight: boolean): void {
  if (isConfirmed(claim) !== isRight) confirmed.value = withToggled(confirmed.value, speakerOf(claim))
}

function withToggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}
