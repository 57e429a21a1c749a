/** Side panel entry. */
import { render } from 'preact'
import { uiLang } from '../words'
import { Panel } from './Panel'
import { startState } from './state'

document.documentElement.lang = uiLang()
const app = document.getElementById('app')
if (app) render(<Panel />, app)
startState()
