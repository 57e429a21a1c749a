/** The ahead-of-time form of a lexicon: a header of names, then the arrays as they are, each at a multiple of four bytes. */
import type { Lexicon, Numbers } from './lexicon'

const ARRAYS = [
  'buckets',
  'wordStarts',
  'letters',
  'wordCues',
  'rootChildren',
  'childStarts',
  'childKeys',
  'nodeEntries',
  'entries',
  'cueBits',
  'cueValues',
] as const
const LISTS = ['articleIds', 'memberIds', 'statusIds', 'statusPhases', 'statusOrders', 'roles'] as const

const align = (offset: number): number => (offset + 3) & ~3

/** The bytes of a lexicon; the same lexicon gives the same bytes. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const lists = LISTS.map((name) => lexicon[name])
  const arrays = ARRAYS.map((name) => lexicon[name])
  const header = asciiOf(JSON.stringify([lists, arrays.map((array) => [array.BYTES_PER_ELEMENT, array.length])]))
  let size = align(4 + header.length)
  for (const array of arrays) size = align(size + array.byteLength)
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.set(header, 4)
  let offset = align(4 + header.length)
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset)
    offset = align(offset + array.byteLength)
  }
  return bytes
}

/** Views packed bytes as a lexicon. Nothing is copied where the bytes are aligned. Little-endian, as every browser is. */
export function unpackLexicon(packed: Uint8Array): Lexicon {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header: unknown = JSON.parse(String.fromCharCode(...bytes.subarray(4, 4 + length)))
  const [lists, shapes] = readHeader(header)
  let offset = align(4 + length)
  const next = (index: number): Numbers => {
    const [width = 1, count = 0] = shapes[index] ?? []
    const at = bytes.byteOffset + offset
    offset = align(offset + width * count)
    if (width === 1) return new Uint8Array(bytes.buffer, at, count)
    return width === 2 ? new Uint16Array(bytes.buffer, at, count) : new Uint32Array(bytes.buffer, at, count)
  }
  const strings = (index: number): string[] => (lists[index] ?? []).map(String)
  const [
    buckets,
    wordStarts,
    letters,
    wordCues,
    rootChildren,
    childStarts,
    childKeys,
    nodeEntries,
    entries,
    cueBits,
    cueValues,
  ] = [next(0), next(1), next(2), next(3), next(4), next(5), next(6), next(7), next(8), next(9), next(10)]
  return {
    articleIds: strings(0),
    memberIds: strings(1),
    statusIds: strings(2),
    statusPhases: strings(3),
    statusOrders: (lists[4] ?? []).map(Number),
    roles: strings(5),
    buckets,
    wordStarts,
    letters: Uint8Array.from(letters),
    wordCues,
    rootChildren,
    childStarts,
    childKeys,
    nodeEntries,
    entries: entries instanceof Uint32Array ? entries : Uint32Array.from(entries),
    cueBits: cueBits instanceof Uint32Array ? cueBits : Uint32Array.from(cueBits),
    cueValues: Uint8Array.from(cueValues),
  }
}

function readHeader(header: unknown): [lists: unknown[][], shapes: number[][]] {
  const refuse = () => new Error('These bytes are no lexicon of this version.')
  if (!Array.isArray(header) || header.length !== 2) throw refuse()
  const [lists, shapes]: unknown[] = header
  if (
    !Array.isArray(lists) ||
    lists.length !== LISTS.length ||
    !Array.isArray(shapes) ||
    shapes.length !== ARRAYS.length
  )
    throw refuse()
  return [lists, shapes]
}

function asciiOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) & 0x7f
  return bytes
}
