/** Content script entry of the reader. Replaces an earlier instance in the same page. */
import * as characters from '../../shared/recognition/characters'
import * as dates from '../../shared/recognition/dates'
import * as dom from './marks/dom'
import { Session } from './session'
import { share } from './shared-modules'

declare global {
  var plenarySession: Session | undefined
}

// Clears the rules of another build, and shadows an element of the page with that id.
globalThis.plenaryClaims = undefined
globalThis.plenaryLessons = undefined
globalThis.plenaryLayout = undefined
globalThis.plenaryModules = undefined
share({ characters, dates, dom })
// An earlier instance: from before an update, or injected by a click on a site of the manifest. An own property only:
// an element of the page may have that id.
if (Object.hasOwn(globalThis, 'plenarySession')) globalThis.plenarySession?.stop()
globalThis.plenarySession = new Session()
