/** Documents of each format, and hostile ones: each is read, or refused with its reason. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { CRAFTED_FILES } from '../../testing/crafted-files'
import { HELVETICA, pdfOf, textPdf } from '../../testing/text-pdf'
import { paragraph, run, wordFile } from '../../testing/word-file'
import type { Decode } from '../encoding/decode-text'
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from '../encoding/markup'
import { MAX_UNPACKED_BYTES } from '../encoding/read-result'
import { sourceParagraphs } from '../texts/source-paragraphs'
import { type DocumentText, documentOf, MAX_CHARACTERS, MAX_DOCUMENT_BYTES, MAX_PAGES } from './document'
import { parseDocx } from './docx'
import { MAX_SPANS } from './formatting'
import { readDocument } from './read-document'

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
const read = (content: string | Uint8Array, name = 'file') =>
  readDocument(typeof content === 'string' ? strToU8(content) : content, name, decode)
const textOf = async (content: string | Uint8Array, name?: string) => {
  const answer = await read(content, name)
  return answer.ok ? answer.document.text : answer.problem.code
}
const problemOf = async (content: string | Uint8Array, name?: string) => {
  const answer = await read(content, name)
  return answer.ok ? null : answer.problem
}

describe('plain text', () => {
  it.each([
    ['as it is', 'One.\nTwo.\n\nThree.\n', 'One.\nTwo.\n\nThree.'],
    ['with a byte order mark', '\uFEFFOne.', 'One.'],
    ['that begins with a bracket', '[Draft] One.', '[Draft] One.'],
    ['with the sign <', 'a < b', 'a < b'],
  ])('%s', async (_, content, text) => expect(await textOf(content)).toBe(text))
  it('of before UTF-8', async () => expect(await textOf(Uint8Array.from([0xe9, 0x74, 0xe9]))).toBe('été'))
  it('in UTF-16', async () => expect(await textOf(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toBe('AB'))
})

it('no format brings a control character but line breaks', async () => {
  const read = documentOf(['a\u0001b\u009bc', 'd\u0000'], { format: 'pdf' })
  expect(read).toEqual({ ok: true, document: { format: 'pdf', text: 'abc\n\nd' } })
  expect(await textOf('One\r\nTwo\tthree\fx')).toBe('One\nTwo three x')
  expect(await textOf('<!doctype html><p>a&#1;b&#x9b;c')).not.toMatch(/(?!\n)\p{Cc}/u)
})

describe('no paragraph that is stored has control characters, or words in another order than they are read in:', () => {
  const mapped = (code: string) =>
    `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <58> <${code}> endbfchar endcmap end`
  const stream = (data: string) => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`
  const pdf = (code: string) =>
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
      HELVETICA.replace('>>', '/ToUnicode 6 0 R >>'),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 5 0 R >>',
      stream('BT /F 12 Tf 72 700 Td (OneXtwo) Tj ET'),
      stream(mapped(code)),
    ])
  const word = (code: string) => wordFile(paragraph(run('One') + run(`&#x${code};two`, '<w:strike/>')))
  const page = (code: string) => `<!doctype html><p>One<s>&#x${code};two</s>`
  const pasted = (code: string) => sourceParagraphs({ text: `One${charOf(code)}two`, format: 'text' })
  const charOf = (code: string) => String.fromCharCode(Number.parseInt(code, 16))
  it.each<[string, string, string, Partial<Record<DocumentText['format'], string>>?]>([
    ['a C0 control', '0001', 'Onetwo'],
    // HTML has characters of Windows for references to these two.
    ['a C1 control', '009B', 'Onetwo', { html: 'One›two' }],
    ['a next line', '0085', 'One two', { html: 'One…two' }],
    ['a tab', '0009', 'One two'],
    ['a line break', '000A', 'One two'],
    ['an override', '202E', 'Onetwo'],
    ['an embedding', '202B', 'Onetwo'],
    ['an isolate', '2067', 'Onetwo'],
    // In a PDF words stand where they are drawn.
    ['a mark of direction, which stays', '200F', 'One\u200Ftwo', { pdf: 'Onetwo' }],
  ])('%s', async (_, code, text, others = {}) => {
    for (const file of [word(code), page(code), pdf(code)]) {
      const answer = await read(file)
      if (!answer.ok) throw new Error(answer.problem.code)
      const [one] = sourceParagraphs(answer.document)
      const { format } = answer.document
      expect(one?.text, format).toBe(others[format] ?? text)
      // A span ends with its words.
      for (const { to } of one?.spans ?? []) expect(to).toBe(one?.text.length)
    }
    expect(
      pasted(code)
        .map((one) => one.text)
        .join(' '),
    ).toBe(text)
  })
})

describe('HTML', () => {
  it.each([
    ['blocks', '<p>One <b>bold</b> word.</p><div>Two<ul><li>Three</ul></div>', 'One bold word.\n\nTwo\n\nThree'],
    ['cells', '<table><tr><td>A<td>B</table>', 'A\n\nB'],
    ['line breaks', 'One<br>line<br><br>Two', 'One line\n\nTwo'],
    ['entities', '<p>caf&eacute; &amp; th&#233;&nbsp;&lt;b&gt;', 'café & thé <b>'],
    ['a head that is not closed', '<head><title>T</title><body><p>One', 'One'],
    ['an inline element after a block', '<h1>Title</h1>Text <a href="#">link</a>.', 'Title\n\nText link.'],
  ])('%s', async (_, html, text) => expect(await textOf(`<!doctype html>${html}`)).toBe(text))
  it.each([
    ['scripts', '<script>steal("<p>x</p>")</script>'],
    ['styles', '<style>p { color: red }</style>'],
    ['what is hidden', '<div hidden><div>x</div></div><p aria-hidden="true">x</p>'],
    ['forms', '<select><option>x<option>y</select><textarea>x</textarea><button>x</button>'],
    ['other documents', '<iframe srcdoc="<p>x">x</iframe><svg><title>x</title></svg><template><p>x</template>'],
    ['comments', '<!-- <p>x</p> -->'],
  ])('leaves out %s', async (_, html) => expect(await textOf(`<!doctype html><p>One${html}<p>Two`)).toBe('One\n\nTwo'))
  it('is told after any number of comments, and a text of comments is none', async () => {
    const comments = '<!-- a -->\n'.repeat(100)
    expect(await textOf(`${comments}<html><p>One`)).toBe('One')
    expect(await textOf(`${comments}One`)).toBe(`${comments}One`)
    expect(await textOf('<!-- never closed <html><p>One')).toBe('<!-- never closed <html><p>One')
  })
  it('is told by its name too', async () => expect(await textOf('<p>One', 'page.HTM')).toBe('One'))
  it('has its own address and date', async () => {
    const head =
      '<link rel="canonical" href="https://example.org/a"><meta property="article:published_time" content="2021-07-22T10:00:00Z">'
    const answer = await read(`<!doctype html><head>${head}</head><p>One`)
    expect(answer.ok && answer.document).toEqual({
      format: 'html',
      text: 'One',
      paragraphs: [{ text: 'One', spans: [] }],
      url: 'https://example.org/a',
      date: '2021-07-22T10:00:00Z',
    })
  })
  it('has no address or date that is too long to be one', async () => {
    const [address, date] = [`https://example.org/${'a'.repeat(5000)}`, '2021 '.repeat(5000)]
    const answer = await read(
      `<!doctype html><link rel="canonical" href="${address}"><meta name="date" content="${date}"><p>One`,
    )
    expect(answer.ok && answer.document).toEqual({
      format: 'html',
      text: 'One',
      paragraphs: [{ text: 'One', spans: [] }],
    })
  })
  it('has no address that is not one of the web', async () => {
    const answer = await read('<!doctype html><link rel="canonical" href="javascript:alert(1)"><p>One')
    expect(answer.ok && answer.document.url).toBeUndefined()
  })
  it('of as many nested elements as browsers take is read', async () =>
    expect(await textOf(`<!doctype html>${'<div>'.repeat(MAX_DEPTH)}One`)).toBe('One'))
})

describe('DOCX', () => {
  it.each([
    ['paragraphs', paragraph(run('One ') + run('line.')) + paragraph(run('Two')), 'One line.\n\nTwo'],
    ['an element named as a method of objects', paragraph(`${run('A')}<constructor/>${run('B')}`), 'AB'],
    ['entities and tabs', paragraph(`${run('A &amp; B')}<w:r><w:tab/></w:r>${run('C')}`), 'A & B C'],
    [
      'cells',
      `<w:tbl><w:tr><w:tc>${paragraph(run('A'))}</w:tc><w:tc>${paragraph(run('B'))}</w:tc></w:tr></w:tbl>`,
      'A\n\nB',
    ],
    [
      'a hyphen that does not break',
      paragraph(`${run('e')}<w:r><w:noBreakHyphen/></w:r>${run('commerce')}`),
      'e-commerce',
    ],
    [
      'a text box once',
      paragraph(
        `${run('One')}<mc:AlternateContent><mc:Choice>${paragraph(run('Box'))}</mc:Choice><mc:Fallback>${paragraph(run('Box'))}</mc:Fallback></mc:AlternateContent>${run(' two')}`,
      ),
      'Box\n\nOne two',
    ],
    [
      'no text that was deleted or moved away',
      paragraph(
        `${run('One')}<w:del><w:r><w:delText> not</w:delText></w:r></w:del><w:moveFrom>${run(' gone')}</w:moveFrom><w:ins>${run(' new')}</w:ins>`,
      ),
      'One new',
    ],
    ['no code of a field', paragraph(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('4')}`), '4'],
  ])('%s', async (_, body, text) => expect(await textOf(wordFile(body))).toBe(text))
  it('has its notes after the body', async () => {
    const notes = strToU8(`<w:footnotes><w:footnote>${paragraph(run('See INF/ECOM/1.'))}</w:footnote></w:footnotes>`)
    expect(await textOf(wordFile(paragraph(run('One')), { 'footnotes.xml': notes }))).toBe('One\n\nSee INF/ECOM/1.')
  })
  it('has each note after the paragraph that refers to it first', async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(run(text))}${paragraph(run(`${text} again`))}</w:footnote>`
    const notes = `<w:footnotes>${note(1, 'A')}${note(2, 'B')}${note(3, 'C')}</w:footnotes>`
    const ends = `<w:endnotes><w:endnote w:id="1">${paragraph(run('E'))}</w:endnote></w:endnotes>`
    const to = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const body = paragraph(run('One') + to(2) + to(1, 'endnote')) + paragraph(run('Two') + to(1) + to(2) + to(9))
    expect(await textOf(wordFile(body, { 'footnotes.xml': notes, 'endnotes.xml': ends }))).toBe(
      ['One', 'B', 'B again', 'E', 'Two', 'A', 'A again', 'C', 'C again'].join('\n\n'),
    )
  })
  it('has one paragraph of two of which the mark between was deleted', async () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    const body = paragraph(run('One '), gone) + paragraph(run('line')) + paragraph(run('Two'), gone)
    expect(await textOf(wordFile(body))).toBe('One line\n\nTwo')
  })
  it('tells its tracked changes', async () => {
    const changed = '<w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins>'
    const answer = await read(wordFile(paragraph(`${changed}<w:moveFrom>${run('c')}</w:moveFrom>`)))
    expect(answer.ok && answer.document.tracked).toEqual({ inserted: 1, deleted: 2 })
    const plain = await read(wordFile(paragraph(run('One'))))
    expect(plain.ok && plain.document.tracked).toBeUndefined()
  })
})

describe('PDF', () => {
  it('is read page by page', async () =>
    expect(await textOf(textPdf([['The article on spam is clean.'], ['Next plenary: 13 September.']]))).toBe(
      'The article on spam is clean.\n\nNext plenary: 13 September.',
    ))
  it('has one paragraph of lines that follow each other', async () =>
    expect(await textOf(textPdf([['The facilitator told the plenary that the', 'article on spam is clean.']]))).toBe(
      'The facilitator told the plenary that the article on spam is clean.',
    ))
})

describe('what is no document', () => {
  const megabyte = new Uint8Array(1_000_000).fill(32)
  it.each([
    ['nothing', '', { code: 'empty' }],
    ['a page without text', '<!doctype html><script>x</script>', { code: 'empty' }],
    ['a document without text', wordFile(paragraph('')), { code: 'empty' }],
    ['a PDF without text', textPdf([[]]), { code: 'pictures' }],
    ['a damaged PDF', '%PDF-1.7\nno more', { code: 'damaged' }],
    ['a cut archive', wordFile(paragraph(run('One'))).slice(0, 60), { code: 'damaged' }],
    ['another archive', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), { code: 'foreign' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), { code: 'foreign' }],
    ['rich text', '{\\rtf1\\ansi One}', { code: 'foreign' }],
    ['data', '{"plenary": 1}', { code: 'foreign' }],
  ])('%s', async (_, content, problem) => expect(await problemOf(content)).toEqual(problem))
  it.each([
    ['minutes.doc', 'old'],
    ['minutes.docx', 'locked'],
  ])('%s of a compound file is %s', async (name, code) =>
    expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), name)).toEqual({ code }),
  )

  it('a file that is too large', async () =>
    expect(await problemOf(new Uint8Array(MAX_DOCUMENT_BYTES + 1))).toEqual({
      code: 'large',
      limit: MAX_DOCUMENT_BYTES,
    }))
  /** Changes the size that an archive declares for its parts of a megabyte, in each header. */
  const declaring = (zip: Uint8Array, size: number) => {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
    for (let at = 0; at + 4 <= zip.length; at++)
      if (view.getUint32(at, true) === megabyte.length) view.setUint32(at, size, true)
    return zip
  }
  it.each([
    ['to less than it declares', MAX_UNPACKED_BYTES + 1],
    ['to more than it declares', 10],
    ['to something, and declares nothing', 0],
  ])('an archive that unpacks %s', async (_, size) =>
    expect(await problemOf(declaring(wordFile('', { 'document.xml': megabyte }), size))).toEqual({ code: 'damaged' }),
  )
  it.each([
    ['honest.docx', 'unpacked'],
    ['zero.docx', 'damaged'],
    ['zip64.docx', 'foreign'],
    ['deep.docx', 'complex'],
    ['attribute.docx', 'unpacked'],
  ])('a document that is made to fill the memory: %s', (name, code) => {
    const read = parseDocx(CRAFTED_FILES.find((file) => file.name === name)?.make(0.02) ?? new Uint8Array(), 1_000_000)
    expect(read.ok ? 'read' : read.problem.code).toBe(code)
  })
  it('an entity that would expand without end stays as it is', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document>${paragraph(run('&b;&b;'))}</w:document>`
    expect(await textOf(wordFile('', { 'document.xml': strToU8(bomb) }))).toBe('&b;&b;')
  })
  it.each([
    ['a text', 'x'.repeat(MAX_CHARACTERS + 1)],
    ['a page', `<!doctype html><p>${'x'.repeat(MAX_CHARACTERS + 100_000)}`],
    ['a document', wordFile(paragraph(run('x'.repeat(MAX_CHARACTERS + 100_000))))],
  ])('%s that is too long', async (_, content) =>
    expect(await problemOf(content)).toEqual({ code: 'long', limit: MAX_CHARACTERS }),
  )
  const attributes = (times: number) => Array.from({ length: times }, (_, at) => `a${at}=""`).join(' ')
  it.each([
    ['a page of elements nested too deep', `<!doctype html>${'<div>'.repeat(MAX_DEPTH + 1)}One`],
    ['a page of too many elements', `<!doctype html>${'<br>'.repeat(MAX_ELEMENTS + 1)}One`],
    ['a page of too many end tags', `<!doctype html>${'</b>'.repeat(MAX_ELEMENTS * 1.01)}One`],
    ['a page with too many attributes in an element', `<!doctype html><p ${attributes(MAX_ATTRIBUTES + 1)}>One`],
    [
      'a document of too many spans',
      wordFile(paragraph(`${run('a', '<w:strike/>')}${run('b')}`.repeat(MAX_SPANS + 1))),
    ],
    ['a page of too many spans', `<!doctype html>${'<p><s>a</s>'.repeat(MAX_SPANS + 1)}`],
    ['a document nested too deep', wordFile(`${'<w:p>'.repeat(MAX_DEPTH)}${'</w:p>'.repeat(MAX_DEPTH)}`)],
    ['a document of too many elements', wordFile('<a/>'.repeat(MAX_ELEMENTS))],
    ['a document with too many attributes', wordFile(`<w:p ${attributes(MAX_ATTRIBUTES + 1)}/>`)],
  ])('%s', async (_, content) => expect(await problemOf(content)).toEqual({ code: 'complex' }))
  it('elements and attributes within the limits are read', async () => {
    const many = `<p ${attributes(MAX_ATTRIBUTES)}>`.repeat(3)
    expect(await textOf(`<!doctype html>${many}${'<br>'.repeat(1000)}One`)).toBe('One')
  })
  it('a PDF with too many pages', async () =>
    expect(await problemOf(textPdf(Array.from({ length: MAX_PAGES + 1 }, () => ['x'])))).toEqual({
      code: 'pages',
      limit: MAX_PAGES,
    }))
  it('a PDF that is cut anywhere is read or refused', async () => {
    const pdf = textPdf([['The article on spam is clean.']])
    for (let length = 5; length < pdf.length; length += 37)
      expect(['pictures', 'damaged', 'foreign', 'The article on spam is clean.']).toContain(
        await textOf(pdf.slice(0, length)),
      )
  })
})
