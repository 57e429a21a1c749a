/**
 * Error panel for a database that does not open: cause, remedy, retry, and start over for a corrupt one. Also the texts
 * of store errors.
 */
import { useEffect, useState } from 'preact/hooks'
import { isKey, type Key, t } from '../i18n'
import { loadData } from '../model/load-data'
import { countCopy, deleteDatabase } from '../store'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'

/** Localised cause and remedy for a store error, by its `code`. */
export function storeErrorText(error: unknown): string {
  const key = `failure-${codeOf(error)}`
  return isKey(key) ? t(key) : t('failure-unknown')
}

/** The same beside a form, with the assurance that the typed text is still there. */
export const failureText = (error: unknown): string => `${storeErrorText(error)} ${t('failure-typed')}`

const detailOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'detail' in error ? String(error.detail) : String(error)

async function startOver(): Promise<void> {
  await deleteDatabase().catch(() => undefined)
  await loadData()
}

export function StoreError({ error, title = 'failure-open-title' }: { error: unknown; title?: Key }) {
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
