/**
 * Datasets that ship with this build, beside the app on its own origin. One is trusted like the app itself, without a
 * signature: its text or its content has the digest of the build. Where the browser computes no digests, its address, id and
 * version must do; so they must on a first start, which takes any version that the origin has.
 */
import { canonical } from '../../../shared/domain/entries/canonical'
import { sha256 } from '../../../shared/encoding/sha256'
import type { Pack } from '../../../shared/pack/schema'

export interface ShippedPack extends Pick<Pack, 'id' | 'version' | 'names'> {
  /** Path of its file, relative to the app. */
  readonly file: string
  /** SHA-256 of the text of the file, which was validated as this was built. */
  readonly digest: string
  /** SHA-256 of its canonical form, by which it is known again in a backup. */
  readonly content: string
}

/** The first is the one that a new installation has. */
export const SHIPPED: readonly ShippedPack[] = __SHIPPED__

/** True for a pack of another origin, such as a backup, that is one of these to the letter. */
export async function isAsShipped(pack: Pack): Promise<boolean> {
  const shipped = SHIPPED.find(({ id, version }) => id === pack.id && version === pack.version)
  return shipped !== undefined && (await sha256(canonical(pack))) === shipped.content
}
