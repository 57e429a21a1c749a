/**
 * Toasts at the foot of the window: one message at a time with undo or another action, and below it what arrived from the
 * extension, which has a place of its own so that it displaces no warning.
 */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n'
import { arrivals } from '../model/arrivals'
import { notice, noticesHeight, screen } from '../model/state'
import { clearMessage, dismissMessage, offered, undoMessage } from '../model/typed/undo'
import { KeyHint } from '../parts/KeyHint'
import { lazyScreen } from '../parts/loading/lazy-screen'
import { redo, undo } from './keys'
import { PLAIN_STAYS, STAYS, thenFocusScreen, useTimeout } from './toast'

// Seldom needed.
const ArrivalToast = lazyScreen(() => import('./ArrivalToast').then((module) => module.ArrivalToast), true)

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
  const shown = hasUndo ? undoMessage.value : passing
  const stays = hasUndo || passing?.action ? STAYS : PLAIN_STAYS
  useTimeout(frame, shown, stays, hasUndo ? clearMessage : () => (notice.value = null))
  return (
    <div class="toasts" ref={frame}>
      <div role="status">{hasUndo ? <UndoToast /> : <AppToast />}</div>
      <div role="status">{arrivals.value.length > 0 && <ArrivalToast />}</div>
    </div>
  )
}

function UndoToast() {
  if (!undoMessage.value) return null
  const { text, link, why: whyOf } = undoMessage.value
  const why = whyOf?.() ?? ''
  return (
    <p class="toast">
      <span>
        {text} {why && <span class="why">{why}</span>}
      </span>
      {link && (
        <a class="btn" href={link.href}>
          {link.text}
        </a>
      )}
      {offered.value === 'undo' && (
        <button class="btn" type="button" aria-keyshortcuts="U Control+Z Meta+Z" onClick={thenFocusScreen(undo)}>
          {t('undo')} <KeyHint k="U" />
        </button>
      )}
      {offered.value === 'redo' && (
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
