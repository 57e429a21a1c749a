// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { blocksOf } from '../page/blocks'
import { type MarkSpan, Painter } from './paint'

const span = (start: number, end: number, id = 'spam'): MarkSpan => ({
  start,
  end,
  negotiation: 'talks',
  kind: 'article',
  also: [],
  id,
  href: `http://localhost:4173/#/n/talks/articles/${id}`,
  phase: 'clean',
  thenPhase: null,
})

const page = (html: string) => {
  const root = document.createElement('main')
  document.body.replaceChildren(root)
  root.append(document.createRange().createContextualFragment(html))
  return root
}

/** Marks every word of a name on the page. */
const mark = (painter: Painter, root: Element, name = /electronic\s+signatures|spam/gi) => {
  for (const block of [...blocksOf(root)])
    painter.paint(
      block,
      [...block.text.matchAll(name)].map((m) => span(m.index, m.index + m[0].length)),
    )
}

let painter: Painter
beforeEach(() => {
  painter = new Painter()
})

describe('paint', () => {
  test('wraps a name in a link and changes no text', () => {
    const root = page('<p>On spam, and more.</p>')
    mark(painter, root)
    expect(root.innerHTML).toBe(
      '<p>On <a href="http://localhost:4173/#/n/talks/articles/spam" data-plenary-kind="article" data-plenary-id="spam" data-plenary-negotiation="talks" data-plenary-phase="clean">spam</a>, and more.</p>',
    )
    expect(root.textContent).toBe('On spam, and more.')
  })

  test('one mark an element where a name crosses elements, the last one whole', () => {
    const root = page('<p><b>electronic</b> <i>signatures</i> are in</p>')
    mark(painter, root)
    const marks = [...root.querySelectorAll('[data-plenary-kind]')]
    expect(marks.map((m) => m.textContent)).toEqual(['electronic', ' ', 'signatures'])
    expect(marks.map((m) => m.hasAttribute('data-plenary-goes-on'))).toEqual([true, true, false])
  })

  test.each(['a href="#"', 'button', 'label', 'summary', 'div role="button"'])('inside <%s> it is no link', (tag) => {
    const root = page(`<${tag}><b>spam</b></${tag.split(' ')[0]}>`)
    mark(painter, root)
    expect(root.querySelector('[data-plenary-kind]')?.localName).toBe('span')
  })

  test('shows the other day by an attribute alone', () => {
    const root = page('<p>spam</p>')
    const [block] = [...blocksOf(root)]
    if (!block) throw new Error('no block')
    painter.paint(block, [{ ...span(0, 4), thenPhase: 'parked' }])
    painter.showThen(true)
    expect(root.querySelector('[data-plenary-shows]')?.getAttribute('data-plenary-phase')).toBe('clean')
    painter.showThen(false)
    expect(root.querySelector('[data-plenary-shows]')).toBeNull()
  })

  test('distinguishes its own marks from forged ones', () => {
    const root = page('<p>spam</p><a data-plenary-kind="article" data-plenary-id="spam">x</a>')
    mark(painter, root)
    const [ours, forged] = [...root.querySelectorAll('[data-plenary-kind]')]
    expect([ours && painter.spanOf(ours)?.id, forged && painter.spanOf(forged)]).toEqual(['spam', null])
  })
})

describe('the selection of the user', () => {
  const TEXT = 'On spam, electronic signatures and more.'

  test.each([
    ['from before a mark to after one', 0, 34],
    ['from within a mark to within another', 5, 20],
    ['backwards', 34, 0],
    ['at the edges of a mark', 3, 7],
    ['of all', 0, TEXT.length],
  ])('%s stays while it is marked, and restored', (_, from, to) => {
    const root = page(`<p>${TEXT}</p>`)
    const node = root.querySelector('p')?.firstChild as Text
    getSelection()?.setBaseAndExtent(node, from, node, to)
    const selected = TEXT.slice(Math.min(from, to), Math.max(from, to))
    mark(painter, root)
    expect(getSelection()?.getRangeAt(0).toString()).toBe(selected)
    painter.restoreAll()
    expect(getSelection()?.getRangeAt(0).toString()).toBe(selected)
    expect([getSelection()?.anchorOffset, getSelection()?.focusOffset]).toEqual([from, to])
  })
})

describe('the focus of the user', () => {
  const blocks = (root: Element) => [...blocksOf(root)]
  const again = (root: Element, spans: readonly MarkSpan[]) => {
    for (const block of blocks(root)) painter.paint(painter.restoreBlock(block), spans)
  }

  test.each<[string, readonly MarkSpan[], focused: string | undefined]>([
    [
      'stays on a mark that is made anew, as with another phase',
      [span(3, 7), { ...span(12, 16), phase: 'parked' }],
      'parked',
    ],
    ['goes with the mark', [span(3, 7)], undefined],
    [
      'goes to no mark of another name in its place',
      [span(3, 7), { ...span(12, 16, 'scope'), phase: 'parked' }],
      undefined,
    ],
  ])('%s', (_, spans, focused) => {
    const root = page('<p>On spam and spam.</p>')
    again(root, [span(3, 7), span(12, 16)])
    root.querySelectorAll<HTMLElement>('a')[1]?.focus()
    again(root, spans)
    expect((document.activeElement as HTMLElement | null)?.dataset.plenaryPhase).toBe(focused)
    // Once: what the user does after that is not undone.
    ;(document.activeElement as HTMLElement | null)?.blur()
    again(root, spans)
    expect(root.querySelector(':focus')).toBeNull()
  })
  test('stays on a mark where another block is restored before that is made anew', () => {
    const root = page('<p>On spam.</p><p>And spam.</p>')
    again(root, [span(3, 7)])
    root.querySelector<HTMLElement>('a')?.focus()
    const restored = blocks(root).map((block) => painter.restoreBlock(block))
    for (const block of restored) painter.paint(block, [span(3, 7)])
    expect(document.activeElement).toBe(root.querySelector('a'))
  })
  test('is not taken from what the user went on to while a block had no marks', () => {
    const root = page('<p>On spam.</p><input>')
    again(root, [span(3, 7)])
    root.querySelector<HTMLElement>('a')?.focus()
    for (const block of blocks(root)) painter.restoreBlock(block)
    root.querySelector('input')?.focus()
    again(root, [span(3, 7)])
    expect(document.activeElement).toBe(root.querySelector('input'))
  })
})

