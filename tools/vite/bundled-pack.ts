/** Digests of the packs that ship with the app, computed at build time, and what it says of each to offer it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShippedPack } from '../../pwa/store/packs/shipped'
import { canonical } from '../../shared/domain/entries/canonical'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { ROOT } from '../programs/process.mjs'

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

type BundledPack = ShippedPack & Pick<Pack, 'sites'>

/** The shipped packs as they ship, the one that a new installation has first. */
export function bundledPacks(): readonly [BundledPack, ...BundledPack[]] {
  const ids: readonly string[] = JSON.parse(readFileSync(join(ROOT, 'public/packs/shipped.json'), 'utf8'))
  const [first, ...others] = ids.map((id) => bundledPack(`packs/${id}.json`))
  if (!first) throw new Error('public/packs/shipped.json lists no pack')
  return [first, ...others]
}

/** Constants of the build of which the store reads them, as JavaScript source. */
export function packConstants(packs = bundledPacks()): Readonly<Record<string, string>> {
  const [{ id, file, digest }] = packs
  return {
    __PACK_ID__: JSON.stringify(id),
    __PACK_FILE__: JSON.stringify(file),
    __PACK_DIGEST__: JSON.stringify(digest),
    __SHIPPED__: JSON.stringify(packs.map(({ sites: _, ...shipped }) => shipped)),
  }
}

/** Throws for a pack that the app would refuse. */
function bundledPack(file: string): BundledPack {
  const text = readFileSync(join(ROOT, 'public', file), 'utf8')
  const read = readPackText(text)
  if (!read.ok) throw new Error(`${file}: ${read.problem.place} ${read.problem.reason}`)
  const { id, version, names, sites } = read.pack
  return { file, id, version, names, sites, digest: digestOf(text), content: digestOf(canonical(read.pack)) }
}
