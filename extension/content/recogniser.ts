/** The recogniser at work on a page: at once where the page is small, in slices where it is long; names before claims. */
import {
  type Claim,
  claimsIn,
  type Lexicon,
  type Mention,
  mentionsIn,
  type PageText,
  pageContext,
  type Reading,
  readNames,
  unpackLexicon,
} from '../../shared/recognition'

/** What the reader uses of a reading. */
export type PageReading = Pick<Reading, 'lang' | 'date' | 'onTopic' | 'mentions' | 'claims'>
type About = Omit<PageReading, 'mentions' | 'claims'>

/** Blocks that were read, and what they name. */
export interface Part extends About {
  readonly first: number
  readonly end: number
  readonly mentions: readonly Mention[]
  /** Reads what they claim. */
  readonly claims: () => readonly Claim[]
}

/** Characters that are read in one go. */
const AT_ONCE = 12_000
/** Characters of a part of a long page: what is read between two looks at the clock. */
const PART = 4000

export class Recogniser {
  private unpacked: Lexicon | null = null

  constructor(private readonly packed: () => Uint8Array) {}

  /** Makes the lexicon ready, if it is not. */
  prepare(): Lexicon {
    return (this.unpacked ??= unpackLexicon(this.packed()))
  }

  /** Reads the names of a page part by part, from the part with a given block on; those before it come last. */
  *parts(page: PageText, from: number): Generator<Part, void, undefined> {
    const { blocks } = page
    const lexicon = this.prepare()
    const [telling] = slicesOf(blocks, AT_ONCE)
    if (!telling || telling[1] === blocks.length) {
      const { told, ...named } = readNames(lexicon, page)
      yield { ...named, first: 0, end: blocks.length, claims: () => told().claims }
      return
    }
    const context = pageContext(lexicon, { ...page, blocks: blocks.slice(0, telling[1]) })
    const { lang, date, onTopic } = context
    const slices = slicesOf(blocks, PART)
    const start = Math.max(
      0,
      slices.findIndex(([, end]) => end > from),
    )
    for (const [first, end] of [...slices.slice(start), ...slices.slice(0, start)]) {
      const some = blocks.slice(first, end)
      const mentions = mentionsIn(lexicon, context, some, first)
      const claims = () => claimsIn(lexicon, context, some, mentions, first)
      yield { lang, date, onTopic, first, end, mentions, claims }
    }
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
