/** Options page entry. */

import { render } from 'preact'
import { loadWords } from '../i18n'
import { uiLang } from '../ui-lang'
import { Options } from './Options'
import { startState } from './state'

document.documentElement.lang = uiLang()
await loadWords()
const app = document.getElementById('app')
if (app) render(<Options />, app)
startState()
