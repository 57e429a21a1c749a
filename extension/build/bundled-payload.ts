/**
 * The page kit that ships with the extension and its lexicons, made from its pack at build time, so that a page waits for
 * nothing.
 */
import { readFileSync } from 'node:fs'
import { buildLedger } from '../../shared/domain/ledger'
import { LANGS } from '../../shared/domain/types'
import { readPackText } from '../../shared/pack/read'
import { smallWords } from '../../shared/recognition/compile'
import { packLexiconsOf } from '../lexicon'
import { type BundledPayload, turnsOf } from '../page-payload'

/** Reads a pack file, which must be whole, and makes the constants of the content scripts. */
export function bundledPayload(packFile: string): Record<string, string> {
  const read = readPackText(readFileSync(packFile, 'utf8'))
  if (!read.ok) throw new Error(`${packFile}: ${read.problem.place} ${read.problem.reason}`)
  const { pack } = read
  const kit: BundledPayload = {
    id: `${pack.id} ${pack.version}`,
    turns: turnsOf(buildLedger(pack), pack.articles),
    smallWords: smallWords(),
  }
  const lexicons = packLexiconsOf(pack, [])
  const packed = LANGS.map((lang) => [`__PLENARY_LEXICON_${lang.toUpperCase()}__`, JSON.stringify(lexicons[lang])])
  return { __PLENARY_KIT__: JSON.stringify(kit), ...Object.fromEntries(packed) }
}
