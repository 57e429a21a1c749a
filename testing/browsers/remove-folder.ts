/** Removal of temporary folders: profiles of browsers, above all. */
import { rmSync } from 'node:fs'

/** Removes a folder and all in it. A browser that has ended may leave a process behind that still writes: tried for some 12 s. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 15, retryDelay: 100 })
}
