import { expect, test, vi } from 'vitest'

vi.stubGlobal('__PWA_URL__', 'http://localhost:4173/')
const { DEFAULTS, previousAddress, movedTo } = await import('./settings')

const FIRST = DEFAULTS.pwaUrl
const WRONG = 'http://localhost:9999/'
const NEXT = 'https://plenary.example/'

test.each<[string, readonly (readonly [to: string, wasMet: boolean])[], string | null]>([
  ['a PWA was met before the move', [[NEXT, true]], FIRST],
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
    'one is, after a PWA was met',
    [
      [WRONG, true],
      [NEXT, false],
    ],
    FIRST,
  ],
  [
    'back where the records are',
    [
      [WRONG, true],
      [FIRST, false],
    ],
    null,
  ],
  [
    'away from there again, before it was met anew',
    [
      [WRONG, true],
      [FIRST, false],
      [NEXT, false],
    ],
    FIRST,
  ],
  ['another path of the same origin', [[`${FIRST}plenary/`, true]], null],
])('records are left behind: %s', (_, moves, left) => {
  const settings = moves.reduce((known, [to, wasMet]) => movedTo(known, to, wasMet), DEFAULTS)
  expect(previousAddress(settings)).toBe(left)
})
