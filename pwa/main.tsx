import { render } from 'preact'
import { App } from './app/App'
import { watchInstall } from './app/install'
import { listenForKeys } from './app/keys'
import { followPrinting } from './app/printing'
import { start } from './app/start'

const root = document.getElementById('app')

// Not at the top level: what awaits there cannot share a chunk with the screens that load later.
async function open(place: HTMLElement): Promise<void> {
  watchInstall()
  const { loaded } = await start()
  render(<App />, place)
  listenForKeys()
  followPrinting()
  // After the first paint of the record: neither the extension nor an update is in a hurry.
  void loaded.then(() =>
    requestAnimationFrame(() => setTimeout(() => void import('./app/settle').then(({ settle }) => settle()))),
  )
}

if (root) void open(root)
