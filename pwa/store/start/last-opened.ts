/** Negotiation that was opened last, on this device: the one that a start without an address of another opens. */
import { readLocal, writeLocal } from '../local-storage'

const KEY = 'plenary.negotiation'

/** Id of the negotiation; `null` where none was opened yet, or without localStorage. */
export const readLastOpened = (): string | null => readLocal(KEY)

export const writeLastOpened = (negotiation: string): void => writeLocal(KEY, negotiation)
