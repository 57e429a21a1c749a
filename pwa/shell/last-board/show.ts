/** Shows the saved picture of the board while the app is loaded. Part of the first script, so it imports little. */
import { localDay } from '../../../shared/domain/local-day'
import { langAtStart } from '../../i18n/first-lang'
import type { LastBoard } from '../../store/last-board'
import { readLastBoard, withTimeout } from '../../store/raw-read'
import { thisBuild } from './build'
import { type Deferred, draw } from './draw'
import type { Drawn } from './serialise'

/**
 * Resolves to true once the whole picture is drawn, the rows in sight first; to false where none was saved, or where it is
 * not what the app would draw.
 */
export async function showLastBoard(place: HTMLElement, database: IDBDatabase): Promise<boolean> {
  if (!/^#?\/?$/.test(location.hash) || document.hidden) return false
  const board = await withTimeout(readLastBoard(database))
  const today = localDay(new Date())
  if (!board || !isValid(board, today)) return false
  // Loaded on use: seldom needed.
  const [veiling] = await Promise.all([board.moved && withTimeout(import('./veil')), wordsPainted()])
  if (veiling === null) return false
  const veil = () => board.moved && veiling?.veil(place, board.moved)
  const drawn: readonly Drawn[] = JSON.parse(board.drawn)
  document.documentElement.lang = board.lang
  const later: Deferred = { room: (innerHeight - LEAST_ABOVE) / LEAST_ROW, rest: [] }
  place.replaceChildren(...drawn.map((one) => draw(one, later)))
  veil()
  place.classList.add('last-board')
  place.classList.toggle('of-another-day', board.day !== today)
  await painted()
  // Rows in sight are painted before the deferred ones are appended.
  await new Promise((resolve) => setTimeout(resolve))
  for (const drawRest of later.rest) drawRest()
  veil()
  return true
}

/** Lower bounds of the height above the table and of a row, in px. */
const LEAST_ABOVE = 400
const LEAST_ROW = 32

/** Resolves once the static page is painted, which needs no script. */
export async function wordsPainted(): Promise<void> {
  if (!document.hidden && performance.getEntriesByType('paint').length === 0) await painted()
}

const isValid = ({ build, lang, day, until }: LastBoard, today: string): boolean =>
  build === thisBuild() && lang === langAtStart() && day <= today && today < until

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
