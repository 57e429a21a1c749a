/** Options page entry. */
import { render } from 'preact'
import { uiLang } from '../words'
import { Options } from './Options'
import { startState } from './state'

document.documentElement.lang = uiLang()
const app = document.getElementById('app')
if (app) render(<Options />, app)
startState()
