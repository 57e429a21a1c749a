import { expect, test } from 'vitest'
import { placeSigns, SIGN_PX } from './margin'

const wide = { left: 100, right: 860 }
const atLeft = { left: 8, right: 768 }
const full = { left: 8, right: 1272 }
const slim = { left: 28, right: 1270 }
const slimRight = { left: 8, right: 1252 }
const bare = { left: 0, right: 1280 }
const narrow = { left: 40, right: 1260 }

const ROWS: [string, { left: number; right: number }, number[], string[], lineEnd?: number][] = [
  ['one a line', wide, [0, 36, 72], ['66,0: 0', '66,36: 1', '66,72: 2']],
  ['two on a line are side by side, and move no other', wide, [0, 0, 36], ['66,0: 0', '40,0: 1', '66,36: 2']],
  ['lines closer than a sign', wide, [0, 20, 40], ['66,0: 0', '40,20: 1', '66,40: 2']],
  ['right of a text without a left margin', atLeft, [0, 0, 36], ['778,0: 0', '804,0: 1', '778,36: 2']],
  [
    'in the rest of the line without a margin, one for two on a line',
    full,
    [0, 0, 36],
    ['1248,0: 0 1', '1248,36: 2'],
    1248,
  ],
  ['up to the edge of the window after a longer line', full, [0, 0], ['1256,0: 0 1'], 1254.2],
  ['narrow where that has no room for a whole one', full, [0], ['1261,0 19 wide: 0'], 1260.3],
  ['in the margin of a page without a style, after a full line', full, [0], ['1272,0 8 wide: 0'], 1272],
  ['before the line where it runs to the edge', full, [0], ['0,0 8 wide: 0'], 1278],
  ['over the end of the line only where no room is left', bare, [0], ['1256,0 over: 0'], 1280],
  ['close to the text in a margin with room for no more', slim, [0, 36], ['2,0: 0', '2,36: 1']],
  ['close to the text in such a margin on the right', slimRight, [0, 36], ['1254,0: 0', '1254,36: 1']],
  ['one for two where the margin has room for one', narrow, [0, 0, 36], ['6,0: 0 1', '6,36: 2']],
]

test.each(ROWS)('signs stand at the line of their sentence: %s', (_, block, tops, expected, lineEnd = block.right) => {
  const spots = tops.map((top, item) => ({ ...block, top, item, lineEnd: () => lineEnd }))
  const placed = placeSigns(spots, 1280).map(
    ({ left, top, width, isOver, items }) =>
      `${left},${top}${width === SIGN_PX ? '' : ` ${width} wide`}${isOver ? ' over' : ''}: ${items.join(' ')}`,
  )
  expect(placed).toEqual(expected)
})

test('blocks beside each other have signs of their own at one height', () => {
  const columns = [wide, { left: 900, right: 1200 }].map((block, item) => ({
    ...block,
    top: 0,
    item,
    lineEnd: () => block.right,
  }))
  expect(placeSigns(columns, 1280).map(({ left }) => left)).toEqual([66, 866])
})
