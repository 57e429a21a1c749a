/**
 * Token of the pairing with the extension, on this device alone: in no backup, as another browser has another extension.
 */
import { readLocal, writeLocal } from '../../store/local-storage'

const KEY = 'plenary-extension'

/** The token where storage is blocked: for this tab. */
let held: string | null = null

export const extensionToken = (): string | null => readLocal(KEY) ?? held

export function keepExtensionToken(token: string): void {
  held = token
  writeLocal(KEY, token)
}
