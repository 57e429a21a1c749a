import { expect, test, vi } from 'vitest'

vi.stubGlobal('__PWA_URL__', 'http://localhost:4173/')
const { DEFAULTS, previousAddress, movedTo } = await import('./settings')

const FIRST = DEFAULTS.pwaUrl
const WRONG = 'http://localhost:9999/'
const NEXT = 'https://plenary.example/'

test.each<[string, readonly (readonly [to: string, wasMet: boolean])[], string | null]>([
  ['a PWA was connected before the move', [[NEXT, true]], FIRST],
  ['none was', [[NEXT, false]], null],
  [
    'a mistyped address is corrected',
    [
      [WRONG, false],
      [NEXT, false],
    ],
    null,
  ],
  [
    'a mistyped address comes after a connected one',
    [
      [WRONG, true],
      [NEXT, false],
    ],
    FIRST,
  ],
  [
    'back at the address with the data',
    [
      [WRONG, true],
      [FIRST, false],
    ],
    null,
  ],
  [
    'away from there again, before it was connected again',
    [
      [WRONG, true],
      [FIRST, false],
      [NEXT, false],
    ],
    FIRST,
  ],
  ['another path of the same origin', [[`${FIRST}plenary/`, true]], null],
])('former address with data: %s', (_, moves, left) => {
  const settings = moves.reduce((known, [to, wasMet]) => movedTo(known, to, wasMet), DEFAULTS)
  expect(previousAddress(settings)).toBe(left)
})
