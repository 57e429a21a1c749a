/** Reader of documents by content: plain text, HTML, DOCX, PDF. Each parser is loaded on its first use. */
import { type Decode, decodeText, startsWith } from '../encoding/decode-text'
import { refuse } from '../encoding/read-result'
import { type DocumentRead, documentOf, MAX_DOCUMENT_BYTES } from './document'

/** Reads the text of a file of any origin. Never throws. */
export async function readDocument(bytes: Uint8Array, name: string, decode: Decode): Promise<DocumentRead> {
  if (bytes.length > MAX_DOCUMENT_BYTES) return refuse('large', MAX_DOCUMENT_BYTES)
  if (isPdf(bytes)) return await (await import('./pdf')).parsePdf(bytes)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return (await import('./docx')).parseDocx(bytes)
  // A compound file: DOC of before 2007, or a DOCX with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(/\.docx$/i.test(name) ? 'locked' : 'old')
  const text = decodeText(bytes, decode)
  // No text has control characters. RTF and JSON are text for machines.
  if (text === null || /(?![\t\n\v\f\r])\p{Cc}/u.test(text) || /^\uFEFF?\s*(?:\{\\rtf|[{[]["{[\s])/.test(text))
    return refuse('foreign')
  if (isHtml(text, name)) return (await import('./html')).parseHtml(text)
  return documentOf([text.replace(/^\uFEFF/, '').trim()], { format: 'text' })
}

/** The signature may come after some bytes of a mail or a server. */
function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length, 1024)
  for (let at = 0; at < last; at++)
    if (startsWith(bytes.subarray(at, at + 5), [0x25, 0x50, 0x44, 0x46, 0x2d])) return true
  return false
}

function isHtml(text: string, name: string): boolean {
  if (/\.x?html?$/i.test(name)) return true
  let at = PROLOGUE.exec(text)?.[0].length ?? 0
  // One after the other: an expression with a repetition inside another takes twice the time for each comment.
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at)
    if (end === -1) return false
    at = end + 3
    while (/\s/.test(text.charAt(at))) at++
  }
  return /^<(?:!doctype html|html|head|body)\b/i.test(text.slice(at, at + 20))
}

/** A byte order mark, white space, and an XML declaration. */
const PROLOGUE = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?/
