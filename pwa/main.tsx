import { render } from 'preact'
import { App } from './app/App'
import { listenForKeys } from './app/keys'
import { followPrinting } from './app/printing'
import { settle, start } from './app/start'

const root = document.getElementById('app')
if (root) {
  await start()
  render(<App />, root)
  listenForKeys()
  followPrinting()
  // After the first paint: neither the extension nor an update is in a hurry.
  requestAnimationFrame(() => setTimeout(() => void settle()))
}
