// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { type Deferred, draw } from './draw'
import { serialiseChildren, serialiseInChunks } from './serialise'

const place = (html: string) => {
  const element = document.createElement('div')
  element.innerHTML = html
  return element
}
const again = (html: string) => {
  const copy = document.createElement('div')
  copy.append(...serialiseChildren(place(html)).map((one) => draw(one)))
  return copy
}

it.each([
  ['texts and elements', '<p class="lede">One <b>two</b></p> three'],
  ['a picture', '<svg class="glyph" aria-hidden="true"><use href="#g-clean"></use><path d="M0 0"></path></svg>'],
  ['a measure', '<p style="--rows: 8;">One</p>'],
  ['what looks like markup', '<p title="&lt;b&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
])('draws %s as they were', (_, html) => {
  expect(again(html).innerHTML).toBe(place(html).innerHTML)
})

it('draws pictures as pictures', () => {
  expect(again('<svg><use href="#g-clean"></use></svg>').querySelector('use')?.namespaceURI).toBe(
    'http://www.w3.org/2000/svg',
  )
})

it.each([
  [0, 0, 0],
  [1, 1, 1],
  [3, 2, 3],
  [9, 3, 6],
])('draws with room for %i rows %i themes with %i, and the others later', (room, themes, rows) => {
  const html = `<table>${'<tbody><tr><td>one</td></tr><tr><td>two</td></tr></tbody>'.repeat(3)}</table>`
  const copy = document.createElement('div')
  const later: Deferred = { room, rest: [] }
  copy.append(...serialiseChildren(place(html)).map((one) => draw(one, later)))
  expect([copy.querySelectorAll('tbody').length, copy.querySelectorAll('tr').length]).toEqual([themes, rows])
  for (const drawRest of later.rest) drawRest()
  expect(copy.innerHTML).toBe(html)
})

it('leaves out what tells of the moment', () => {
  const html = '<p><span class="off">offline</span>kept</p><div class="toasts">Undone</div><dialog>open</dialog>'
  expect(again(html).innerHTML).toBe('<p>kept</p>')
})

it('reads a table in turns as at once', async () => {
  const html = `<h1>One</h1><table><caption>two</caption>${'<tbody><tr><td>three <b>four</b></td></tr></tbody>'.repeat(3)}</table><dialog></dialog>`
  let turns = 0
  const read = serialiseInChunks(place(html))
  const counting = setInterval(() => turns++)
  expect(await read).toEqual(serialiseChildren(place(html)))
  clearInterval(counting)
  expect(turns).toBeGreaterThan(0)
})
