/** Authorship of entries as seen from this device. */
import { isBy } from '../../shared/domain/entries/authors'
import type { Author } from '../../shared/domain/entries/entries'
import { ownDevices } from '../store'

/** True for what was made on this device, or on one of which a backup was restored here; what was imported names another author. */
export const isOwn = (by: Author | null | undefined): boolean => isBy(by, ownDevices())
