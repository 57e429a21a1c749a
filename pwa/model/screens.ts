/**
 * Table of screens (routes), one row each: path and place in the navigation; the words of an item follow from the id. Address
 * parser, masthead, *More* and tests are made from it. `screens/components.ts` has the component of each row: the type check
 * names one that is missing.
 */

/** Groups of *More*, in order. */
export const MORE_GROUPS = ['compare', 'write', 'work', 'keep'] as const
type MoreGroup = (typeof MORE_GROUPS)[number]

interface ScreenRow {
  /** First segment of the path in the hash. With `/:id` the screen is of one entity. */
  readonly path: string
  /** Has an item in the bar of the masthead, with the words `nav-<id>`. */
  readonly bar?: true
  /** Has an item in this group of *More*, with the words `<id>-title` and `more-<id>`. */
  readonly more?: MoreGroup
  /** The item of the bar that is current while the screen is shown, where that is neither its own nor *More*. */
  readonly within?: 'board' | 'members' | 'meetings'
  /** Opens over another screen, which stays in sight. */
  readonly overlay?: true
  /** Shows what is for the user alone, such as forms and follows: never printed. */
  readonly unprinted?: true
}

export const SCREENS = {
  board: { path: 'articles', bar: true },
  changes: { path: 'changes', more: 'compare' },
  matrix: { path: 'matrix', bar: true, more: 'compare' },
  pictures: { path: 'pictures', more: 'compare' },
  meetings: { path: 'meetings', bar: true },
  members: { path: 'members', bar: true },
  more: { path: 'more', bar: true },
  article: { path: 'articles/:id', within: 'board' },
  meeting: { path: 'meetings/:id', within: 'meetings' },
  member: { path: 'members/:id', within: 'members' },
  cable: { path: 'cable', more: 'write' },
  brief: { path: 'brief', more: 'write' },
  list: { path: 'list', more: 'work', unprinted: true },
  room: { path: 'room', more: 'work', unprinted: true },
  reader: { path: 'reader', more: 'work', unprinted: true },
  mine: { path: 'mine', more: 'work' },
  history: { path: 'history', more: 'work', unprinted: true },
  correct: { path: 'mine/:id', unprinted: true },
  receive: { path: 'receive', more: 'work', unprinted: true },
  negotiations: { path: 'negotiations', more: 'keep' },
  start: { path: 'negotiations/:id', unprinted: true },
  rows: { path: 'table', more: 'work', unprinted: true },
  files: { path: 'files', more: 'keep', unprinted: true },
  delegation: { path: 'delegation', more: 'keep', unprinted: true },
  settings: { path: 'settings', more: 'keep', unprinted: true },
  accuracy: { path: 'accuracy', more: 'keep' },
  help: { path: 'help', more: 'keep' },
  lookup: { path: 'lookup', overlay: true },
  record: { path: 'record', overlay: true },
  add: { path: 'add', overlay: true },
  cite: { path: 'cite', overlay: true },
} as const satisfies Readonly<Record<string, ScreenRow>>

/** A row of the table. */
export type KnownScreen = keyof typeof SCREENS
/** `unknown` is an address that leads nowhere. */
export type Screen = KnownScreen | 'unknown'

const isKnown = (id: string): id is KnownScreen => Object.hasOwn(SCREENS, id)
/** Every screen, in the order of the table. */
export const KNOWN_SCREENS: readonly KnownScreen[] = Object.keys(SCREENS).filter(isKnown)

const rowOf = (screen: KnownScreen): ScreenRow => SCREENS[screen]

type ScreenWith<Column extends string> = {
  [Id in KnownScreen]: (typeof SCREENS)[Id] extends Readonly<Record<Column, unknown>> ? Id : never
}[KnownScreen]
/** A screen with an item in the bar. */
export type BarItem = ScreenWith<'bar'>
/** A screen with an item in *More*. */
export type MoreItem = ScreenWith<'more'>

const isBarItem = (screen: KnownScreen): screen is BarItem => rowOf(screen).bar === true
const isMoreItem = (screen: KnownScreen): screen is MoreItem => rowOf(screen).more !== undefined

/** True for a screen that opens over another one. */
export const isOverlay = (screen: Screen): boolean => screen !== 'unknown' && rowOf(screen).overlay === true

/** True for a screen that is never printed. */
export const isUnprinted = (screen: Screen): boolean => screen !== 'unknown' && rowOf(screen).unprinted === true

/** The screen of a path: its first segment, with an id or without; `null` where there is none. */
export function screenAt(segment: string, hasId: boolean): KnownScreen | null {
  const path = hasId ? `${segment}/:id` : segment
  return KNOWN_SCREENS.find((screen) => SCREENS[screen].path === path) ?? null
}

/** The screens with an item in the bar, in order. */
export const NAV_BAR = KNOWN_SCREENS.filter(isBarItem)

/** The item of the bar to which a screen belongs; `null` for an unknown address and for overlays. */
export function barItemOf(screen: Screen): BarItem | null {
  if (screen === 'unknown' || isOverlay(screen)) return null
  return isBarItem(screen) ? screen : (rowOf(screen).within ?? 'more')
}

/** The screens of a group of *More*, in order. */
export const screensIn = (group: MoreGroup): readonly MoreItem[] =>
  KNOWN_SCREENS.filter(isMoreItem).filter((screen) => rowOf(screen).more === group)
