/** Welcome page, opened after the installation: the reader on a sample text. */
import { render } from 'preact'
import { PHASES } from '../../shared/domain/types'
import { ask, storage, t } from '../browser'
import '../content/lexicon-en.iife'
import '../content/lexicon-es.iife'
import '../content/lexicon-fr.iife'
import { Session } from '../content/session'
import { Connect } from '../parts/Connect'
import { Phase } from '../parts/Phase'
import { siteNames, uiLang } from '../words'

document.documentElement.lang = uiLang()
const substitutions: Readonly<Record<string, readonly string[]>> = {
  welcome_sample: __SAMPLES__[uiLang()],
  welcome_next: [siteNames()],
}
for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
  const key = element.dataset.text ?? ''
  element.textContent = t(key, ...(substitutions[key] ?? []))
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
showConnection()
storage.onChanged((changed) => {
  if (changed.has('pwa') || changed.has('pairing') || changed.has('options')) showConnection()
})
globalThis.plenarySession = new Session()

/** The connection with the app, and the button for it. */
async function showConnection(): Promise<void> {
  const place = document.getElementById('connection')
  const [{ pwaUrl }, state] = await Promise.all([ask('settings', {}), ask('pwaState', {})])
  const act = (work: () => Promise<unknown>) => void work().catch(() => {})
  if (place) render(<Connect pwaUrl={pwaUrl} state={state} act={act} />, place)
}
