/**
 * Composite key (id, signer). Where two devices sign other contents under one id, the one that was linked first bears the id, and
 * each other one is kept under the id and its signer: nobody’s word replaces another’s. Such an id is a pure function of both, so
 * that all devices give the same one.
 */

/** Characters of an id in a composite key: those of a UUID. Both fit into the longest id of an entry. */
const STEM = 36

/** Id under which the content of one signer is kept, where another bears the id. */
export const idUnder = (id: string, device: string): string => `${id.slice(0, STEM)}-${device}`

/** The device that a composite key names; `null` for a plain id. */
export const signerIn = (id: string): string | null => /-([a-z2-7]{26})$/.exec(id)?.[1] ?? null

/** What the composite keys of an id have in common with it. */
export const stemOf = (id: string): string => (signerIn(id) === null ? id.slice(0, STEM) : id.slice(0, -27))
