/**
 * DOCX reader: the paragraphs of the body, then its notes, out of a ZIP archive of XML. Deleted text, field codes and the second
 * form of a text box are left out. Loaded on demand.
 */
import { decoded, MarkupReader } from '../encoding/markup'
import { MAX_UNPACKED_BYTES, refuse } from '../encoding/read-result'
import { Archive, UnpackedTooMuch } from '../encoding/zip'
import { type DocumentRead, documentOf, MAX_CHARACTERS, refuseMarkup } from './document'
import { Paragraphs } from './paragraphs'

const BODY = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** Reads a document, of which all parts together unpack to `budget` bytes at most. Never throws. */
export function parseDocx(bytes: Uint8Array, budget: number = MAX_UNPACKED_BYTES): DocumentRead {
  try {
    const archive = new Archive(bytes, budget)
    if (!archive.has(BODY)) return refuse('foreign')
    return readParts(archive, [BODY, ...NOTES.filter((name) => archive.has(name))])
  } catch (error) {
    return error instanceof UnpackedTooMuch ? refuse('unpacked', budget) : refuse('damaged')
  }
}

function readParts(archive: Archive, names: readonly string[]): DocumentRead {
  const reader = new DocxReader()
  for (const name of names) {
    const part = new Part(archive, name)
    // No entity of its own is expanded: this parser knows those of XML alone.
    const problem = reader.read(part.texts(), { xmlMode: true }, MAX_CHARACTERS)
    if (problem) return refuseMarkup(problem)
    if (!part.isWhole) return refuse('damaged')
  }
  return documentOf(reader.all, { format: 'docx' })
}

/** Characters in which the end tag of the root is. */
const TAIL = 200

/** A part of the archive, which is unpacked and read in pieces: as a whole, it would take twice the memory of its bytes. */
class Part {
  private tail = ''

  constructor(
    private readonly archive: Archive,
    private readonly name: string,
  ) {}

  *texts(): Generator<string> {
    for (const text of decoded(this.archive.pieces(this.name))) {
      this.tail = (this.tail + text).slice(-TAIL)
      yield text
    }
  }

  /** False where the markup was cut off. */
  get isWhole(): boolean {
    return /<\/[^<>]+>\s*$/.test(this.tail)
  }
}

/** Elements whose content is not read: what was deleted or moved away, and the fallback of a text box, which repeats it. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:separator', 'w:continuationSeparator'])
/** Elements that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:noBreakHyphen', '-'],
])

class DocxReader extends MarkupReader {
  /** The paragraphs that are open, the inner one last: a text box is inside the paragraph that holds it. */
  private readonly paragraphs: Paragraphs[] = []
  readonly all: string[] = []
  length = 0
  private skipped = 0
  private isText = false

  protected open(name: string): void {
    if (this.skipped > 0 || SKIPPED.has(name)) this.skipped++
    else if (name === 'w:p') this.paragraphs.push(new Paragraphs())
    else if (name === 'w:t') this.isText = true
    else this.paragraphs.at(-1)?.add(CHARACTERS.get(name) ?? '')
  }

  protected close(name: string): void {
    if (this.skipped > 0) this.skipped--
    else if (name === 'w:t') this.isText = false
    else if (name === 'w:p') {
      const paragraph = this.paragraphs.pop()
      paragraph?.end()
      this.all.push(...(paragraph?.all ?? []))
    }
  }

  ontext(text: string): void {
    if (this.skipped > 0 || !this.isText) return
    this.paragraphs.at(-1)?.add(text)
    this.length += text.length
  }
}
