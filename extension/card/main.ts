/** Card page entry: connects to the content script that made this frame, and to no other. */

import { onCardConnect } from '../browser'
import type { ToCard } from '../card-messages'
import { loadWords } from '../i18n'
import { uiLang } from '../ui-lang'
import { Card } from './card'

document.documentElement.lang = uiLang()
const words = loadWords()

// The address has a secret that only that content script knows.
onCardConnect(location.hash.slice(1), (post) => {
  // In their order, once there are words to show them in.
  const card = words.then(() => new Card(document.body, post))
  return (message) => void card.then((one) => one.hear(message as ToCard))
})
