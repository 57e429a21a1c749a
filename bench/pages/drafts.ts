/** Page script: two drafts of a text, compared article by article, and as texts by words. */
import { diffWords } from 'diff'
import { alignDrafts } from '../../shared/texts/alignment'
import { compareAligned } from '../../shared/texts/compare'
import { draftReader } from '../../shared/texts/draft'
import { redlineOf } from '../../shared/texts/redline'
import { sourceParagraphs } from '../../shared/texts/source-paragraphs'
import { type Drafts, makeDrafts } from '../drafts'

const contenders = {
  /** Reads both, compares them and makes the redline. Returns how many articles changed, as a check. */
  ours({ old, new: next }: Drafts): number {
    const read = draftReader({ articles: [], members: [], codeOf: new Map() })
    const draftOf = (text: string) => read(sourceParagraphs({ text, format: 'text' }))
    const alignment = alignDrafts(draftOf(old), draftOf(next))
    const redline = redlineOf(alignment)
    const { articles } = compareAligned(alignment)
    return redline.length === articles.length ? articles.filter(({ changes }) => changes.length > 0).length : 0
  },
  diffWords: ({ old, new: next }: Drafts): number => diffWords(old, next).length,
}

export type Comparer = keyof typeof contenders

let drafts: Drafts = makeDrafts(600)

function setUp(words: number): void {
  drafts = makeDrafts(words)
}

/** Milliseconds of a comparison, and a count of what it found. */
function compare(comparer: Comparer): { readonly ms: number; readonly found: number } {
  const start = performance.now()
  const found = contenders[comparer](drafts)
  return { ms: performance.now() - start, found }
}

export const page = { setUp, compare }
declare global {
  var draftsPage: typeof page
}
globalThis.draftsPage = page
