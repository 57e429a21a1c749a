import { expect, test, vi } from 'vitest'

vi.stubGlobal('__PWA_URL__', 'http://localhost:4173/')
const { DEFAULTS, pageSettingsOf, previousAddress, movedTo } = await import('./settings')
const { isPwaAddress } = await import('./pwa-address')
const { readSettings } = await import('./background/settings/settings')

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

test.each([
  ['https://plenary.example/app/', true],
  ['http://localhost:4173/', true],
  ['http://127.0.0.1/', true],
  ['http://[::1]:80/', true],
  ['http://plenary.example/', false],
  ['http://localhost:x@evil.example/', false],
  ['http://localhost@evil.example/', false],
  ['https://plenary.example@evil.example/', false],
  ['http://localhost.evil.example/', false],
  ['javascript:alert(1)//localhost', false],
  ['https://[', false],
  ['', false],
])('%s is an address of the app: %s', (address, isOne) => {
  expect(isPwaAddress(address)).toBe(isOne)
})

test('pages get no setting that says what the user reads elsewhere', () => {
  expect(Object.keys(pageSettingsOf(DEFAULTS)).sort()).toEqual(
    ['colours', 'off', 'printMarks', 'pwaUrl', 'readAs', 'what'].sort(),
  )
})

test('a setting that this version does not know leaves all the others', () => {
  const others = { off: ['https://example.org'], printMarks: true }
  expect(readSettings({ ...DEFAULTS, ...others, ofAnotherVersion: 'private' })).toEqual({ ...DEFAULTS, ...others })
})
