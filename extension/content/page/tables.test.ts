// @vitest-environment happy-dom
/** Tables as rows: which elements are tables, and how their rows read. */
import { beforeAll, expect, test } from 'vitest'
import { blocksOf } from './blocks'
import { layoutScript } from './layout-script'

beforeAll(() => {
  globalThis.plenaryLayout = layoutScript
})

const blocks = (html: string) => {
  const root = document.createElement('main')
  document.body.replaceChildren(root)
  root.append(document.createRange().createContextualFragment(html))
  return [...blocksOf(root)]
}
const told = (html: string) =>
  blocks(html).map(({ text, row, root }) =>
    row
      ? `${row.isHead ? '#' : ''}${row.cells.map(({ start, end, column }) => `${column}:${text.slice(start, end)}`).join(' ')} <${root.localName}>`
      : text,
  )
const cells = (name: string, texts: readonly string[]) => texts.map((text) => `<${name}>${text}</${name}>`).join('')
const heads = `<tr>${cells('th', ['Article', 'Status'])}</tr>`

test.each<[string, html: string, readonly string[]]>([
  [
    'heads and rows',
    `<p>Before</p><table><thead>${heads}</thead><tbody><tr>${cells('td', ['Spam', '<b>Clean</b> text'])}</tr></tbody></table><p>After</p>`,
    ['Before', '#0:Article 1:Status <tr>', '0:Spam 1:Clean text <tr>', 'After'],
  ],
  [
    'blocks and blanks in a cell',
    `<table>${heads}<tr>\n  <td>\n <p>Article 5</p>\n<p>Spam</p></td>\n <td> </td> <td><ul><li>a</li><li>b</li></ul></td></tr></table>`,
    ['#0:Article 1:Status <tr>', '0:Article 5\nSpam 1: 2:a\nb <tr>'],
  ],
  [
    'cells over several rows and columns',
    `<table>${heads}<tr><td rowspan="2">Spam</td><td>a</td></tr><tr><td>b</td></tr><tr><td colspan="2">c</td><td>d</td></tr></table>`,
    ['#0:Article 1:Status <tr>', '0:Spam 1:a <tr>', '1:b <tr>', '0:c 2:d <tr>'],
  ],
  [
    'a row with its own head',
    `<table>${heads}<tr><th scope="row">Spam</th><td>Clean</td></tr></table>`,
    ['#0:Article 1:Status <tr>', '0:Spam 1:Clean <tr>'],
  ],
  [
    'no heads',
    `<table><tr>${cells('td', ['Spam', 'Clean'])}</tr><tr>${cells('td', ['Source code', 'Parked'])}</tr></table>`,
    ['0:Spam 1:Clean <tr>', '0:Source code 1:Parked <tr>'],
  ],
  [
    'an ARIA grid',
    `<div role="grid"><div role="row"><span role="columnheader">Article</span><span role="columnheader">Status</span></div>
     <div role="rowgroup"><div role="row"><span role="gridcell">Spam</span><span role="gridcell">Clean</span></div></div></div>`,
    ['#0:Article 1:Status <div>', '0:Spam 1:Clean <div>'],
  ],
  [
    'a list under heads',
    `<ul><li>${cells('span', ['Sujet', 'État'])}</li><li>${cells('span', ['Spam', 'Texte propre'])}</li></ul>`,
    ['#0:Sujet 1:État <li>', '0:Spam 1:Texte propre <li>'],
  ],
  [
    'cells one after another',
    `<div>${cells('div', ['Artículo', 'Estado', 'Spam', 'En limpio', 'Código fuente', 'Aparcado'])}</div><p>After</p>`,
    ['#0:Artículo 1:Estado <div>', '0:Spam 1:En limpio <div>', '0:Código fuente 1:Aparcado <div>', 'After'],
  ],
  [
    'rows of a grid between other text',
    `<p>Before</p>${['Spam', 'Source code', 'Cryptography'].map((name) => `<div style="display:grid">${cells('span', [name, 'Clean'])}</div>`).join('')}<p>After</p>`,
    ['Before', '0:Spam 1:Clean <div>', '0:Source code 1:Clean <div>', '0:Cryptography 1:Clean <div>', 'After'],
  ],
  [
    'a cell that is not shown',
    `<table>${heads}<tr><td>Spam</td><td style="display:none">Parked</td><td>Clean</td></tr></table>`,
    ['#0:Article 1:Status <tr>', '0:Spam 2:Clean <tr>'],
  ],
  [
    'a list of definitions',
    `<dl>${['Spam', 'Source code', 'Cryptography'].map((name) => `<dt>${name}</dt><dd>Clean (May 2021)</dd>`).join('')}</dl><p>After</p>`,
    [
      '0:Spam 1:Clean (May 2021) <dt>',
      '0:Source code 1:Clean (May 2021) <dt>',
      '0:Cryptography 1:Clean (May 2021) <dt>',
      'After',
    ],
  ],
  [
    'no table: definitions that are sentences',
    `<dl>${['a', 'b', 'c'].map((name) => `<dt>${name}</dt><dd>The text is clean.</dd>`).join('')}</dl>`,
    ['a', 'The text is clean.', 'b', 'The text is clean.', 'c', 'The text is clean.'],
  ],
  [
    'no table: rows of sentences',
    `${['a', 'b', 'c'].map((day) => `<div style="display:flex">${cells('span', [day, ' The text is clean.'])}</div>`).join('')}`,
    ['a The text is clean.', 'b The text is clean.', 'c The text is clean.'],
  ],
  [
    'no table: one that lays out a page',
    `<table><tr><td><h1>Talks</h1></td><td>Menu</td></tr><tr><td>Text</td><td>More</td></tr></table>`,
    ['Talks', 'Menu', 'Text', 'More'],
  ],
  [
    'no table: one around another',
    `<table><tr><td>a</td><td><table><tr>${cells('td', ['b', 'c'])}</tr></table></td></tr><tr><td>d</td><td>e</td></tr></table>`,
    ['a', 'b', 'c', 'd', 'e'],
  ],
  [
    'no table: long cells',
    `<table><tr><td>a</td><td>${'b'.repeat(200)}</td></tr><tr><td>c</td><td>d</td></tr></table>`,
    ['a', 'b'.repeat(200), 'c', 'd'],
  ],
  ['no table: one column', '<table><tr><td>Clean</td></tr><tr><td>Spam</td></tr></table>', ['Clean', 'Spam']],
  [
    'no table: for layout, it says',
    `<table role="presentation">${heads}<tr>${cells('td', ['a', 'b'])}</tr></table>`,
    ['Article', 'Status', 'a', 'b'],
  ],
  [
    'no table: a list of links',
    `<ul><li><a href="#">Article</a> <a href="#">News</a></li><li><a href="#">One</a></li></ul>`,
    ['Article News', 'One'],
  ],
])('%s', (_, html, expected) => {
  expect(told(html)).toEqual(expected)
})

test('a merged cell stands in each row and column that it covers', () => {
  const rows = blocks(
    `<table>${heads}<tr><td>Spam</td><td rowspan="2">Clean</td></tr><tr><td>Source code</td></tr><tr><td colspan="2">Next</td></tr></table>`,
  ).map(({ row }) => [row?.carried, row?.cells.map(({ width }) => width)])
  expect(rows).toEqual([
    [[], [1, 1]],
    [[], [1, 1]],
    [[1], [1]],
    [[], [2]],
  ])
})

test('the offsets of a row are those of its text nodes', () => {
  const [, row] = blocks(`<table>${heads}<tr>${cells('td', ['Spam', '<b>Clean</b> text'])}</tr></table>`)
  expect(row?.segments.map(({ node, start }) => [node.data, row.text.slice(start, start + node.length)])).toEqual([
    ['Spam', 'Spam'],
    ['Clean', 'Clean'],
    [' text', ' text'],
  ])
})
