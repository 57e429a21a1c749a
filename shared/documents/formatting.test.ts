/** Formatting of paragraphs in DOCX and HTML: headings by style, and tables of contents. */
import { describe, expect, it } from 'vitest'
import { paragraph, run, stylesOf, wordFile } from '../../testing/word-file'
import type { DocumentRead } from './document'
import { parseDocx } from './docx'
import { type Fill, fillOf } from './formatting'
import { parseHtml } from './html'

const paragraphsOf = (read: DocumentRead) => (read.ok ? (read.document.paragraphs ?? []) : [])
/** Paragraphs as `2# Heading` of level 2, and `toc Line` of a table of contents. */
const linesOf = (read: DocumentRead) =>
  paragraphsOf(read).map(({ text, level, isContents }) =>
    [isContents && 'toc', level !== undefined && `${level}#`, text].filter(Boolean).join(' '),
  )

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const based = (id: string) => `<w:basedOn w:val="${id}"/>`
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`
const styled = (id: string, more = '') => paragraph(run('Fees'), `<w:pStyle w:val="${id}"/>${more}`)

describe('a paragraph of a DOCX', () => {
  it.each<[string, string, string, string]>([
    ['a heading of Word', styled('Heading2'), style('Heading2', 'heading 2'), '2# Fees'],
    ['a heading of Word in French', styled('Titre2'), style('Titre2', 'heading 2'), '2# Fees'],
    ['a heading named in Spanish', styled('x'), style('x', 'Título 3'), '3# Fees'],
    ['a heading named in German', styled('x'), style('x', 'Überschrift 1'), '1# Fees'],
    ['a heading whose style is not declared', styled('Heading1'), '', '1# Fees'],
    ['a Spanish heading whose style is not declared', styled('Ttulo1'), '', '1# Fees'],
    [
      'a style based on a heading',
      styled('x'),
      style('H3', 'heading 3') + style('x', 'WTO article', based('H3')),
      '3# Fees',
    ],
    ['a style with an outline level', styled('x'), style('x', 'Article', outline(1)), '2# Fees'],
    [
      'a style based on one with an outline level',
      styled('y'),
      style('x', 'Article', outline(1)) + style('y', 'New article', based('x')),
      '2# Fees',
    ],
    [
      'body text based on a heading',
      styled('x'),
      style('H1', 'heading 1') + style('x', 'Text', based('H1') + outline(9)),
      'Fees',
    ],
    ['an outline level of its own', styled('x', '<w:outlineLvl w:val="0"/>'), style('x', 'Normal'), '1# Fees'],
    ['body text by itself', styled('H1', '<w:outlineLvl w:val="9"/>'), style('H1', 'heading 1'), 'Fees'],
    [
      'an outline level that was changed',
      styled('x', '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
      '',
      'Fees',
    ],
    ['styles based on each other', styled('x'), style('x', 'X', based('y')) + style('y', 'Y', based('x')), 'Fees'],
    ['the title of a document', styled('Title'), style('Title', 'Title'), 'Fees'],
    ['a line of contents', styled('TOC1'), style('TOC1', 'toc 1'), 'toc Fees'],
    ['a line of contents in French', styled('TM2'), style('TM2', 'toc 2'), 'toc Fees'],
    [
      'the title of contents',
      styled('x'),
      style('H1', 'heading 1') + style('x', 'TOC Heading', based('H1')),
      'toc Fees',
    ],
    [
      'a line in the control of contents',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${styled('x')}</w:sdtContent></w:sdt>`,
      '',
      'toc Fees',
    ],
    ['a line in another control', `<w:sdt><w:sdtContent>${styled('x')}</w:sdtContent></w:sdt>`, '', 'Fees'],
  ])('%s', (_, body, styles, line) =>
    expect(linesOf(parseDocx(wordFile(body, { 'styles.xml': stylesOf(styles) })))).toEqual([line]),
  )
  it('without a part of styles has the headings of Word', () =>
    expect(linesOf(parseDocx(wordFile(styled('Heading1') + styled('Titre2'))))).toEqual(['1# Fees', '2# Fees']))
})

describe('a paragraph of HTML', () => {
  it.each([
    ['headings', '<h1>One</h1>Two<h6>Three</h6><p>Four', ['1# One', 'Two', '6# Three', 'Four']],
    ['a heading of blocks and lines', '<h2><div>One</div>Two<br><br>Three</h2>', ['2# One', '2# Two', '2# Three']],
    ['a heading that is not closed', '<h2>One<p>Two</h2>Three', ['2# One', '2# Two', 'Three']],
    ['contents', '<p>One<nav><p>Two</nav>Three', ['One', 'toc Two', 'Three']],
    ['contents by role', '<div role="doc-toc"><a href="#a">One</a></div>Two', ['toc One', 'Two']],
    ['contents of Word', '<p class=MsoToc1>One 2</p><p class=MsoNormal>Two', ['toc One 2', 'Two']],
    ['headings in what is left out', '<template><h1>One</template><p>Two', ['Two']],
  ])('%s', (_, html, lines) => expect(linesOf(parseHtml(`<!doctype html>${html}`))).toEqual(lines))
})

