/** Side panel entry. */

import { render } from 'preact'
import { loadWords } from '../i18n'
import { uiLang } from '../ui-lang'
import { Panel } from './Panel'
import { startState } from './state'

document.documentElement.lang = uiLang()
await loadWords()
const app = document.getElementById('app')
if (app) render(<Panel />, app)
startState()
