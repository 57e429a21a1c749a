// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { blocksOf } from '../page/blocks'
import { Painter } from './paint'
import { removeStaleMarks } from './stale-marks'

const PAGES = {
  'in the middle of a text': '<p>On spam, and more.</p>',
  'at its start and at its end': '<p>spam or spam</p>',
  'one after another': '<p>spamspam, spam</p>',
  'in elements': '<p><b>spam</b> and <i>more spam</i>: spam</p>',
}

test.each(Object.entries(PAGES))('restores what an earlier script marked %s', (_, html) => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html))
  const own = document.body.querySelector('p')?.lastChild
  const beside = document.createTextNode(' beside')
  document.body.querySelector('p')?.append(beside)
  const before = document.body.innerHTML
  const earlier = new Painter()
  for (const block of [...blocksOf(document.body)])
    earlier.paint(
      block,
      [...block.text.matchAll(/spam/g)].map(({ index }) => ({
        start: index,
        end: index + 4,
        negotiation: 'talks',
        kind: 'article' as const,
        also: [],
        id: 'spam',
        href: '#',
        phase: 'clean' as const,
        thenPhase: null,
      })),
    )
  expect(document.body.querySelectorAll('[data-plenary-kind]').length).toBeGreaterThan(0)
  removeStaleMarks(document)
  expect(document.body.innerHTML).toBe(before)
  expect(beside.data).toBe(' beside')
  expect(own?.isConnected).toBe(true)
})
