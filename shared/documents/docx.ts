/**
 * DOCX reader: the paragraphs of the body, then its notes, out of a ZIP archive of XML. Deleted text, field codes and the second
 * form of a text box are left out. Loaded on demand.
 */
import { DecodeUTF8, strFromU8, unzipSync } from 'fflate'
import { MAX_UNPACKED_BYTES, refuse } from '../encoding/read-result'
import { type DocumentRead, documentOf } from './document'
import { MarkupReader, PIECE } from './markup'
import { Paragraphs } from './paragraphs'

const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']

/** Reads a document. Never throws. What the parts declare is summed up first; each is unpacked up to what it declares. */
export function parseDocx(bytes: Uint8Array): DocumentRead {
  let declared = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.includes(name)) return false
        declared += originalSize
        return declared <= MAX_UNPACKED_BYTES
      },
    })
    if (declared > MAX_UNPACKED_BYTES) return refuse('unpacked', MAX_UNPACKED_BYTES)
    const [body, ...notes] = PARTS.map((name) => parts[name])
    if (!body) return refuse('foreign')
    return readParts([body, ...notes.filter((part) => part !== undefined)])
  } catch {
    return refuse('damaged')
  }
}

function readParts(parts: readonly Uint8Array[]): DocumentRead {
  const reader = new DocxReader()
  for (const part of parts) {
    // Cut off, or unpacked to more than it declared.
    if (!/<\/[^<>]+>\s*$/.test(strFromU8(part.subarray(-TAIL), true))) return refuse('damaged')
    // No entity of its own is expanded: this parser knows those of XML alone.
    const problem = reader.read(textsOf(part), { xmlMode: true })
    if (problem) return problem
  }
  return documentOf(reader.all, { format: 'docx' })
}

/** Bytes in which the end tag of the root is. */
const TAIL = 200

/** The text of a part in pieces: as a whole, it would take twice the memory of its bytes. */
function* textsOf(bytes: Uint8Array): Generator<string> {
  let text = ''
  const decoder = new DecodeUTF8((decoded) => {
    text = decoded
  })
  for (let at = 0; at < bytes.length; at += PIECE) {
    decoder.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    yield text
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
