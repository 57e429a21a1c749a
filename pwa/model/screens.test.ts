import { describe, expect, it } from 'vitest'
import { CHUNKS } from '../../tools/words/areas'
import { keysOf, readWords } from '../../tools/words/read'
import { BOARD, formatAddress, parseAddress } from './address'
import { barItemOf, isOverlay, KNOWN_SCREENS, MORE_GROUPS, NAV_BAR, SCREENS, screensIn } from './screens'

const english = readWords('en')
const [core, more] = [keysOf(english, CHUNKS.core), keysOf(english, CHUNKS.more)]

describe('the table of screens', () => {
  it.each(KNOWN_SCREENS)('%s has an address that leads back to it', (screen) => {
    const id = SCREENS[screen].path.endsWith('/:id') ? 'an id/with a slash' : null
    expect(parseAddress(formatAddress({ ...BOARD, screen, id }))).toEqual({ ...BOARD, screen, id })
  })

  it('has each path once', () => {
    const paths = KNOWN_SCREENS.map((screen) => SCREENS[screen].path)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('has words for each item of the bar in the first catalogue, and for each of More in the other', () => {
    for (const screen of NAV_BAR) expect(core).toContain(`nav-${screen}`)
    for (const group of MORE_GROUPS) {
      expect(more).toContain(`more-${group}`)
      for (const screen of screensIn(group)) {
        expect(more).toContain(`${screen}-title`)
        expect(more).toContain(`more-${screen}`)
      }
    }
  })

  it('leads to every screen: by the bar, by More, or from another screen', () => {
    const listed = [...NAV_BAR, ...MORE_GROUPS.flatMap((group) => screensIn(group))]
    const others = KNOWN_SCREENS.filter((screen) => !listed.some((item) => item === screen))
    expect(others.filter((screen) => !isOverlay(screen)).every((screen) => SCREENS[screen].path.endsWith('/:id'))).toBe(
      true,
    )
  })

  it.each([
    ['board', 'board'],
    ['article', 'board'],
    ['meeting', 'meetings'],
    ['matrix', 'matrix'],
    ['correct', 'more'],
    ['settings', 'more'],
    ['record', null],
    ['add', null],
    ['unknown', null],
  ] as const)('%s belongs to %s in the bar', (screen, item) => {
    expect(barItemOf(screen)).toBe(item)
  })
})
