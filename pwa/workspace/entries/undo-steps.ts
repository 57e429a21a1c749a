/** Undo and redo commands, with a message in words: of the last step, and of all down to one. */
import type { Entry } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { dataReplaced } from '../../model/start/data-replaced'
import { appData, isPrivateHidden } from '../../model/state'
import { redoable, showMessage, undoable, undoMessage, withdrawalsOf } from '../../model/typed/undo'
import { failureText } from '../../parts/loading/store-error-text'
import { redoStep, type Step, StoreFailure, undoStep } from '../../store'
import { stepText } from './step-text'

type Way = 'undo' | 'redo'
const NEXT = { undo: undoable, redo: redoable } as const

/** Undoes or redoes one step, or as many as the message shown offers. A failure is shown; never rejects. */
export const undoLast = (): Promise<void> => go('undo')
export const redoLast = (): Promise<void> => go('redo')

async function go(way: Way): Promise<void> {
  const step = NEXT[way].peek()
  const last = offeredStep(way)
  await loadMoreWords().catch(() => undefined)
  if (last) return void (await goTo(way, last))
  if (!step) return showMessage(t(isPrivateHidden.peek() ? 'private-hidden' : `${way}-nothing`))
  // Before the step is changed: an import takes its entries along.
  const what = stepText(step)
  if (!(await attempt(way, step))) return
  showMessage(t(`${way}-done`, { what }), way === 'undo' ? 'redo' : 'undo')
}

/** The last step of an offer of several, unless it is done by now. */
function offeredStep(way: Way): Step | null {
  const { offers, to } = undoMessage.peek() ?? {}
  const now = offers === way && appData.peek()?.steps.find(({ id }) => id === to?.id)
  return now && Boolean(now.undone) === (way === 'redo') ? now : null
}

/** Undoes, or redoes, the steps from the next one to a step. Resolves to the number of steps; stops at a failure. */
export async function goTo(way: Way, step: Step): Promise<number> {
  const first = NEXT[way].peek() ?? step
  for (let n = 1; ; n++) {
    const next = NEXT[way].peek()
    if (!next || !(await attempt(way, next))) return n - 1
    if (next.id === step.id) {
      showMessage(t(`${way}-several`, { n }), way === 'undo' ? 'redo' : 'undo', first)
      return n
    }
  }
}

async function attempt(way: Way, step: Step): Promise<boolean> {
  try {
    const reason = t(`${way}-reason`)
    const named = entriesOfStep(way === 'undo' ? step.entries : (step.undone?.by ?? []))
    const isDone = await (way === 'undo' ? undoStep : redoStep)(step, withdrawalsOf(named, reason, true))
    // An import replaces the data, and the next step must be that of those.
    if (step.import !== undefined) await dataReplaced()
    if (!isDone) showMessage(t('undo-changed'))
    return isDone
  } catch (error) {
    showMessage(t('undo-failed', { reason: failureText(error) }))
    return false
  }
}

/** The entries of some ids, but for those that are lost. Throws `StoreFailure` for one that is locked. */
function entriesOfStep(ids: readonly string[]): readonly Entry[] {
  const data = appData.peek()
  const named = new Set(ids)
  if (data?.isShut && data.sealed.some(({ id }) => named.has(id))) throw new StoreFailure('locked', 'a step is private')
  return data?.entries.filter(({ id }) => named.has(id)) ?? []
}
