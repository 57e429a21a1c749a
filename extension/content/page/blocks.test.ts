// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { blocksOf, endsOf } from './blocks'

const page = (html: string) => {
  const root = document.createElement('main')
  document.body.replaceChildren(root)
  root.append(document.createRange().createContextualFragment(html))
  return root
}
const texts = (html: string) => [...blocksOf(page(html))].map((block) => block.text)

describe('blocksOf', () => {
  test.each([
    ['crosses inline elements', '<p>open <em>government</em> <a href="#">data</a></p>', ['open government data']],
    [
      'ends where a block begins',
      'before<p>one</p>between<div>two<p>three</p>four</div>after',
      ['before', 'one', 'between', 'two', 'three', 'four', 'after'],
    ],
    ['cells apart', '<table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>', ['one', 'two']],
    ['one line break stays inside', '<p>open<br>data</p>', ['open\ndata']],
    ['two line breaks end a block', '<p>open<br><br>data</p>', ['open\n', 'data']],
    ['code is a gap', '<p>see <code>spam</code> there</p>', ['see \ufffc there']],
    [
      'pre, script, style, noscript are not read',
      '<pre>spam</pre><script>spam</script><style>spam</style><noscript>spam</noscript><p>x</p>',
      ['x'],
    ],
    [
      'fields are gaps',
      '<label>name <input value="spam"> <textarea>spam</textarea><select><option>spam</option></select></label>',
      ['name \ufffc \ufffc\ufffc'],
    ],
    [
      'editable text is not read',
      '<p contenteditable>spam</p><p contenteditable="true"><b>spam</b></p><p contenteditable="false">x</p>',
      ['x'],
    ],
    [
      'hidden text is not read',
      '<p hidden>spam</p><p aria-hidden="true">spam</p><p>x <span hidden>spam</span>y</p>',
      ['x ', 'y'],
    ],
    ['blank blocks are left out', '<p> </p><p>\n</p><p>x</p>', ['x']],
    [
      'a span styled as a block ends one',
      '<p>one<span style="display:block">two</span>three</p>',
      ['one', 'two', 'three'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  test('maps offsets to text nodes', () => {
    const root = page('<p>open <em>government</em> data</p>')
    const [block] = [...blocksOf(root)]
    expect(block?.root.localName).toBe('p')
    expect(block?.segments.map((s) => [s.node.data, s.start])).toEqual([
      ['open ', 0],
      ['government', 5],
      [' data', 15],
    ])
    if (!block) throw new Error('no block')
    const ends = endsOf(block, 5, 20)
    expect(ends?.start[0].data).toBe('government')
    expect(ends?.end).toEqual([block.segments[2]?.node, 5])
  })

  test('survives deep nesting and named children that clobber properties', () => {
    const root = page(
      '<form><input name="parentNode"><input name="nextSibling"><input name="getAttribute"><p>x</p></form>',
    )
    let deep: Element = root
    for (let depth = 0; depth < 5000; depth++) deep = deep.appendChild(document.createElement('div'))
    deep.append('deep')
    expect([...blocksOf(root)].map((b) => b.text).at(-1)).toBe('deep')
  })
})

test('names each in an element of one paragraph are blocks of a slice each, in linear time', () => {
  const names = 40_000
  const found = [...blocksOf(page(`<p>${'<b>spam</b> '.repeat(names)}</p>`))]
  expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThan(12_010)
  expect(found.reduce((sum, { segments }) => sum + segments.length, 0)).toBe(2 * names)
  const [first] = found
  if (!first) throw new Error('no block')
  expect(endsOf(first, 10, 14)?.start).toEqual([first.segments[4]?.node, 0])
})
