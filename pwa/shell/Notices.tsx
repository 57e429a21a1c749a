/** Toasts: one message at a time at the foot of the window, with undo or another action. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n'
import { notice, noticesHeight, screen } from '../model/state'
import { clearMessage, dismissMessage, redoable, undoable, undoMessage } from '../model/undo'
import { KeyHint } from '../parts/KeyHint'
import { redo, undo } from './keys'

/** Runs an action and moves the focus to the screen, since the focused button is removed with its toast. */
const thenFocusScreen = (work: () => void) => () => {
  work()
  document.getElementById('main')?.focus({ preventScroll: true })
}

/** The message of the latest save, undo or redo, else the app's own notice. Both go with the screen or after a while. */
export function Notices() {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Style sheets use the height for scroll padding, so that a toast never covers the focused element.
    const observer = new ResizeObserver(([entry]) => {
      const height = `${Math.ceil(entry?.contentRect.height ?? 0)}px`
      document.documentElement.style.setProperty('--toasts', height)
      // Elements that must not be covered set it on themselves: an inherited custom property would restyle the whole page.
      noticesHeight.value = `--toasts: ${height}`
    })
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  const hasUndo = undoMessage.value !== null && screen.value !== 'record'
  const passing = notice.value?.passing ? notice.value : null
  const stays = hasUndo || passing?.action ? STAYS : PLAIN_STAYS
  useTimeout(frame, hasUndo ? undoMessage.value : passing, stays, hasUndo ? clearMessage : () => (notice.value = null))
  return (
    <div class="toasts" role="status" ref={frame}>
      {hasUndo ? <UndoToast /> : <AppToast />}
    </div>
  )
}

/** Seconds until a message goes, counted from the last time it was hovered or focused. */
const STAYS = 30
/** The same of one that asks for nothing, such as that the app is ready offline: it covers the first screen. */
const PLAIN_STAYS = 10

/** Timeout that pauses while the toast is hovered or focused. */
function useTimeout(
  frame: { readonly current: Element | null },
  shown: object | null,
  stays: number,
  end: () => void,
): void {
  useEffect(() => {
    if (!shown) return
    let left = stays
    const clock = setInterval(() => {
      left = frame.current?.matches(':hover, :focus-within') ? stays : left - 1
      if (left <= 0) end()
    }, 1000)
    return () => clearInterval(clock)
  }, [shown])
}

function UndoToast() {
  if (!undoMessage.value) return null
  const { text, offers, why: whyOf } = undoMessage.value
  const why = whyOf?.() ?? ''
  return (
    <p class="toast">
      <span>
        {text} {why && <span class="why">{why}</span>}
      </span>
      {offers === 'undo' && undoable.value && (
        <button class="btn" type="button" aria-keyshortcuts="U Control+Z Meta+Z" onClick={thenFocusScreen(undo)}>
          {t('undo')} <KeyHint k="U" />
        </button>
      )}
      {offers === 'redo' && redoable.value && (
        <button
          class="btn"
          type="button"
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
          onClick={thenFocusScreen(redo)}
        >
          {t('redo')}
        </button>
      )}
      <button class="btn" type="button" onClick={thenFocusScreen(dismissMessage)}>
        {t('close')}
      </button>
    </p>
  )
}

function AppToast() {
  if (!notice.value) return null
  const { text, action } = notice.value
  return (
    <p class="toast">
      <span>{text}</span>
      {action && (
        <button class="btn" type="button" onClick={thenFocusScreen(action.run)}>
          {action.label}
        </button>
      )}
      <button class="btn" type="button" onClick={thenFocusScreen(() => (notice.value = null))}>
        {t(action ? 'notice-later' : 'close')}
      </button>
    </p>
  )
}
