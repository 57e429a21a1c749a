/**
 * Build-time constants of the content scripts: the bundled page payload and lexicons, so that a page needs no message
 * for them.
 */
import { readFileSync } from 'node:fs'
import { buildLedger } from '../../shared/domain/ledger/ledger'
import { READING_LANGS } from '../../shared/domain/text/langs'
import { readPackText } from '../../shared/pack/read'
import { smallWords } from '../../shared/recognition/compile'
import { packLexiconsOf } from '../lexicon'
import { type BundledPayload, phaseTurnsOf } from '../page-payload'
import { samplePageOf, samplesOf } from './sample'
import { watchedSites } from './watched-sites'

/** Reads a pack file. Returns the constants as JavaScript source, by name. Throws when the pack is not valid. */
export function bundledPayload(packFile: string): Record<string, string> {
  const read = readPackText(readFileSync(packFile, 'utf8'))
  if (!read.ok) throw new Error(`${packFile}: ${read.problem.place} ${read.problem.reason}`)
  const { pack } = read
  const payload: BundledPayload = {
    negotiation: pack.id,
    turns: phaseTurnsOf(buildLedger(pack), pack.articles),
    smallWords: smallWords(),
  }
  const lexicons = packLexiconsOf(pack, [])
  const packed = READING_LANGS.map((lang) => [
    `__PLENARY_LEXICON_${lang.toUpperCase()}__`,
    JSON.stringify(lexicons[lang]),
  ])
  return {
    __PLENARY_KIT__: JSON.stringify(payload),
    __SAMPLES__: JSON.stringify(samplesOf(pack)),
    __SAMPLE_PAGE__: JSON.stringify(samplePageOf(pack)),
    __SITES__: JSON.stringify(watchedSites(pack)),
    ...Object.fromEntries(packed),
  }
}
