/** Authorship of entries: whether one is this device's own. */
import type { Author } from '../../shared/domain/entries'
import { thisDevice } from '../store'

/**
 * True for an author who is this device, and for none, from before entries had authors. An import names the author of what
 * it brings, so that neither can come from elsewhere.
 */
export const isOwn = (by: Author | null | undefined): boolean =>
  !by || (by.device === thisDevice().device && by.from === undefined)
