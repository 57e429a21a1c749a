/** Files that the system opens with the app: a text goes to the reader, everything else to the files screen. */
import { signal } from '@preact/signals'
import { go, linkTo } from '../app/navigation'

/** A file that waits for the files screen, and a text that waits for the reader. Each is taken once. */
export const handedFile = signal<File | null>(null)
export const handedText = signal<string | null>(null)

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void
}
declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue
  }
}

/** Starts listening, where the browser opens files with installed apps. */
export function watchLaunches(): void {
  window.launchQueue?.setConsumer(({ files }) => {
    const [handle] = files ?? []
    if (handle) void handle.getFile().then(take)
  })
}

/** Takes a file in and goes to where it is read. */
async function take(file: File): Promise<void> {
  if (file.type === 'text/plain' || file.name.endsWith('.txt')) {
    handedText.value = await file.text()
    go(linkTo('reader'))
    return
  }
  handedFile.value = file
  go(linkTo('files'))
}
