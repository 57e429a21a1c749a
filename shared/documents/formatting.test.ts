/** Formatting of paragraphs in DOCX and HTML: headings by style, and tables of contents. */
import { describe, expect, it } from 'vitest'
import { paragraph, run, stylesOf, wordFile } from '../../testing/word-file'
import type { DocumentRead } from './document'
import { parseDocx } from './docx'
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
