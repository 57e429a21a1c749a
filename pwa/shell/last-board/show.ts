/**
 * Shows the board as it was last drawn while the app itself is loaded. Runs before everything else, so it holds nothing
 * that is large.
 */
import { localDay } from '../../../shared/domain/local-day'
import { langAtStart } from '../../i18n/first-lang'
import type { LastBoard } from '../../store/last-board'
import { inTime, readLastBoard } from '../../store/raw-read'
import { thisBuild } from './build'
import { draw, type Later } from './draw'
import type { Drawn } from './drawn'

/**
 * Resolves to whether it is shown, once all of it is drawn, what is in sight first; not where nothing was kept, or where it
 * is not what the app is going to draw.
 */
export async function showLastBoard(place: HTMLElement, database: IDBDatabase): Promise<boolean> {
  if (!/^#?\/?$/.test(location.hash) || document.hidden) return false
  const board = await inTime(readLastBoard(database))
  const today = localDay(new Date())
  if (!board || !isStillTrue(board, today)) return false
  // What is seldom needed is no part of the first script.
  const [veiling] = await Promise.all([board.moved && inTime(import('./veil')), wordsPainted()])
  if (veiling === null) return false
  const veil = () => board.moved && veiling?.veil(place, board.moved)
  const drawn: readonly Drawn[] = JSON.parse(board.drawn)
  document.documentElement.lang = board.lang
  const later: Later = { room: (innerHeight - LEAST_ABOVE) / LEAST_ROW, rest: [] }
  place.replaceChildren(...drawn.map((one) => draw(one, later)))
  veil()
  place.classList.add('last-board')
  place.classList.toggle('of-another-day', board.day !== today)
  await painted()
  // What is in sight stands on the screen before anything else is drawn.
  await new Promise((resolve) => setTimeout(resolve))
  for (const drawRest of later.rest) drawRest()
  veil()
  return true
}

/** So much of the window is above the table, and so much a row takes, at least. */
const LEAST_ABOVE = 400
const LEAST_ROW = 32

/** Resolves once the page's own words are on the screen, which need nothing: whatever is drawn next takes longer. */
export async function wordsPainted(): Promise<void> {
  if (!document.hidden && performance.getEntriesByType('paint').length === 0) await painted()
}

const isStillTrue = ({ build, lang, day, until }: LastBoard, today: string): boolean =>
  build === thisBuild() && lang === langAtStart() && day <= today && today < until

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
