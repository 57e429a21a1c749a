import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n'
import { dateText } from '../i18n/dates'
import { KeyHint } from '../parts/KeyHint'
import { notice, screen } from './state'
import { lastKept, namesOf, undoLast } from './undo'

/** The button goes with its notice: the focus goes back to the screen, and not to nowhere. */
const andBack = (work: () => void) => () => {
  work()
  document.getElementById('main')?.focus({ preventScroll: true })
}

/** What just happened, with the way back. It stays until it is put away: nothing here is urgent. */
export function Notices() {
  const made = lastKept.value
  const isOpen = screen.value === 'record'
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The style sheet keeps what has the focus clear of them, however tall they are.
    const observer = new ResizeObserver(([entry]) =>
      document.documentElement.style.setProperty('--toasts', `${Math.ceil(entry?.contentRect.height ?? 0)}px`),
    )
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div class="toasts" role="status" ref={frame}>
      {made && !isOpen && (
        <p class="toast">
          <span>
            {t(made.layer === 'private' ? 'kept-private' : 'kept', { ...namesOf(made), date: dateText(made.date) })}
          </span>
          <button class="btn" type="button" aria-keyshortcuts="U" onClick={andBack(() => void undoLast())}>
            {t('undo')} <KeyHint k="U" />
          </button>
          <button class="btn" type="button" onClick={andBack(() => (lastKept.value = null))}>
            {t('close')}
          </button>
        </p>
      )}
      {notice.value && (
        <p class="toast">
          <span>{notice.value.text}</span>
          {notice.value.action && (
            <button
              class="btn"
              type="button"
              aria-keyshortcuts={notice.value.action.isUndo ? 'U' : undefined}
              onClick={andBack(notice.value.action.run)}
            >
              {notice.value.action.label} {notice.value.action.isUndo && <KeyHint k="U" />}
            </button>
          )}
          <button class="btn" type="button" onClick={andBack(() => (notice.value = null))}>
            {t(notice.value.action ? 'notice-later' : 'close')}
          </button>
        </p>
      )}
    </div>
  )
}
