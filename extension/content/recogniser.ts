/** The recogniser at work on a page: at once where the page is small, in slices where it is long. */
import {
  type Claim,
  claimsIn,
  type Lexicon,
  type Mention,
  mentionsIn,
  type PageText,
  pageContext,
  type Reading,
  readPage,
  unpackLexicon,
} from '../../shared/recognition'

/** What the reader uses of a reading. */
export type PageReading = Pick<Reading, 'lang' | 'date' | 'onTopic' | 'mentions' | 'claims'>

/** Characters that are read in one go. */
const AT_ONCE = 12_000
/** Characters that tell what a page is about. */
const TELLING = 30_000

export class Recogniser {
  private readonly lexicon: Lexicon

  constructor(packed: Uint8Array) {
    this.lexicon = unpackLexicon(packed)
  }

  /** Reads a page; `rest` is asked between slices and tells whether to go on. */
  async read(page: PageText, rest: () => Promise<boolean>): Promise<PageReading | null> {
    const { blocks } = page
    const slices = slicesOf(blocks, AT_ONCE)
    if (slices.length <= 1) return readPage(this.lexicon, page)
    const [, telling] = slicesOf(blocks, TELLING)[0] ?? [0, 0]
    const context = pageContext(this.lexicon, { ...page, blocks: blocks.slice(0, telling) })
    const mentions: Mention[] = []
    const claims: Claim[] = []
    for (const [first, end] of slices) {
      if (!(await rest())) return null
      const some = blocks.slice(first, end)
      const found = mentionsIn(this.lexicon, context, some, first)
      mentions.push(...found)
      claims.push(...claimsIn(this.lexicon, context, some, found, first))
    }
    return { lang: context.lang, date: context.date, onTopic: context.onTopic, mentions, claims }
  }
}

/** Runs of blocks of about the same length. */
function slicesOf(blocks: readonly string[], most: number): (readonly [first: number, end: number])[] {
  const slices: (readonly [number, number])[] = []
  let first = 0
  let length = 0
  for (const [index, block] of blocks.entries()) {
    length += block.length
    if (length < most && index < blocks.length - 1) continue
    slices.push([first, index + 1])
    first = index + 1
    length = 0
  }
  return slices
}
