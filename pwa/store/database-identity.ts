/**
 * Identity (`born`) of the database that this tab has read, in memory. The browser may erase and recreate the database
 * under an open tab; writes and copies compare `born` to notice.
 */
let known: string | null = null

/** `born` of the database that this tab has read; `null` before the first read and while the database is lost. */
export const knownBorn = (): string | null => known

export function setKnownBorn(born: string | null): void {
  known = born
}
