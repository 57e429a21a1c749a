/** Reader of table files by content: XLSX, CSV, or pasted cells. Each parser is loaded on its first use. */
import { MAX_TABLE_BYTES, type ReadSheets, refuse } from './sheet'

/** Decoder of the browser, which this folder does not have; `null` where the bytes are not of the encoding. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252') => string | null

/** Reads the sheets of a file of any origin. Never throws. */
export async function readTableFile(bytes: Uint8Array, name: string, decode: Decode): Promise<ReadSheets> {
  if (bytes.length > MAX_TABLE_BYTES) return refuse('file-large', MAX_TABLE_BYTES)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return await (await import('./workbook')).parseWorkbook(bytes)
  // A compound file: XLS of before 2007, or a workbook with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(/\.xlsx$/i.test(name) ? 'file-locked' : 'file-old')
  const text = textOf(bytes, decode)
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

/** UTF-8, UTF-16 by its byte order mark, else the single-byte encoding of spreadsheets in western Europe. */
function textOf(bytes: Uint8Array, decode: Decode): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return decode(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decode(bytes, 'utf-16be')
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252')
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)
const withoutEnding = (name: string): string => name.replace(/\.[^.]{1,5}$/, '')
