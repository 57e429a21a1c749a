import { describe, expect, it } from 'vitest'
import { CHUNKS } from '../../tools/words/areas'
import { keysOf, readWords } from '../../tools/words/read'
import { BOARD, formatAddress, parseAddress } from './address'
import {
  BAR_PLACES,
  barItemOf,
  firstOf,
  isOverlay,
  KNOWN_SCREENS,
  MORE_PLACES,
  placeOf,
  SCREENS,
  tabsOf,
} from './screens'

const english = readWords('en')
const [core, more] = [keysOf(english, CHUNKS.core), keysOf(english, CHUNKS.more)]
const PLACES = [...BAR_PLACES, ...MORE_PLACES]

describe('the table of screens', () => {
  it.each(KNOWN_SCREENS)('%s has an address that leads back to it', (screen) => {
    const id = SCREENS[screen].path.endsWith('/:id') ? 'an id/with a slash' : null
    expect(parseAddress(formatAddress({ ...BOARD, screen, id }))).toEqual({ ...BOARD, screen, id })
  })

  it('has each path once', () => {
    const paths = KNOWN_SCREENS.map((screen) => SCREENS[screen].path)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('has four places in the bar, beside what is added, and nine in More', () => {
    expect(BAR_PLACES).toHaveLength(4)
    expect(MORE_PLACES).toHaveLength(9)
  })

  it('has words for each place and for each tab', () => {
    for (const place of BAR_PLACES) expect(core).toContain(`nav-${place}`)
    for (const place of MORE_PLACES) {
      expect(more).toContain(`nav-${place}`)
      expect(more).toContain(`more-${place}`)
    }
    for (const place of PLACES) for (const tab of tabsOf(place)) expect(more).toContain(`tab-${tab}`)
  })

  it.each(PLACES)('%s leads to a screen of its own, without an id', (place) => {
    const screen = firstOf(place)
    expect(placeOf(screen)).toBe(place)
    expect(parseAddress(formatAddress({ ...BOARD, screen })).screen).toBe(screen)
  })

  it('has a place for every screen that opens over no other', () => {
    for (const screen of KNOWN_SCREENS) expect(placeOf(screen) === null, screen).toBe(isOverlay(screen))
  })

  it.each([
    ['board', 'board'],
    ['article', 'board'],
    ['pictures', 'board'],
    ['meeting', 'meetings'],
    ['room', 'meetings'],
    ['matrix', 'members'],
    ['correct', 'more'],
    ['settings', 'more'],
    ['record', null],
    ['add', null],
    ['unknown', null],
  ] as const)('%s is under %s in the bar', (screen, item) => {
    expect(barItemOf(screen)).toBe(item)
  })

  /** Paths of the first release: a bookmark of any of them goes on working. */
  it.each(
    'articles articles/spam changes matrix pictures meetings members more meetings/x members/jp cable brief list room reader mine history mine/x receive negotiations negotiations/new table files delegation settings accuracy help lookup record add cite'.split(
      ' ',
    ),
  )('#/%s opens a screen', (path) => expect(parseAddress(`#/${path}`).screen).not.toBe('unknown'))
})
