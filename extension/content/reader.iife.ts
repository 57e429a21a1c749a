/** Entry of the reader: starts when the page has its text, stops without a trace when it is told to. */
import { Session } from './session'

declare global {
  var plenarySession: Session | undefined
}

// None yet, and none of another build: also where an element of the page's bears that name.
globalThis.plenaryClaims = undefined
// An earlier run in the same page: from before an update, or injected by a click where a site is listed too. Here, too,
// an element may stand in.
if (Object.hasOwn(globalThis, 'plenarySession')) globalThis.plenarySession?.stop()
globalThis.plenarySession = new Session()
