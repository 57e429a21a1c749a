/**
 * The table of screens, one row each: path, place in the navigation, and words. The address parser, the masthead, *More* and
 * the tests are made from it; `screens/components.ts` has the component of each row, and the type check names one that is missing.
 */
import type { Key } from '../i18n'

/** Groups of *More*, in order. */
export const MORE_GROUPS = ['compare', 'write', 'work', 'keep'] as const
type MoreGroup = (typeof MORE_GROUPS)[number]

interface MoreItem {
  readonly group: MoreGroup
  readonly title: Key
  readonly about: Key
}

interface ScreenRow {
  /** First segment of the path in the hash. With `/:id` the screen is of one entity. */
  readonly path: string
  /** Its item in the bar of the masthead. */
  readonly bar?: Key
  /** Its item in *More*. */
  readonly more?: MoreItem
  /** The item of the bar that is current while the screen is shown, where that is neither its own nor *More*. */
  readonly within?: 'board' | 'members' | 'meetings'
  /** Opens over another screen, which stays in sight. */
  readonly overlay?: true
}

const more = (group: MoreGroup, title: Key, about: Key): MoreItem => ({ group, title, about })

export const SCREENS = {
  board: { path: 'articles', bar: 'nav-board' },
  changes: { path: 'changes', more: more('compare', 'changes-title', 'more-changes') },
  matrix: { path: 'matrix', bar: 'nav-matrix', more: more('compare', 'matrix-title', 'more-matrix') },
  pictures: { path: 'pictures', more: more('compare', 'pictures-title', 'more-pictures') },
  meetings: { path: 'meetings', bar: 'nav-meetings' },
  members: { path: 'members', bar: 'nav-members' },
  more: { path: 'more', bar: 'nav-more' },
  article: { path: 'articles/:id', within: 'board' },
  meeting: { path: 'meetings/:id', within: 'meetings' },
  member: { path: 'members/:id', within: 'members' },
  cable: { path: 'cable', more: more('write', 'cable-title', 'more-cable') },
  brief: { path: 'brief', more: more('write', 'brief-title', 'more-brief') },
  list: { path: 'list', more: more('work', 'list-title', 'more-list') },
  room: { path: 'room', more: more('work', 'room-title', 'more-room') },
  reader: { path: 'reader', more: more('work', 'reader-title', 'more-reader') },
  mine: { path: 'mine', more: more('work', 'mine-title', 'more-mine') },
  correct: { path: 'mine/:id' },
  receive: { path: 'receive', more: more('work', 'receive-title', 'more-receive') },
  files: { path: 'files', more: more('keep', 'files-title', 'more-files') },
  settings: { path: 'settings', more: more('keep', 'settings-title', 'more-settings') },
  accuracy: { path: 'accuracy', more: more('keep', 'accuracy-title', 'more-accuracy') },
  lookup: { path: 'lookup', overlay: true },
  record: { path: 'record', overlay: true },
} as const satisfies Readonly<Record<string, ScreenRow>>

/** A row of the table. */
export type KnownScreen = keyof typeof SCREENS
/** `unknown` is an address that leads nowhere. */
export type Screen = KnownScreen | 'unknown'

const isKnown = (id: string): id is KnownScreen => Object.hasOwn(SCREENS, id)
/** Every screen, in the order of the table. */
export const KNOWN_SCREENS: readonly KnownScreen[] = Object.keys(SCREENS).filter(isKnown)

const rowOf = (screen: KnownScreen): ScreenRow => SCREENS[screen]

/** True for a screen that opens over another one. */
export const isOverlay = (screen: Screen): boolean => screen !== 'unknown' && rowOf(screen).overlay === true

/** The screen of a path: its first segment, with an id or without; `null` where there is none. */
export function screenAt(segment: string, hasId: boolean): KnownScreen | null {
  const path = hasId ? `${segment}/:id` : segment
  return KNOWN_SCREENS.find((screen) => SCREENS[screen].path === path) ?? null
}

/** The items of the bar, in order. */
export const NAV_BAR: readonly { readonly screen: KnownScreen; readonly label: Key }[] = KNOWN_SCREENS.flatMap(
  (screen) => {
    const { bar } = rowOf(screen)
    return bar ? [{ screen, label: bar }] : []
  },
)

/** The item of the bar to which a screen belongs; `null` for an unknown address and for overlays. */
export function barItemOf(screen: Screen): KnownScreen | null {
  if (screen === 'unknown' || isOverlay(screen)) return null
  return rowOf(screen).bar ? screen : (rowOf(screen).within ?? 'more')
}

/** The screens of a group of *More*, in order. */
export const screensIn = (group: MoreGroup): readonly (MoreItem & { readonly screen: KnownScreen })[] =>
  KNOWN_SCREENS.flatMap((screen) => {
    const item = rowOf(screen).more
    return item?.group === group ? [{ ...item, screen }] : []
  })
