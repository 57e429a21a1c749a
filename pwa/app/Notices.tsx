import { t } from '../i18n'
import { dateText } from '../i18n/dates'
import { KeyHint } from '../parts/KeyHint'
import { notice, screen } from './state'
import { lastKept, namesOf, undoLast } from './undo'

/** What just happened, with the way back. It stays until it is put away: nothing here is urgent. */
export function Notices() {
  const made = lastKept.value
  const isOpen = screen.value === 'record'
  return (
    <div class="toasts" role="status">
      {made && !isOpen && (
        <p class="toast">
          <span>
            {t(made.layer === 'private' ? 'kept-private' : 'kept', { ...namesOf(made), date: dateText(made.date) })}
          </span>
          <button class="btn" type="button" onClick={() => void undoLast()}>
            {t('undo')} <KeyHint k="U" />
          </button>
          <button class="btn" type="button" onClick={() => (lastKept.value = null)}>
            {t('close')}
          </button>
        </p>
      )}
      {notice.value && (
        <p class="toast">
          <span>{notice.value.text}</span>
          {notice.value.action && (
            <button class="btn" type="button" onClick={notice.value.action.run}>
              {notice.value.action.label}
            </button>
          )}
          <button class="btn" type="button" onClick={() => (notice.value = null)}>
            {t(notice.value.action ? 'notice-later' : 'close')}
          </button>
        </p>
      )}
    </div>
  )
}
