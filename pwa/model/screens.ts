/**
 * Table of screens (routes), one row each: path and the place to which it belongs. Address parser, masthead, *More*, tabs and
 * tests are made from it. `screens/components.ts` has the component of each row: the type check names one that is missing.
 */

/**
 * Places of the bar and of *More*, in order: what the navigation names, with the words `nav-<id>`. Each leads to the first of
 * its screens; a place with several tabs shows them under the heading of each.
 */
export const BAR_PLACES = ['board', 'meetings', 'members', 'more'] as const
export const MORE_PLACES = [
  'changes',
  'report',
  'analyse',
  'texts',
  'mine',
  'exchange',
  'negotiations',
  'settings',
  'help',
] as const
type BarPlace = (typeof BAR_PLACES)[number]
export type MorePlace = (typeof MORE_PLACES)[number]
export type Place = BarPlace | MorePlace

interface ScreenRow {
  /** Path in the hash, of one or two segments. With `/:id` the screen is of one entity. */
  readonly path: string
  /** Every screen but those that open over others. */
  readonly place?: Place
  /** Has a tab in its place, with the words `tab-<id>`. */
  readonly tab?: true
  /** Opens over another screen, which stays in sight. */
  readonly overlay?: true
  /** Shows what is for the user alone, such as forms and follows: never printed. */
  readonly unprinted?: true
  /** Shows no data as of a date: no control of the date stands above it. */
  readonly undated?: true
  /** Lists what is not public, or compares with it: nothing of it is shown while that is hidden. */
  readonly hidden?: true
}

export const SCREENS = {
  board: { path: 'articles', place: 'board' },
  article: { path: 'articles/:id', place: 'board' },
  pictures: { path: 'pictures', place: 'board' },
  meetings: { path: 'meetings', place: 'meetings' },
  meeting: { path: 'meetings/:id', place: 'meetings' },
  room: { path: 'room', place: 'meetings', unprinted: true, hidden: true },
  members: { path: 'members', place: 'members', tab: true },
  matrix: { path: 'matrix', place: 'members', tab: true },
  member: { path: 'members/:id', place: 'members' },
  more: { path: 'more', place: 'more', undated: true },
  changes: { path: 'changes', place: 'changes' },
  cable: { path: 'cable', place: 'report', tab: true },
  brief: { path: 'brief', place: 'report', tab: true },
  reader: { path: 'reader', place: 'analyse', unprinted: true },
  texts: { path: 'texts', place: 'texts', unprinted: true, hidden: true, undated: true },
  text: { path: 'texts/:id', place: 'texts', unprinted: true, hidden: true, undated: true },
  comparison: { path: 'compare/:id', place: 'texts', hidden: true, undated: true },
  mine: { path: 'mine', place: 'mine', tab: true },
  history: { path: 'history', place: 'mine', tab: true, unprinted: true, hidden: true },
  list: { path: 'list', place: 'mine', tab: true, unprinted: true, hidden: true },
  correct: { path: 'mine/:id', place: 'mine', unprinted: true },
  files: { path: 'files', place: 'exchange', tab: true, unprinted: true, undated: true },
  receive: { path: 'receive', place: 'exchange', tab: true, unprinted: true, hidden: true, undated: true },
  rows: { path: 'table', place: 'exchange', tab: true, unprinted: true, hidden: true, undated: true },
  delegation: { path: 'delegation', place: 'exchange', tab: true, unprinted: true, hidden: true, undated: true },
  negotiations: { path: 'negotiations', place: 'negotiations', tab: true, undated: true },
  compare: { path: 'negotiations/compare', place: 'negotiations', tab: true },
  start: { path: 'negotiations/new', place: 'negotiations', unprinted: true, undated: true },
  edit: { path: 'negotiations/edit', place: 'negotiations', unprinted: true, hidden: true, undated: true },
  settings: { path: 'settings', place: 'settings', unprinted: true, undated: true },
  help: { path: 'help', place: 'help', tab: true, undated: true },
  accuracy: { path: 'accuracy', place: 'help', tab: true, undated: true },
  lookup: { path: 'lookup', overlay: true },
  record: { path: 'record', overlay: true },
  add: { path: 'add', overlay: true },
  cite: { path: 'cite', overlay: true },
} as const satisfies Readonly<Record<string, ScreenRow>>

/** A row of the table. */
export type KnownScreen = keyof typeof SCREENS
/** `unknown` is an address that leads nowhere. */
export type Screen = KnownScreen | 'unknown'
/** A screen with a tab. */
export type Tab = {
  [Id in KnownScreen]: (typeof SCREENS)[Id] extends { readonly tab: true } ? Id : never
}[KnownScreen]

const isKnown = (id: string): id is KnownScreen => Object.hasOwn(SCREENS, id)
/** Every screen, in the order of the table. */
export const KNOWN_SCREENS: readonly KnownScreen[] = Object.keys(SCREENS).filter(isKnown)

const rowOf = (screen: KnownScreen): ScreenRow => SCREENS[screen]

/** True for a screen that opens over another one. */
export const isOverlay = (screen: Screen): boolean => screen !== 'unknown' && rowOf(screen).overlay === true

/** True for a screen that is never printed. */
export const isUnprinted = (screen: Screen): boolean => screen !== 'unknown' && rowOf(screen).unprinted === true

/** True for a screen whose data are not those of a date. */
export const isUndated = (screen: Screen): boolean => screen !== 'unknown' && rowOf(screen).undated === true

/** True for a screen of which nothing is shown while what is not public is hidden. */
export const isHideable = (screen: Screen): boolean => screen !== 'unknown' && rowOf(screen).hidden === true

/** The screen of a path, and the id of its entity where the path has one; `null` where there is none. */
export function screenAt(
  segment: string,
  id: string,
): { readonly screen: KnownScreen; readonly id: string | null } | null {
  const screenOf = (path: string) => KNOWN_SCREENS.find((screen) => SCREENS[screen].path === path)
  const named = screenOf(id === '' ? segment : `${segment}/${id}`)
  if (named) return { screen: named, id: null }
  const screen = id === '' ? undefined : screenOf(`${segment}/:id`)
  return screen ? { screen, id } : null
}

/** The place of a screen; `null` for an unknown address and for overlays. */
export const placeOf = (screen: Screen): Place | null => (screen === 'unknown' ? null : (rowOf(screen).place ?? null))

const isBarPlace = (place: Place): place is BarPlace => BAR_PLACES.some((one) => one === place)
/** The item of the bar under which a screen is. */
export function barItemOf(screen: Screen): BarPlace | null {
  const place = placeOf(screen)
  return place === null || isBarPlace(place) ? place : 'more'
}

const screensOf = (place: Place): readonly KnownScreen[] =>
  KNOWN_SCREENS.filter((screen) => rowOf(screen).place === place)

/** The screen to which a place leads. */
export const firstOf = (place: Place): Screen => screensOf(place)[0] ?? 'unknown'

const hasTab = (screen: KnownScreen): screen is Tab => rowOf(screen).tab === true
/** The tabs of a place, in order; none where it is one screen. */
export const tabsOf = (place: Place): readonly Tab[] => screensOf(place).filter(hasTab)
