/** The page kit that ships with the extension, made from its pack at build time, so that a page waits for nothing. */
import { readFileSync } from 'node:fs'
import { buildLedger } from '../../shared/domain/ledger'
import { readPackText } from '../../shared/pack/read'
import { smallWords } from '../../shared/recognition/compile'
import { type BundledKit, turnsOf } from '../kit'
import { packLexiconsOf } from '../lexicon'

/** Reads a pack file, which must be whole, and makes the kit. */
export function bundledKit(packFile: string): BundledKit {
  const read = readPackText(readFileSync(packFile, 'utf8'))
  if (!read.ok) throw new Error(`${packFile}: ${read.problem.place} ${read.problem.reason}`)
  const { pack } = read
  return {
    id: `${pack.id} ${pack.version}`,
    turns: turnsOf(buildLedger(pack), pack.articles),
    lexicons: packLexiconsOf(pack, []),
    smallWords: smallWords(),
  }
}
