/** PDF reader (PDF.js, as `unpdf` builds it): the text of each page, of which no script runs and no font or picture is drawn. Loaded on demand. */
import { getDocument } from 'unpdf/pdfjs'
import { type DocumentRead, documentOf, MAX_CHARACTERS, MAX_PAGES, MAX_UNPACKED_BYTES, refuse } from './document'
import { hasBomb } from './pdf-streams'
import { paragraphsOf, type Run, withWholeWords } from './pdf-text'

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>

/** Reads a document. Never throws. */
export async function parsePdf(bytes: Uint8Array): Promise<DocumentRead> {
  // PDF.js expands a stream whole before it reads the first word of it.
  if (hasBomb(bytes, MAX_UNPACKED_BYTES)) return refuse('unpacked', MAX_UNPACKED_BYTES)
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    verbosity: 0,
  })
  try {
    return await readPages(await loading.promise)
  } catch (error) {
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged')
  } finally {
    await loading.destroy()
  }
}

async function readPages(pdf: Pdf): Promise<DocumentRead> {
  if (pdf.numPages > MAX_PAGES) return refuse('pages', MAX_PAGES)
  const paragraphs: string[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    for (const paragraph of paragraphsOf(items.flatMap(runOf))) {
      paragraphs.push(paragraph)
      length += paragraph.length
    }
    if (length > MAX_CHARACTERS) return refuse('long', MAX_CHARACTERS)
    page.cleanup()
  }
  return paragraphs.length === 0 ? refuse('pictures') : documentOf(withWholeWords(paragraphs), { format: 'pdf' })
}

type Item = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'][number]

/** A run of text; marks of the structure are none. */
function runOf(item: Item): Run[] {
  if (!('str' in item)) return []
  const [, , , , x = 0, y = 0] = item.transform as readonly number[]
  return [{ text: item.str, x, y, width: item.width, height: item.height, endsLine: item.hasEOL }]
}
