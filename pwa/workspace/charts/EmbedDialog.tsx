/** Dialog with the HTML that shows a chart on another page, to be copied, and a preview of its two drawings. */
import { useState } from 'preact/hooks'
import type { Embed } from '../../charts/chart-embed'
import { t } from '../../i18n'
import { copyText } from '../../parts/copy-text'
import { Dialog } from '../../parts/dialogs/Dialog'

interface Props {
  readonly title: string
  readonly embed: Embed
  readonly onClose: () => void
}

/** Drawings of the preview, with the keys of their headings. */
const PREVIEWS = [
  ['narrow', 'chart-embed-narrow'],
  ['wide', 'chart-embed-wide'],
] as const

export function EmbedDialog({ title, embed: { code, drawings, foot }, onClose }: Props) {
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
      <div class="embed-preview">
        {PREVIEWS.map(([width, key]) => (
          <section key={width}>
            <h3>{t(key)}</h3>
            <img alt={title} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawings[width])}`} />
          </section>
        ))}
      </div>
      <h3>{t('chart-embed-below')}</h3>
      {foot.map((line) => (
        <p key={line} class="label">
          {line}
        </p>
      ))}
    </Dialog>
  )
}
