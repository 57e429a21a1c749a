/**
 * Help of a placeholder whose content does not come: what it waits for, and Reload. The style sheet shows it after some
 * seconds, as in the static page (`index.html`), so that no script has to run for it.
 */
import { type PlainKey, t } from '../../i18n'

export function Late({ text }: { text: PlainKey }) {
  return (
    <div class="trouble late">
      <p>{t(text)}</p>
      <p class="acts">
        <button class="btn" type="button" onClick={() => location.reload()}>
          {t('failure-reload')}
        </button>
      </p>
    </div>
  )
}