/** Words with their formatting, as `[green: words]`. */
const wordsOf = (read: DocumentRead) =>
  paragraphsOf(read).map(({ text, spans = [] }) =>
    spans.map(({ from, to, fill, isStruck, isUnderlined }) =>
      [[fill, isStruck && 'struck', isUnderlined && 'underlined'].filter(Boolean).join(' '), text.slice(from, to)].join(
        ': ',
      ),
    ),
  )

describe('the formatting of words in a DOCX', () => {
  const shading = (fill: string) => `<w:shd w:val="clear" w:fill="${fill}"/>`
  const on = (name: string, value = '') => `<w:${name}${value && ` w:val="${value}"`}/>`
  const runStyle = `<w:style w:type="character" w:styleId="c">${`<w:rPr>${on('strike')}${on('highlight', 'green')}</w:rPr>`}</w:style>`
  const plain = paragraph(run('a'), '')
  it.each<[string, string, string[]]>([
    ['none', plain, []],
    ['a highlight', paragraph(run('a ', '<w:b/>') + run('b', on('highlight', 'green')) + run('c')), ['green: b']],
    [
      'two runs of one colour',
      paragraph(run('a', on('highlight', 'green')) + run('b', shading('92D050'))),
      ['green: ab'],
    ],
    ['a highlight over shading', paragraph(run('a', on('highlight', 'yellow') + shading('00FF00'))), ['yellow: a']],
    ['no highlight, no colour', paragraph(run('a', on('highlight', 'none') + shading('auto'))), []],
    ['white and black', paragraph(run('a', shading('FFFFFF')) + run('b', shading('000000'))), []],
    ['a shaded paragraph', paragraph(run('a') + run('b', shading('auto')), shading('C6EFCE')), ['green: ab']],
    ['the mark at its end alone', paragraph(run('a'), `<w:rPr>${shading('FFFF00')}${on('strike')}</w:rPr>`), []],
    [
      'a shaded cell',
      `<w:tbl><w:tr><w:tc><w:tcPr>${shading('FFFF00')}</w:tcPr>${plain}</w:tc></w:tr></w:tbl>`,
      ['yellow: a'],
    ],
    [
      'strike and underline',
      paragraph(run('a', on('dstrike') + on('u', 'single')) + run('b', on('u', 'none'))),
      ['struck underlined: a'],
    ],
    ['off', paragraph(run('a', on('strike', '0'))), []],
    [
      'a style of runs',
      paragraph(run('a', on('rStyle', 'c')) + run('b', on('rStyle', 'c') + on('strike', 'false'))),
      ['green struck: a', 'green: b'],
    ],
    [
      'formatting that was changed',
      paragraph(run('a', `<w:rPrChange><w:rPr>${on('strike')}</w:rPr></w:rPrChange>`)),
      [],
    ],
    ['spaces that collapse', paragraph(run(' a ') + run(' b  ', on('strike'))), ['struck: b']],
  ])('%s', (_, body, words) =>
    expect(wordsOf(parseDocx(wordFile(body, { 'styles.xml': stylesOf(runStyle) })))).toEqual([words]),
  )
  it('of a style in a circle', () => {
    const circle = style('x', 'X', `${based('y')}<w:pPr>${shading('FFFF00')}</w:pPr>`) + style('y', 'Y', based('x'))
    expect(wordsOf(parseDocx(wordFile(styled('x'), { 'styles.xml': stylesOf(circle) })))).toEqual([['yellow: Fees']])
  })
})

describe('the formatting of words in HTML', () => {
  it.each<[string, string, string[]]>([
    [
      'elements',
      '<s>a</s> <del>b</del> <u>c</u> <ins>d</ins> <mark>e</mark> f',
      ['struck: a', 'struck: b', 'underlined: c', 'underlined: d', 'yellow: e'],
    ],
    ['inside each other', '<s>a<u>b</s>c</u>', ['struck: a', 'struck underlined: b']],
    [
      'styles',
      '<span style="Background:lime;mso-highlight:lime">a</span><b style="text-decoration: line-through">b</b>',
      ['green: a', 'struck: b'],
    ],
    [
      'a colour around, and white in it',
      '<p style="background-color: rgb(198, 239, 206)">a<i style="background:#fff">b',
      ['green: a'],
    ],
    ['a cell', '<table><tr bgcolor="#FFFF00"><td>a</table>', ['yellow: a']],
    ['the colour of the page', '<body style="background:#eee">a', []],
    ['an element that is not closed', '<p><u>a<p>b', ['underlined: a', 'underlined: b']],
  ])('%s', (_, html, words) => expect(wordsOf(parseHtml(`<!doctype html>${html}`)).flat()).toEqual(words))
})

it.each<[string, Fill | null | undefined]>([
  ['#f00', 'red'],
  ['#ffa500', 'orange'],
  ['ffff99', 'yellow'],
  ['00b050', 'green'],
  ['#0ff', 'cyan'],
  ['DEEAF6', 'blue'],
  ['rgb(255, 0, 255)', 'purple'],
  ['d9d9d9', 'grey'],
  ['url(x)', undefined],
])('the colour %s', (value, fill) => expect(fillOf(value)).toBe(fill))
