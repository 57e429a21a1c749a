import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n'
import { notice, noticesHeight, screen } from '../model/state'
import { clearMessage, dismissUndo, lastUndoStep, undoLast, undoMessage } from '../model/undo'
import { KeyHint } from '../parts/KeyHint'

/** The button goes with its notice: the focus goes back to the screen, and not to nowhere. */
const andBack = (work: () => void) => () => {
  work()
  document.getElementById('main')?.focus({ preventScroll: true })
}

/**
 * What just happened, with the way back. It goes with the screen, or after a while in which nobody points at it or has the
 * focus in it. One at a time: what was kept or undone last, and under it, once that is gone, what the app has to say of itself.
 */
export function Notices() {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The style sheet keeps what has the focus clear of them, however tall they are.
    const observer = new ResizeObserver(([entry]) => {
      const height = `${Math.ceil(entry?.contentRect.height ?? 0)}px`
      document.documentElement.style.setProperty('--toasts', height)
      // What must not be covered takes it for itself: it may come later than a notice, and a value that all inherit has
      // all of the page styled anew.
      noticesHeight.value = `--toasts: ${height}`
    })
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  const isHere = undoMessage.value !== null && screen.value !== 'record'
  const passing = notice.value?.passing ? notice.value : null
  useGoing(frame, isHere ? undoMessage.value : passing, isHere ? clearMessage : () => (notice.value = null))
  return (
    <div class="toasts" role="status" ref={frame}>
      {isHere ? <Said /> : <AppNotice />}
    </div>
  )
}

/** So long a notice stays at least after the last that was done with it, in seconds. */
const STAYS = 30

/** Has what is shown go after a while. */
function useGoing(frame: { readonly current: Element | null }, shown: object | null, go: () => void): void {
  useEffect(() => {
    if (!shown) return
    let left = STAYS
    const clock = setInterval(() => {
      left = frame.current?.matches(':hover, :focus-within') ? STAYS : left - 1
      if (left <= 0) go()
    }, 1000)
    return () => clearInterval(clock)
  }, [shown])
}

function Said() {
  if (!undoMessage.value) return null
  const { text, kept } = undoMessage.value
  const why = kept?.why?.() ?? ''
  return (
    <p class="toast">
      <span>
        {text} {why && <span class="why">{why}</span>}
      </span>
      {lastUndoStep.value && (
        <button class="btn" type="button" aria-keyshortcuts="U" onClick={andBack(() => void undoLast())}>
          {t(kept ? 'undo' : 'undo-before')} <KeyHint k="U" />
        </button>
      )}
      <button class="btn" type="button" onClick={andBack(dismissUndo)}>
        {t('close')}
      </button>
    </p>
  )
}

function AppNotice() {
  if (!notice.value) return null
  const { text, action } = notice.value
  return (
    <p class="toast">
      <span>{text}</span>
      {action && (
        <button class="btn" type="button" onClick={andBack(action.run)}>
          {action.label}
        </button>
      )}
      <button class="btn" type="button" onClick={andBack(() => (notice.value = null))}>
        {t(action ? 'notice-later' : 'close')}
      </button>
    </p>
  )
}
