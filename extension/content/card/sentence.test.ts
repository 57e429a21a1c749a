// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { blocksOf } from '../page/blocks'
import { sentenceIn } from './sentence'

test.each([
  ['one of several', '<p>Members met. They parked the text on spam. It rained.</p>', 'They parked the text on spam.'],
  [
    'one over several lines of the source',
    '<p>Members met.\n    They parked,\n    on <b>Monday</b>,\tthe text\n    on spam. It rained.</p>',
    'They parked,\n    on Monday,\tthe text\n    on spam.',
  ],
  ['one on a line of its own', '<p>Agenda<br>Text on spam<br>Any other business</p>', 'Text on spam'],
])('the sentence of a name is %s', (_, html, sentence) => {
  document.body.innerHTML = html
  const [block] = [...blocksOf(document.body)]
  expect(block?.text.slice(...(block ? sentenceIn(block, block.text.indexOf('spam'), 'en') : []))).toBe(sentence)
})
