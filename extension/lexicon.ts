/** Lexicon compiler for pages: the names of a pack with the user's own words, packed by language. */

import type { CustomTerm } from '../shared/domain/queries/custom-terms'
import type { ReadingLang } from '../shared/domain/types'
import type { Pack } from '../shared/pack/schema'
import { compileLexicon, packLexicon } from '../shared/recognition'
import { type PackedLexicons, textOfPacked } from './page-payload'

/** Packed lexicon of each language; a page unpacks only its own. */
export function packLexiconsOf(pack: Pack, words: readonly CustomTerm[]): PackedLexicons {
  const packed = (lang: ReadingLang) => textOfPacked(packLexicon(compileLexicon({ ...pack, words }, lang)))
  return { en: packed('en'), fr: packed('fr'), es: packed('es'), pt: packed('pt') }
}
