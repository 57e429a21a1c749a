/** Dialog with the HTML that shows a chart on another page, to be copied. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { copyText } from '../../parts/copy-text'
import { Dialog } from '../../parts/dialogs/Dialog'

export function EmbedDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const [message, setMessage] = useState('')
  return (
    <Dialog class="small cite" labelledby="embed-title" onClose={onClose}>
      <h2 id="embed-title">
        {t('chart-embed')}
        <button class="btn quiet" type="button" onClick={onClose}>
          {t('close')}
        </button>
      </h2>
      <p>{t('chart-embed-text')}</p>
      <textarea
        class="code"
        rows={6}
        readOnly
        aria-label={t('chart-embed-code')}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="bar">
        <button
          class="btn primary"
          type="button"
          onClick={() =>
            void copyText(code).then((copied) => setMessage(t(copied ? 'text-copied' : 'text-not-copied')))
          }
        >
          {t('chart-embed-copy')}
        </button>
        <span role="status">{message}</span>
      </p>
    </Dialog>
  )
}
