/** Reader of table files by content: XLSX, CSV, or pasted cells. Each parser is loaded on its first use. */
import { type Decode, decodeText, startsWith } from '../encoding/decode-text'
import { refuse } from '../encoding/read-result'
import { MAX_TABLE_BYTES, type ReadSheets } from './sheet'

/** Reads the sheets of a file of any origin. Never throws. */
export async function readTableFile(bytes: Uint8Array, name: string, decode: Decode): Promise<ReadSheets> {
  if (bytes.length > MAX_TABLE_BYTES) return refuse('file-large', MAX_TABLE_BYTES)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return (await import('./workbook')).parseWorkbook(bytes)
  // A compound file: XLS of before 2007, or a workbook with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(/\.xlsx$/i.test(name) ? 'file-locked' : 'file-old')
  const text = decodeText(bytes, decode)
  return text === null ? refuse('file-foreign') : await sheetFromText(text, withoutEnding(name))
}

/** Reads pasted cells or the text of a CSV file. Never throws. */
export async function sheetFromText(text: string, name = ''): Promise<ReadSheets> {
  if (text.length > MAX_TABLE_BYTES) return refuse('file-large', MAX_TABLE_BYTES)
  if (text.trim() === '') return refuse('file-empty')
  // No table has control characters; a page and a JSON file are none.
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text) || /^\uFEFF?\s*(%PDF|<|[{[]["{[\s])/i.test(text))
    return refuse('file-foreign')
  return (await import('./csv')).parseCsv(text, name)
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]{1,5}$/, '')
