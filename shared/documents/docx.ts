/**
 * DOCX reader: the paragraphs of the body, each followed by its notes, out of a ZIP archive of XML. Deleted text, field codes and the second
 * form of a text box are left out. Loaded on demand.
 */
import { decoded, type MarkupReader } from '../encoding/markup'
import { MAX_UNPACKED_BYTES, refuse } from '../encoding/read-result'
import { Archive, UnpackedTooMuch } from '../encoding/zip'
import { type DocumentRead, documentOf, MAX_CHARACTERS, refuseMarkup } from './document'
import { BodyReader } from './docx-body'
import { StylesReader } from './docx-styles'

const BODY = 'word/document.xml'
const STYLES = 'word/styles.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** Reads a document, of which all parts together unpack to `budget` bytes at most. Never throws. */
export function parseDocx(bytes: Uint8Array, budget: number = MAX_UNPACKED_BYTES): DocumentRead {
  try {
    const archive = new Archive(bytes, budget)
    if (!archive.has(BODY)) return refuse('foreign')
    return readBody(archive)
  } catch (error) {
    return error instanceof UnpackedTooMuch ? refuse('unpacked', budget) : refuse('damaged')
  }
}

function readBody(archive: Archive): DocumentRead {
  const styles = new StylesReader()
  if (archive.has(STYLES)) {
    const refused = readPart(archive, STYLES, styles)
    if (refused) return refused
  }
  const reader = new BodyReader(styles)
  for (const name of [BODY, ...NOTES.filter((name) => archive.has(name))]) {
    const refused = readPart(archive, name, reader)
    if (refused) return refused
  }
  const { all: paragraphs, tracked } = reader
  return documentOf(
    paragraphs.map(({ text }) => text),
    { format: 'docx', paragraphs, ...(tracked.inserted + tracked.deleted > 0 && { tracked }) },
  )
}

/** Reads a part to its end; otherwise gives why it was not. */
function readPart(archive: Archive, name: string, reader: MarkupReader): DocumentRead | null {
  const part = new Part(archive, name)
  // No entity of its own is expanded: this parser knows those of XML alone.
  const problem = reader.read(part.texts(), { xmlMode: true }, MAX_CHARACTERS)
  if (problem) return refuseMarkup(problem)
  return part.isWhole ? null : refuse('damaged')
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
