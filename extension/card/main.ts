/** Card page entry: connects to the content script that made this frame, and to no other. */
import { onCardConnect } from '../browser'
import type { ToCard } from '../card-messages'
import { uiLang } from '../words'
import { Card } from './card'

document.documentElement.lang = uiLang()

// The address has a secret that only that content script knows.
onCardConnect(location.hash.slice(1), (post) => {
  const card = new Card(document.body, post)
  return (message) => card.hear(message as ToCard)
})
