/**
 * Setting *Hide private* of this device, for a screen that others see: the app shows the public data alone. A matter of view: the
 * data stay as they are, drafts and backups too. It lasts over a reload, and holds in all tabs.
 */
import { readLocal, writeLocal } from '../store/local-storage'
import { isPrivateHidden } from './app-signals'
import { dismissMessage } from './typed/undo'

const KEY = 'plenary.hides-private'

/** Reads the setting, and follows the other tabs. */
export function followHiding(): void {
  set(readLocal(KEY) !== null)
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) set(newValue !== null)
  })
}

/** Hides what is not public, or shows it again. */
export function toggleHiding(): void {
  set(!isPrivateHidden.peek())
  writeLocal(KEY, isPrivateHidden.peek() ? '1' : null)
}

function set(isHidden: boolean): void {
  // It may tell of what is hidden now.
  if (isHidden) dismissMessage()
  isPrivateHidden.value = isHidden
}
