/**
 * Wrapper of localStorage, which may be missing, full or blocked by the browser: reading gives `null`, writing does nothing.
 * For small settings and counts of this device; without it they last as long as the tab.
 */
export function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Stores a text under a key; `null` removes the key. */
export function writeLocal(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // Not saved: the value lasts as long as the tab.
  }
}
