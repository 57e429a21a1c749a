/** Digests of the packs that ship with the app, computed at build time, and what it says of each to offer it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ShippedPack } from '../pwa/store/shipped'
import { canonical } from '../shared/domain/canonical'
import { readPackText } from '../shared/pack/read'
import type { Pack } from '../shared/pack/schema'

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** A pack of the folder of static files, as it ships, with its sites. Throws for one that the app would refuse. */
export function bundledPack(file: string): ShippedPack & Pick<Pack, 'sites'> {
  const text = readFileSync(`public/${file}`, 'utf8')
  const read = readPackText(text)
  if (!read.ok) throw new Error(`${file}: ${read.problem.place} ${read.problem.reason}`)
  const { id, version, names, sites } = read.pack
  return { file, id, version, names, sites, digest: digestOf(text), content: digestOf(canonical(read.pack)) }
}
