/** Error panel for a database that does not open: cause, remedy, retry, and start over for a corrupt one. */
import { useEffect, useState } from 'preact/hooks'
import { type PlainKey, t } from '../../i18n'
import { loadData } from '../../model/start/load-data'
import { countCopy, deleteDatabase } from '../../store'
import { codeOf, storeErrorText } from './store-error-text'

const detailOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'detail' in error ? String(error.detail) : String(error)

async function startOver(): Promise<void> {
  await deleteDatabase().catch(() => undefined)
  await loadData()
}

export function StoreError({ error, title = 'failure-open-title' }: { error: unknown; title?: PlainKey }) {
  const code = codeOf(error)
  const [copied, setCopied] = useState(0)
  useEffect(() => {
    if (code === 'corrupt') void countCopy().then(setCopied)
  }, [code])
  return (
    <section class="trouble" role="alert">
      <h2>{t(title)}</h2>
      <p>{storeErrorText(error)}</p>
      <div class="acts">
        <button class="btn primary" type="button" onClick={() => void loadData()}>
          {t('failure-retry')}
        </button>
        <button class="btn" type="button" onClick={() => location.reload()}>
          {t('failure-reload')}
        </button>
        {code === 'corrupt' && (
          <button class="btn" type="button" onClick={() => void startOver()}>
            {copied > 0 ? t('failure-over-copy', { n: copied }) : t('failure-over')}
          </button>
        )}
      </div>
      {code !== 'outdated' && (
        <details class="more">
          <summary>{t('failure-details')}</summary>
          <code>{detailOf(error)}</code>
        </details>
      )}
    </section>
  )
}
