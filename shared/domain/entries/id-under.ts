/**
 * Composite key (id, signer). Where two devices sign other contents under one id, the one that was linked first bears the id, and
 * each other one is kept under the id and its signer: nobody’s word replaces another’s. Such an id is a pure function of both, so
 * that all devices give the same one.
 */

/**
 * Id of an entry, or a composite key of one. An id may itself end as a key does, as what a former delegation kept beside another:
 * where that signer is no member, the key is an id like any other, and has its own places beside it.
 */
export const ENTRY_ID = /^[a-z0-9][a-z0-9-]{7,63}(-[a-z2-7]{26}){0,2}$/

/** Greatest length of an id. */
export const LONGEST_ID = 64 + 2 * 27

/** Id under which the content of one signer is kept, where another bears the id: whole, so that no two ids have one. */
export const idUnder = (id: string, device: string): string => (signerIn(id) === device ? id : `${id}-${device}`)

/** The device that a composite key names; `null` for a plain id. */
export const signerIn = (id: string): string | null => /-([a-z2-7]{26})$/.exec(id)?.[1] ?? null

/** The id that the composite keys of its signers share. */
export const stemOf = (id: string): string => (signerIn(id) === null ? id : id.slice(0, -27))
