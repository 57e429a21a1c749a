/** Files that the system opens with the app: a text goes to the reader, everything else to the files screen. */
import { signal } from '@preact/signals'
import { go, linkTo } from '../model/navigation'

/** A file that is there to be had: the screen that asks for it tells why it cannot. */
export interface GivenFile {
  readonly name: string
  getFile(): Promise<File>
}

/** A file that waits for the files screen, and a text that waits for the reader. Each is taken once. */
export const launchedFile = signal<GivenFile | null>(null)
export const launchedText = signal<GivenFile | null>(null)

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly GivenFile[] }) => void): void
}
declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue
  }
}

/** Starts listening, where the browser opens files with installed apps. */
export function watchLaunches(): void {
  window.launchQueue?.setConsumer(({ files }) => {
    const [given] = files ?? []
    if (given) openInScreen(given, given.name.endsWith('.txt') ? 'reader' : 'files')
  })
}

/** Goes to the screen that reads the file. */
export function openInScreen(given: GivenFile, screen: 'reader' | 'files'): void {
  const waiting = screen === 'reader' ? launchedText : launchedFile
  waiting.value = given
  go(linkTo(screen))
}
