/** Items of the menu of +, for each screen: the kind that is most added there first, filled in from what the screen shows. */
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import type { Address } from '../address'
import type { Screen } from '../screens'

type Where = Pick<Address, 'screen' | 'id'>

const KINDS: Readonly<Partial<Record<Screen, AddKind>>> = {
  board: 'article',
  article: 'document',
  meeting: 'document',
  member: 'position',
  members: 'participation',
  matrix: 'position',
}

/** Parameters of the address of Add, opened from a screen. */
export function addParams(where: Where): Readonly<Record<string, string>> {
  return { kind: KINDS[where.screen] ?? 'meeting', ...shownBy(where) }
}

/** The article, the meeting or the member that a screen shows, as a form is to begin with it. */
const shownBy = ({ screen, id }: Where): Readonly<Record<string, string>> =>
  id !== null && (screen === 'article' || screen === 'meeting' || screen === 'member') ? { [screen]: id } : {}

const LINES = ['room', 'status', 'meeting', 'document', 'article', 'position', 'milestone', 'member'] as const

/** A line of the menu of what can be added, and the address of its form. */
export interface Addition {
  readonly what: (typeof LINES)[number]
  readonly screen: 'room' | 'record' | 'add'
  readonly params: Readonly<Record<string, string>>
}

/** The line that comes first on a screen; elsewhere it is the meeting log. */
const LIKELY: Readonly<Partial<Record<Screen, Addition['what']>>> = {
  board: 'status',
  article: 'status',
  meetings: 'meeting',
  member: 'position',
  members: 'position',
  matrix: 'position',
}

/** The lines of that menu. While a meeting is in session, what is said there is the likely one everywhere. */
export function additionsOn(where: Where, isInSession: boolean): readonly Addition[] {
  const first = (isInSession ? undefined : LIKELY[where.screen]) ?? 'room'
  const shown = shownBy(where)
  return [first, ...LINES.filter((what) => what !== first)].map((what) =>
    what === 'room'
      ? { what, screen: 'room', params: shown }
      : what === 'status'
        ? { what, screen: 'record', params: shown }
        : { what, screen: 'add', params: { kind: what, ...shown } },
  )
}
