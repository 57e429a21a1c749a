/** Welcome page, opened after the installation: the reader on a sample text, saving, the connection with the app, a real page. */

import { render } from 'preact'
import { PHASES } from '../../shared/domain/types'
import type { Values } from '../../shared/words/pattern'
import { ask, storage } from '../browser'
import { formatted, loadWords, t } from '../i18n'
import { uiLang } from '../ui-lang'
import '../content/layout.iife'
import '../content/lexicon-en.iife'
import '../content/lexicon-es.iife'
import '../content/lexicon-fr.iife'
import { Session } from '../content/session'
import { Connect } from '../parts/Connect'
import { Phase } from '../parts/Phase'
import { siteNames } from '../words'
import { showStatement } from './statement'

document.documentElement.lang = uiLang()
const [day, talks, members, one, other] = __SAMPLES__[uiLang()]
const values: Readonly<Record<string, Values>> = {
  'welcome-sample': { day, talks, members, one, other },
  'welcome-next': { sites: siteNames() },
}
await loadWords()
for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
  const key = element.dataset.text ?? ''
  element.textContent = formatted(key, values[key])
}
const letters = document.getElementById('letters')
if (letters)
  render(
    PHASES.map((phase) => (
      <li key={phase}>
        <Phase phase={phase} />
      </li>
    )),
    letters,
  )
showStatement()
const real = document.getElementById('real')
if (real && __SAMPLE_PAGE__ !== null)
  render(
    <a class="btn primary" href={__SAMPLE_PAGE__} target="_blank" rel="noreferrer">
      {t('welcome-open')}
    </a>,
    real,
  )
showConnection()
storage.onChanged((changed) => {
  if (changed.has('pwa') || changed.has('pairing') || changed.has('options')) showConnection()
})
globalThis.plenarySession = new Session()

/** The connection with the app, the button for it, and the ways into the app. */
async function showConnection(): Promise<void> {
  const place = document.getElementById('connection')
  const [{ pwaUrl }, state] = await Promise.all([ask('settings', {}), ask('pwaState', {})])
  const act = (work: () => Promise<unknown>) => void work().catch(() => {})
  if (place)
    render(
      <>
        <Connect pwaUrl={pwaUrl} state={state} act={act} />
        <p>
          <a href={pwaUrl} target="_blank" rel="noreferrer">
            {t('welcome-app')}
          </a>{' '}
          ·{' '}
          <a href={`${pwaUrl}#/help`} target="_blank" rel="noreferrer">
            {t('foot-help')}
          </a>
        </p>
      </>,
      place,
    )
}
