/** The lexicon of a pack with the user's own words, packed for pages. */
import type { UserWord } from '../shared/messages/snapshot'
import type { Pack } from '../shared/pack/schema'
import { compileLexicon, packLexicon } from '../shared/recognition'

export function packLexiconOf(pack: Pack, words: readonly UserWord[]): Uint8Array {
  const { articles, members, groups, statuses } = pack
  return packLexicon(compileLexicon({ articles, members, groups, statuses, words }))
}
