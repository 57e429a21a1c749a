/** Welcome page, opened after the installation: the reader on a sample text. */
import { render } from 'preact'
import { PHASES } from '../../shared/domain/types'
import { t } from '../browser'
import '../content/lexicon-en.iife'
import '../content/lexicon-es.iife'
import '../content/lexicon-fr.iife'
import { Session } from '../content/session'
import { Phase } from '../parts/Phase'
import { uiLang } from '../words'

document.documentElement.lang = uiLang()
for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
  element.textContent = t(element.dataset.text ?? '')
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
globalThis.plenarySession = new Session()
