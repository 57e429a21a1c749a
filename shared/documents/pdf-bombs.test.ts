/** Hostile PDF files: whatever a stream says of itself, what all unpack to together is limited, and so is the text of a page. */
import { strFromU8, strToU8, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, HELVETICA, pdfOf, textPdf, withObjects } from '../../testing/text-pdf'
import { MAX_CHARACTERS_PDF } from './document'
import { parsePdf } from './pdf'

const LIMIT = 1_000_000
const REFUSED = { ok: false, problem: { code: 'unpacked', limit: LIMIT } }

const binary = (bytes: Uint8Array): string => strFromU8(bytes, true)
const deflated = (text: string): string => binary(zlibSync(strToU8(text, true)))
/** Space beyond the limit, after a text that is within it. */
const BOMB = `BT /F 12 Tf 72 700 Td (One) Tj ET${' '.repeat(2 * LIMIT)}`
const stream = (dictionary: string, data: string): string =>
  `<< /Length ${data.length} ${dictionary} >>\nstream\n${data}\nendstream`

/** A page with this content as object 4, and further objects from 5. */
const pageWith = (content: string, others: readonly string[] = [], resources = '/Font << /F 3 0 R >>') => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  `<< /Type /Pages /Kids [<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>] /Count 1 >>`,
  HELVETICA,
  content,
  ...others,
]

/** A page in a font with codes of several bytes as object 5, and further objects from 8. */
const pageInFont = (encoding: string, widths: string, others: readonly string[] = [], more = '') =>
  pageWith(
    stream('', 'BT /F 12 Tf 72 700 Td <00410042> Tj ET'),
    [
      `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding ${encoding} /DescendantFonts [6 0 R] ${more} >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R ${widths} >>`,
      '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] >>',
      ...others,
    ],
    '/Font << /F 5 0 R >>',
  )
const cmap = (ranges: string) =>
  `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n${ranges}\nendcmap`

/** Hexadecimal, ASCII base 85 of zeros, run lengths and LZW of spaces: each as its filter decodes it. */
const hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex')
const runs = (times: number): string => '\u0081 '.repeat(times)
function lzw(times: number): string {
  let bits = ''
  const put = (code: number, width: number) => {
    bits += code.toString(2).padStart(width, '0')
  }
  for (let block = 0; block < times; block++) {
    put(256, block === 0 ? 9 : 12)
    put(32, 9)
    // Each code is the one before with a letter more.
    for (let code = 258; code < 4094; code++) put(code, code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12)
  }
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
}

/** A file whose objects from the second on are in an object stream, with a cross-reference stream. */
function withObjectStream(objects: readonly string[], padding: string): Uint8Array {
  const [catalogue = '', ...inside] = objects
  const starts = inside.map((_, index) => inside.slice(0, index).join(' ').length + (index > 0 ? 1 : 0))
  const head = `${starts.map((start, index) => `${index + 10} ${start}`).join(' ')} `
  const packed = deflated(head + inside.join(' ') + padding)
  const { file, offsets } = withObjects([
    catalogue,
    stream(`/Type /ObjStm /N ${inside.length} /First ${head.length} /Filter /FlateDecode`, packed),
  ])
  const row = (type: number, at: number, index: number) =>
    [type, at >> 16, (at >> 8) & 255, at & 255, index].map((byte) => String.fromCharCode(byte)).join('')
  const rows = [
    row(0, 0, 0),
    ...offsets.map((at) => row(1, at, 0)),
    ...inside.map((_, index) => row(2, 2, index)),
    row(1, file.length, 0),
  ].join('')
  const size = 10 + inside.length + 1
  const table = stream(`/Type /XRef /Size ${size} /W [1 3 1] /Index [0 3 10 ${inside.length + 1}] /Root 1 0 R`, rows)
  return bytesOf(`${file}${size - 1} 0 obj\n${table}\nendobj\nstartxref\n${file.length}\n%%EOF\n`)
}
const INSIDE = [
  '<< /Type /Catalog /Pages 10 0 R >>',
  '<< /Type /Pages /Kids [11 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 10 0 R /MediaBox [0 0 595 842] >>',
]