describe('restore', () => {
  const inline = fc.oneof(
    fc.constantFrom('spam', 'electronic signatures', ' ', 'and ', '.', '\n', 'électronique ', '&amp;'),
    fc.constantFrom(
      '<b>spam</b>',
      '<a href="#">about spam</a>',
      '<i>electronic</i> signatures',
      '<br>',
      '<!--spam-->',
      '<code>spam</code>',
    ),
  )
  const block = fc.tuple(fc.constantFrom('p', 'li', 'td', 'h2', 'div'), fc.array(inline, { maxLength: 8 }))
  const html = fc
    .array(block, { maxLength: 6 })
    .map((blocks) => blocks.map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`).join(' '))

  test('restores the page as it was, to the text node', () => {
    fc.assert(
      fc.property(html, (source) => {
        const root = page(source)
        const [before, text] = [root.innerHTML, root.textContent]
        const nodes = [...blocksOf(root)].flatMap((b) => b.segments.map((s) => s.node))
        mark(painter, root)
        expect(root.textContent).toBe(text)
        painter.restoreAll()
        expect(root.innerHTML).toBe(before)
        expect([...blocksOf(root)].flatMap((b) => b.segments.map((s) => s.node))).toEqual(nodes)
        expect(painter.size).toBe(0)
      }),
      { numRuns: 200 },
    )
  })

  test('text that the page wrote into its node stays', () => {
    const root = page('<p>On spam, and more.</p>')
    const node = root.querySelector('p')?.firstChild as Text
    mark(painter, root)
    node.data = 'On source code.'
    painter.sweep()
    expect(root.innerHTML).toBe('<p>On source code.</p>')
  })

  test('text keeps its order when the page unwraps marks', () => {
    const root = page('<p>On spam, electronic signatures and spam again.</p>')
    mark(painter, root)
    const [, second] = root.querySelectorAll('a')
    second?.replaceWith(...second.childNodes)
    painter.sweep()
    expect(root.textContent).toBe('On spam, electronic signatures and spam again.')
    mark(painter, root)
    const [first] = root.querySelectorAll('a')
    first?.replaceWith(document.createElement('br'), ...first.childNodes)
    painter.restoreAll()
    expect(root.innerHTML).toBe('<p>On <br>spam, electronic signatures and spam again.</p>')
  })

  test('a piece that the page wrote into stays', () => {
    const root = page('<p>On spam, 0 times.</p>')
    const [node, , rest] = (() => {
      mark(painter, root)
      return [...(root.querySelector('p')?.childNodes ?? [])]
    })()
    // As a library does on hydration: it writes its own text into the nodes that it finds.
    ;(node as Text).data = 'On spam, '
    ;(rest as Text).data = '1'
    root.querySelector('a')?.remove()
    root.querySelector('p')?.append(' times.')
    painter.repair(node as Text)
    expect(root.innerHTML).toBe('<p>On spam, 1 times.</p>')
    mark(painter, root)
    painter.restoreAll()
    expect(root.innerHTML).toBe('<p>On spam, 1 times.</p>')
  })

  test('pieces go with a node that the page removed', () => {
    const root = page('<p>On spam, and more.</p>')
    const node = root.querySelector('p')?.firstChild as Text
    mark(painter, root)
    node.remove()
    painter.sweep()
    expect(root.innerHTML).toBe('<p></p>')
  })

  test('restores what is left when the page removed a mark', () => {
    const root = page('<p>On spam, and more.</p>')
    mark(painter, root)
    root.querySelector('a')?.remove()
    painter.restoreAll()
    expect(root.innerHTML).toBe('<p>On , and more.</p>')
  })

  test('a node that the page attaches again still has its marks, and is restored with the rest', () => {
    const root = page('<p>On spam.</p>')
    mark(painter, root)
    const left = root.querySelector('p') as Element
    left.remove()
    expect(painter.sweep()).toBe(false)
    expect(painter.size).toBe(0)
    root.append(left)
    expect(painter.sweep()).toBe(false)
    expect(painter.size).toBe(1)
    left.remove()
    painter.sweep()
    painter.restoreAll()
    expect(left.outerHTML).toBe('<p>On spam.</p>')
  })

  test('detached nodes are restored once they are many', () => {
    const root = page('<p>On spam.</p>'.repeat(65))
    mark(painter, root)
    const left = [...root.children]
    root.replaceChildren()
    expect(painter.sweep()).toBe(true)
    expect(left.every((one) => one.outerHTML === '<p>On spam.</p>')).toBe(true)
    expect(painter.sweep()).toBe(false)
  })
})
