/** Passes a small file of entries to the system's share sheet, or downloads it where there is none. */
import { saveFile } from './file-download'

export interface SharedText {
  /** Name of the file without its ending. */
  readonly name: string
  readonly title: string
  readonly text: string
}

/** Outcome of sharing: `cancelled` where the user closed the share sheet. */
export type Shared = 'shared' | 'saved' | 'cancelled'

/** Chromium passes on no file that ends with `.json`: as a text file, which any app may take. */
const asFile = ({ name, text }: SharedText): File => new File([text], `${name}.plenary.txt`, { type: 'text/plain' })

/** True where the browser has a share sheet for files. */
export const canShareFiles = (): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([''], 'a.txt', { type: 'text/plain' })] })

export const downloadName = ({ name }: Pick<SharedText, 'name'>): string => `${name}.plenary`

/** Shares the file. Where the browser refuses after all, it is downloaded. */
export async function shareFile(shared: SharedText): Promise<Shared> {
  if (canShareFiles()) {
    try {
      await navigator.share({ files: [asFile(shared)], title: shared.title })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  await saveFile({ name: downloadName(shared), type: 'application/json', pieces: [shared.text] })
  return 'saved'
}
