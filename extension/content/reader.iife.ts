/** Entry of the reader: starts when the page has its text, stops without a trace when it is told to. */
import { Session } from './session'

declare global {
  var plenarySession: Session | undefined
}

// An earlier run in the same page: from before an update, or injected by a click where a site is listed too. In Chromium
// an element of that id would stand in for it.
if (Object.hasOwn(globalThis, 'plenarySession')) globalThis.plenarySession?.stop()
globalThis.plenarySession = new Session()
