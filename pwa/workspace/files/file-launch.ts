/** File Handling API (launch queue): a document opens in the text tool, any other file on the import screen. */
import { signal } from '@preact/signals'
import { go, linkTo } from '../../model/navigation'

/** The part of `FileSystemFileHandle` that is used. The target screen calls `getFile` and shows its error. */
export interface FileHandle {
  readonly name: string
  /** Where it was fetched from, which is followed once its dataset is taken over. */
  readonly address?: string
  getFile(): Promise<File>
}

/** Pending file of the import screen, and of the text tool. The screen resets its signal when it takes the file. */
export const launchedFile = signal<FileHandle | null>(null)
export const launchedText = signal<FileHandle | null>(null)

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileHandle[] }) => void): void
}
declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue
  }
}

/** Registers the launch consumer; does nothing in a browser without the API. */
export function watchLaunches(): void {
  window.launchQueue?.setConsumer(({ files }) => {
    const [file] = files ?? []
    if (file) openInScreen(file, isDocument(file.name) ? 'reader' : 'files')
  })
}

/** False for shared entries, which system share sheets pass on as text alone. */
const isDocument = (name: string): boolean => /\.(txt|html?|docx|pdf)$/i.test(name) && !name.endsWith('.plenary.txt')

/** Passes the file to a screen and navigates there. */
export function openInScreen(file: FileHandle, screen: 'reader' | 'files'): void {
  const pending = screen === 'reader' ? launchedText : launchedFile
  pending.value = file
  go(linkTo(screen))
}
