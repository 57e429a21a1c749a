/**
 * Shows the board as it was last drawn while the app itself is loaded. Runs before everything else, so it holds nothing
 * that is large.
 */
import { localDay } from '../../shared/domain/days'
import { langAtStart } from '../i18n/first-lang'
import { type LastBoard, readLastBoard } from '../store/last-board'
import { thisBuild } from './build'
import { type Drawn, draw } from './drawn'

/** Resolves to whether it is shown, once all of it is drawn, what is in sight first; not where nothing was kept, or where it is not what the app is going to draw. */
export async function showLastBoard(place: HTMLElement): Promise<boolean> {
  if (!/^#?\/?$/.test(location.hash) || document.hidden) return false
  const board = await Promise.race([readLastBoard().catch(() => null), later(PATIENCE)])
  const today = localDay(new Date())
  if (!board || !isStillTrue(board, today)) return false
  // The page's own words first, which need nothing: what is drawn next takes longer.
  if (performance.getEntriesByType('paint').length === 0) await painted()
  const drawn: readonly Drawn[] = JSON.parse(board.drawn)
  document.documentElement.lang = board.lang
  const rest: (() => void)[] = []
  place.replaceChildren(...drawn.map((one) => draw(one, rest)))
  place.classList.add('last-board')
  place.classList.toggle('of-another-day', board.day !== today)
  await painted()
  for (const drawRest of rest) drawRest()
  return true
}

/** A database that another tab holds up is waited for by the app, which can say so. */
const PATIENCE = 300

const later = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))

const isStillTrue = ({ build, lang, day, until }: LastBoard, today: string): boolean =>
  build === thisBuild() && lang === langAtStart() && day <= today && today < until

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
