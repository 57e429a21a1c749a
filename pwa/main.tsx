import { render } from 'preact'
import { App } from './app/App'
import { listenForKeys } from './app/keys'
import { start } from './app/start'

const root = document.getElementById('app')
if (root) {
  const { loaded } = await start()
  render(<App />, root)
  listenForKeys()
  // After the first paint of the record: neither the extension nor an update is in a hurry.
  void loaded.then(() =>
    requestAnimationFrame(() => setTimeout(() => void import('./app/settle').then(({ settle }) => settle()))),
  )
}
