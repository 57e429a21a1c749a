/** PDF reader (PDF.js, as `unpdf` builds it): the text of each page, of which no script runs and no font or picture is drawn. Loaded on demand. */
import { getDocument } from 'unpdf/pdfjs'
import { refuse } from '../encoding/read-result'
import { type DocumentRead, documentOf, MAX_CHARACTERS_PDF, MAX_PAGES } from './document'
import { paragraphsOf, type Run, withWholeWords } from './pdf-text'
import { isUnpackBudgetSpent, setUnpackBudget } from './unpack-budget'

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** Most bytes that a PDF may unpack to: PDF.js holds several copies of a stream. */
const MAX_UNPACKED_PDF = 50_000_000

/** Reads a document, of which all streams together unpack to `budget` bytes at most. Never throws. */
export async function parsePdf(bytes: Uint8Array, budget: number = MAX_UNPACKED_PDF): Promise<DocumentRead> {
  setUnpackBudget(budget)
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    verbosity: 0,
  })
  const read = await loading.promise.then(readPages).catch(refuseBroken)
  await loading.destroy()
  // PDF.js passes over a stream that it cannot decode: the text would have gaps.
  return isUnpackBudgetSpent() ? refuse('unpacked', budget) : read
}

const refuseBroken = (error: unknown): DocumentRead =>
  refuse(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged')

async function readPages(pdf: Pdf): Promise<DocumentRead> {
  if (pdf.numPages > MAX_PAGES) return refuse('pages', MAX_PAGES)
  const paragraphs: string[] = []
  let left = MAX_CHARACTERS_PDF
  for (let number = 1; number <= pdf.numPages && !isUnpackBudgetSpent(); number++) {
    const page = await pdf.getPage(number)
    const runs = await runsOf(page, left)
    if (runs === null) return refuse('long', MAX_CHARACTERS_PDF)
    for (const paragraph of paragraphsOf(runs)) {
      paragraphs.push(paragraph)
      left -= paragraph.length
    }
    page.cleanup()
  }
  return paragraphs.length === 0 ? refuse('pictures') : documentOf(withWholeWords(paragraphs), { format: 'pdf' })
}

/** Runs of a page; `null` where they have more characters than are left, upon which PDF.js reads no further. */
async function runsOf(page: Page, left: number): Promise<Run[] | null> {
  const runs: Run[] = []
  const reader = page.streamTextContent().getReader()
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return runs
    for (const run of value.items.flatMap(runOf)) {
      length += Math.max(1, run.text.length)
      runs.push(run)
    }
    if (length > left) {
      await reader.cancel(new RangeError('The document has more characters than are read'))
      return null
    }
  }
}

type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number]

/** A run of text; marks of the structure are none. */
function runOf(item: Item): Run[] {
  if (!('str' in item)) return []
  const [, , , , x = 0, y = 0] = item.transform as readonly number[]
  return [{ text: item.str, x, y, width: item.width, height: item.height, endsLine: item.hasEOL }]
}
