/**
 * Thirty files that are made to fill the memory or the time of whoever reads them: workbooks, documents, backups, datasets, tables. Each
 * is made when it is asked for. `scale` makes smaller ones of the same kind.
 */
import { strToU8, zipSync } from 'fflate'
import { type CraftedPart, craftedZip, partOf, repeated } from './crafted-zip'
import { fixtureText } from './fixture-pack'
import { bytesOf, HELVETICA, pdfOf } from './text-pdf'

export interface CraftedFile {
  readonly title: string
  readonly name: string
  /** Where it is opened: a table, a document for Analyse text, or a file of Plenary. */
  readonly as: 'table' | 'document' | 'file'
  readonly make: (scale: number) => Uint8Array
}

const MB = 1_000_000
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`
const relations = (...all: readonly string[]) => `<Relationships>${all.join('')}</Relationships>`

/** Parts of a workbook with so many sheets, of which the sheets are given. */
const workbook = (sheets: readonly CraftedPart[], shared: readonly CraftedPart[] = []): CraftedPart[] => [
  partOf('_rels/.rels', relations(relation('r', 'officeDocument', 'xl/workbook.xml'))),
  partOf('[Content_Types].xml', '<Types/>'),
  partOf(
    'xl/workbook.xml',
    `<workbook><sheets>${sheets.map((_, at) => `<sheet name="S${at}" r:id="s${at}"/>`).join('')}</sheets></workbook>`,
  ),
  partOf(
    'xl/_rels/workbook.xml.rels',
    relations(
      ...sheets.map(({ name }, at) => relation(`s${at}`, 'worksheet', name.slice(3))),
      ...shared.map(({ name }) => relation('t', 'sharedStrings', name.slice(3))),
    ),
  ),
  ...sheets,
  ...shared,
]
const sheetName = (at: number) => `xl/worksheets/sheet${at}.xml`
const AROUND = ['<worksheet><sheetData>', '</sheetData></worksheet>'] as const
const ROW = '<row><c t="str"><v>Fees</v></c></row>'
const sheet = (text: string, bytes: number, forged: Partial<CraftedPart> = {}): CraftedPart => ({
  name: sheetName(0),
  ...repeated(text, Math.ceil(bytes / text.length), AROUND),
  ...forged,
})
const texts = (text: string, bytes: number): CraftedPart => ({
  name: 'xl/sharedStrings.xml',
  ...repeated(text, Math.ceil(bytes / text.length), ['<sst>', '</sst>']),
})
const cells = (rows: number, columns: readonly string[], value: string) =>
  `${AROUND[0]}${Array.from({ length: rows }, (_, row) => columns.map((column) => `<c r="${column}${row + 1}" ${value}`).join('')).join('')}${AROUND[1]}`
const COLUMNS = Array.from(
  { length: 100 },
  (_, at) => `${at < 26 ? '' : String.fromCharCode(64 + at / 26)}${String.fromCharCode(65 + (at % 26))}`,
)

const BODY = 'word/document.xml'
const P = '<w:p><w:r><w:t>Fees</w:t></w:r></w:p>'
const body = (text: string, bytes: number, forged: Partial<CraftedPart> = {}): CraftedPart => ({
  name: BODY,
  ...repeated(text, Math.ceil(bytes / text.length), ['<w:document><w:body>', '</w:body></w:document>']),
  ...forged,
})

/** A text repeated up to a length, as the bytes of a file. */
const filled = (text: string, bytes: number, [before, after]: readonly [string, string] = ['', '']): Uint8Array =>
  Buffer.concat([
    strToU8(before),
    Buffer.alloc(Math.floor(bytes / text.length) * text.length, text, 'latin1'),
    strToU8(after),
  ])

/** A PDF whose page has the deflated text as its content. */
const pdf = (packed: Uint8Array): Uint8Array => {
  const stream = Buffer.concat([bytesOf('\x78\x9c'), packed]).toString('latin1')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>] /Count 1 >>',
    HELVETICA,
    `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`,
  ])
}

const head = (more = '') =>
  `{"plenary":"backup","version":1,"madeAt":"2026-11-24T10:00:00.000Z","count":9${more},"entries":[\n`
const packLine = JSON.stringify(JSON.parse(fixtureText))

/** Entries that are right but many, each as short as one can be. */
function manyEntries(bytes: number): Uint8Array {
  const parts = [`${head()}${packLine}`]
  let length = 0
  for (let at = 0; length < bytes; at++) {
    const line = `{"kind":"withdrawal","id":"entry-${100_000 + at}","layer":"public","madeAt":"2026-11-24T10:00:00.000Z","withdraws":"other-${100_000 + at}","reason":""}`
    length += line.length + 2
    parts.push(line)
  }
  return strToU8(parts.join(',\n'))
}

export const CRAFTED_FILES: readonly CraftedFile[] = [
  {
    title: 'a workbook whose directory says 0',
    name: 'zero.xlsx',
    as: 'table',
    make: (n) => craftedZip(workbook([sheet(ROW, 300 * MB * n, { isHidden: true })])),
  },
  {
    title: 'a workbook whose directory says little',
    name: 'little.xlsx',
    as: 'table',
    make: (n) => craftedZip(workbook([sheet(ROW, 300 * MB * n, { unpacked: 1000 })])),
  },
  {
    title: 'a workbook of 300 MB that says so',
    name: 'honest.xlsx',
    as: 'table',
    make: (n) => craftedZip(workbook([sheet(ROW, 300 * MB * n)])),
  },
  {
    title: 'a workbook with a ZIP64 end record',
    name: 'zip64.xlsx',
    as: 'table',
    make: (n) => craftedZip(workbook([sheet(ROW, 300 * MB * n)]), { zip64: true }),
  },
  {
    title: 'a workbook whose twenty sheets overlap',
    name: 'overlap.xlsx',
    as: 'table',
    make: (n) =>
      craftedZip(
        workbook([
          sheet(ROW, 60 * MB * n),
          ...Array.from({ length: 19 }, (_, at) => sheet(ROW, 60 * MB * n, { name: sheetName(at + 1), sameAs: 4 })),
        ]),
      ),
  },
  {
    title: 'a workbook of sixty thousand parts',
    name: 'parts.xlsx',
    as: 'table',
    make: (n) =>
      craftedZip([
        ...workbook([sheet(ROW, MB)]),
        ...Array.from({ length: 60_000 * n }, (_, at) => ({ ...partOf(`a${at}`, ''), sameAs: 0 })),
      ]),
  },
  {
    title: 'a workbook in a workbook in a workbook',
    name: 'nested.xlsx',
    as: 'table',
    make: (n) =>
      craftedZip(
        workbook([sheet(ROW, MB)]).map((part) =>
          part.name === sheetName(0)
            ? {
                ...partOf(part.name, ''),
                packed: zipSync({ a: zipSync({ b: craftedZip([sheet(ROW, 300 * MB * n)]) }) }),
              }
            : part,
        ),
      ),
  },
  {
    title: 'a workbook of sixteen million shared texts',
    name: 'texts.xlsx',
    as: 'table',
    make: (n) => craftedZip(workbook([sheet(ROW, MB)], [texts('<si/>', 79 * MB * n)])),
  },
  {
    title: 'a workbook that says one long text in each cell',
    name: 'laughs.xlsx',
    as: 'table',
    make: (n) =>
      craftedZip(
        workbook(
          [partOf(sheetName(0), cells(Math.ceil(8000 * n), COLUMNS, 't="s"><v>0</v></c>'))],
          [partOf('xl/sharedStrings.xml', `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`)],
        ),
      ),
  },
  {
    title: 'a workbook with a cell at the end of each row',
    name: 'wide.xlsx',
    as: 'table',
    make: (n) =>
      craftedZip(
        workbook(
          Array.from({ length: 20 }, (_, at) =>
            partOf(sheetName(at), cells(Math.ceil(20_000 * n), ['CV'], 't="str"><v>x</v></c>')),
          ),
        ),
      ),
  },
  {
    title: 'a workbook of elements in each other',
    name: 'deep.xlsx',
    as: 'table',
    make: (n) => craftedZip(workbook([sheet('<a>', 79 * MB * n)])),
  },
  {
    title: 'a workbook with an endless attribute',
    name: 'attribute.xlsx',
    as: 'table',
    make: (n) =>
      craftedZip(
        workbook([{ name: sheetName(0), ...repeated('x', Math.ceil(79 * MB * n), ['<worksheet a="', '"/>']) }]),
      ),
  },
  {
    title: 'a document whose directory says 0',
    name: 'zero.docx',
    as: 'document',
    make: (n) => craftedZip([body(P, 300 * MB * n, { isHidden: true })]),
  },
  {
    title: 'a document of 300 MB that says so',
    name: 'honest.docx',
    as: 'document',
    make: (n) => craftedZip([body('<w:p/>', 300 * MB * n)]),
  },
  {
    title: 'a document with a ZIP64 end record',
    name: 'zip64.docx',
    as: 'document',
    make: (n) => craftedZip([body(P, 300 * MB * n)], { zip64: true }),
  },
  {
    title: 'a document of elements in each other',
    name: 'deep.docx',
    as: 'document',
    make: (n) => craftedZip([body('<w:p>', 79 * MB * n)]),
  },
  {
    title: 'a document with an endless attribute',
    name: 'attribute.docx',
    as: 'document',
    make: (n) => craftedZip([{ name: BODY, ...repeated('x', Math.ceil(79 * MB * n), ['<w:document a="', '"/>']) }]),
  },
  {
    title: 'a document of paragraphs without end',
    name: 'long.docx',
    as: 'document',
    make: (n) => craftedZip([body(P, 79 * MB * n)]),
  },
  {
    title: 'a page of elements in each other',
    name: 'deep.html',
    as: 'document',
    make: (n) => filled('<div>', 29 * MB * n, ['<!doctype html>', '']),
  },
  {
    title: 'a PDF that unpacks to 300 MB',
    name: 'bomb.pdf',
    as: 'document',
    make: (n) => pdf(repeated(' ', Math.ceil(300 * MB * n)).packed),
  },
  {
    title: 'a backup of one endless line',
    name: 'line.json',
    as: 'file',
    make: (n) => filled('x', 149 * MB * n, [`${head()}"`, '"']),
  },
  {
    title: 'a backup of empty lines',
    name: 'empty-lines.json',
    as: 'file',
    make: (n) => filled('\n', 149 * MB * n, [head(), '']),
  },
  {
    title: 'a backup of entries without end',
    name: 'entries.json',
    as: 'file',
    make: (n) => manyEntries(149 * MB * n),
  },
  {
    title: 'a backup whose dataset is of empty lists',
    name: 'lists.json',
    as: 'file',
    make: (n) => filled('[],', 25 * MB * n, [`${head()}[`, '[]],\n']),
  },
  {
    title: 'a dataset of empty lists',
    name: 'pack.json',
    as: 'file',
    make: (n) => filled('[],', 29 * MB * n, ['{"schema":2,"id":[', '[]]}']),
  },
  {
    title: 'a dataset of lists in each other',
    name: 'pack-deep.json',
    as: 'file',
    make: (n) => filled('[', 29 * MB * n, ['{"schema":2,"id":', '']),
  },
  {
    title: 'shared entries of empty objects',
    name: 'shared.json',
    as: 'file',
    make: (n) => filled('{},', 29 * MB * n, ['{"plenary":"shared","entries":[', '{}]}']),
  },
  {
    title: 'a table of columns without end',
    name: 'commas.csv',
    as: 'table',
    make: (n) => filled('x,', 9.9 * MB * n, ['Article,', '\n']),
  },
  {
    title: 'a table of rows without end',
    name: 'rows.csv',
    as: 'table',
    make: (n) => filled('x\n', 9.9 * MB * n, ['Article,Status\n', 'x']),
  },
  {
    title: 'a table of quotes',
    name: 'quotes.csv',
    as: 'table',
    make: (n) => filled('"', 9.9 * MB * n, ['Article,Status\n', '']),
  },
]
