/** Digest of the bundled pack, computed at build time: the app skips validation of a text with this digest. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readPackText } from '../shared/pack/read'
import type { Pack } from '../shared/pack/schema'

/** A pack with the SHA-256 of its text in hexadecimal. Throws for a pack that the app would refuse. */
export function bundledPack(path: string): Pick<Pack, 'version' | 'sites'> & { readonly digest: string } {
  const text = readFileSync(path, 'utf8')
  const read = readPackText(text)
  if (!read.ok) throw new Error(`${path}: ${read.problem.place} ${read.problem.reason}`)
  const { version, sites } = read.pack
  return { version, sites, digest: createHash('sha256').update(text).digest('hex') }
}
