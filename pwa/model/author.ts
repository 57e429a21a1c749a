/** Authorship of entries as seen from this device. */
import { isBy } from '../../shared/domain/authors'
import type { Author } from '../../shared/domain/entries'
import { thisDevice } from '../store'

/** True for what was made on this device; what was imported names another author. */
export const isOwn = (by: Author | null | undefined): boolean => isBy(by, thisDevice().device)