describe('a PDF that unpacks to more than the limit is refused', () => {
  it.each<[string, readonly string[]]>([
    ['in its content', pageWith(stream('/Filter /FlateDecode', deflated(BOMB)))],
    ['by a filter in a filter', pageWith(stream('/Filter [/FlateDecode /FlateDecode]', deflated(deflated(BOMB))))],
    ['by a filter after digits', pageWith(stream('/Filter [/AHx /Fl]', `${hex(deflated(BOMB))}>`))],
    ['by a name with an escape', pageWith(stream('/Filter /Fl#61teDecode', deflated(BOMB)))],
    ['by a name after a comment', pageWith(stream('/Filter%stream\n/FlateDecode', deflated(BOMB)))],
    ['by a filter elsewhere', pageWith(stream('/Filter 5 0 R', deflated(BOMB)), ['/FlateDecode'])],
    [
      'with its length elsewhere',
      pageWith(`<< /Length 5 0 R /Filter /FlateDecode >>\nstream\n${deflated(BOMB)}\nendstream`, ['12']),
    ],
    ['with a wrong length', pageWith(`<< /Length 3 /Filter /FlateDecode >>\nstream\n${deflated(BOMB)}\nendstream`)],
    ['by run lengths', pageWith(stream('/Filter /RunLengthDecode', runs(LIMIT / 50)))],
    ['by LZW', pageWith(stream('/Filter /LZWDecode', lzw(1)))],
    [
      'by the length of a line of a predictor',
      pageWith(
        stream('/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 200000000 >>', deflated('BT ET'.repeat(9))),
      ),
    ],
    [
      'in an array of contents, each within the limit',
      pageWith(
        '[5 0 R 6 0 R 7 0 R]',
        Array.from({ length: 3 }, () => stream('/Filter /FlateDecode', deflated(' '.repeat(LIMIT / 2)))),
      ),
    ],
    [
      'in a form that the content draws',
      pageWith(
        stream('', '/X Do'),
        [stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode', deflated(BOMB))],
        '/XObject << /X 5 0 R >>',
      ),
    ],
    [
      'in the table of characters of a font',
      pageWith(
        stream('', 'BT /F 12 Tf 72 700 Td (One) Tj ET'),
        [HELVETICA.replace('>>', '/ToUnicode 6 0 R >>'), stream('/Filter /FlateDecode', deflated(BOMB))],
        '/Font << /F 5 0 R >>',
      ),
    ],
    ['by a range of widths', pageInFont('/Identity-H', '/W [0 2000000000 500]')],
    ['by a range of vertical widths', pageInFont('/Identity-V', '/W2 [0 2000000000 500 1 1]')],
    [
      'by ranges of a table of codes',
      pageInFont('8 0 R', '', [
        stream('/Type /CMap /CMapName /X', cmap('1 begincidrange <00000000> <00FFFFFE> 0 endcidrange')),
      ]),
    ],
    [
      'by ranges of a table of characters',
      pageInFont(
        '/Identity-H',
        '',
        [stream('', cmap('1 beginbfrange <00000000> <00FFFFFE> <0041> endbfrange'))],
        '/ToUnicode 8 0 R',
      ),
    ],
    ['by a string', pageWith(stream('', `BT /F 12 Tf (${'x'.repeat(LIMIT / 3)}) Tj ET`))],
    ['by a string in hexadecimal', pageWith(stream('', `BT /F 12 Tf <${'41'.repeat(LIMIT / 3)}> Tj ET`))],
    ['by an array', pageWith(stream('', `BT /F 12 Tf [${'1 '.repeat(LIMIT / 6)}] TJ ET`))],
    [
      'by a text outside the page, drawn again and again',
      pageWith(stream('', `BT /F 12 Tf 900 900 Td ${`(${'x'.repeat(1000)}) Tj `.repeat(150)}ET`)),
    ],
  ])('%s', async (_, objects) => expect(await parsePdf(pdfOf(objects), LIMIT)).toEqual(REFUSED))

  it('in an object stream', async () => {
    expect(await parsePdf(withObjectStream(INSIDE, ''), LIMIT)).toEqual({ ok: false, problem: { code: 'pictures' } })
    expect(await parsePdf(withObjectStream(INSIDE, ' '.repeat(2 * LIMIT)), LIMIT)).toEqual(REFUSED)
  })
  it('and not the next one', async () => {
    const page = pageWith(stream('/Filter /FlateDecode', deflated(BOMB.trim())))
    expect(await parsePdf(pdfOf(page), LIMIT)).toMatchObject({ ok: true, document: { text: 'One' } })
  })
})

it('an image as the content of a page is not decoded', async () =>
  expect(await parsePdf(pdfOf(pageWith(stream('/Filter /DCTDecode', 'BT ET'))))).toEqual({
    ok: false,
    problem: { code: 'pictures' },
  }))

it('a page that draws its text a thousand million times is read up to the limit of characters', async () => {
  const forms = Array.from({ length: 9 }, (_, level) =>
    stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 3 0 R >> /XObject << /X ${level + 6} 0 R >> >>`,
      level === 8 ? `BT /F 12 Tf 14 TL 72 770 Td ${`(${'x'.repeat(60)}) Tj T* `.repeat(50)}ET` : '/X Do '.repeat(10),
    ),
  )
  expect(await parsePdf(pdfOf(pageWith(stream('', '/X Do'), forms, '/XObject << /X 5 0 R >>')))).toEqual({
    ok: false,
    problem: { code: 'long', limit: MAX_CHARACTERS_PDF },
  })
})

it('a text within the limits is read', async () =>
  expect(await parsePdf(textPdf([['One']]), LIMIT)).toMatchObject({ ok: true, document: { text: 'One' } }))
