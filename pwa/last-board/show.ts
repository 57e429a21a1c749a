/**
 * Shows the board as it was last drawn while the app itself is loaded, and hears what the user does with it. Runs before
 * everything else, so it holds nothing that is large.
 */
import { localDay } from '../../shared/domain/days'
import { langAtStart } from '../i18n/first-lang'
import { type LastBoard, readLastBoard } from '../store/last-board'
import { thisBuild } from './build'
import { type Drawn, draw } from './drawn'

/** A board that is shown, and what the user did on it that only the app can answer. */
export interface ShownBoard {
  readonly place: HTMLElement
  readonly heard: readonly Event[]
}

/** Resolves once all of it is drawn, what is in sight first; to `null` where nothing was kept, or where it is not what the app is going to draw. */
export async function showLastBoard(place: HTMLElement): Promise<ShownBoard | null> {
  if (!/^#?\/?$/.test(location.hash) || document.hidden) return null
  const board = await Promise.race([readLastBoard().catch(() => null), later(PATIENCE)])
  const today = localDay(new Date())
  if (!board || !isStillTrue(board, today)) return null
  // The page's own words first, which need nothing: what is drawn next takes longer.
  if (performance.getEntriesByType('paint').length === 0) await painted()
  const drawn: readonly Drawn[] = JSON.parse(board.drawn)
  document.documentElement.lang = board.lang
  const rest: (() => void)[] = []
  place.replaceChildren(...drawn.map((one) => draw(one, rest)))
  place.classList.add('last-board')
  place.classList.toggle('of-another-day', board.day !== today)
  const heard: Event[] = []
  place.addEventListener('click', (event) => heard.push(event))
  place.addEventListener('keydown', (event) => heard.push(event))
  await painted()
  for (const drawRest of rest) drawRest()
  return { place, heard }
}

/** A database that another tab holds up is waited for by the app, which can say so. */
const PATIENCE = 300

const later = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))

const isStillTrue = ({ build, lang, day, until }: LastBoard, today: string): boolean =>
  build === thisBuild() && lang === langAtStart() && day <= today && today < until

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
