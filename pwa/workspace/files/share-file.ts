/** Passes a file to the system's share sheet, or downloads it where there is none for such a file. */
import { type SavedFile, saveFile } from './file-download'

/** Outcome of sharing: `cancelled` where the user closed the share sheet. */
export type Shared = 'shared' | 'saved' | 'cancelled'

const canShare = (file: File): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })

/** True where the browser has a share sheet for files. */
export const canShareFiles = (): boolean => canShare(new File([''], 'a.txt', { type: 'text/plain' }))

/** Shares a file. Where the browser takes none of its type, or refuses after all, it is downloaded: as `instead`, if that is another. */
export async function shareFile(
  file: File,
  title: string,
  instead: SavedFile = { name: file.name, type: file.type, pieces: [file] },
): Promise<Shared> {
  if (canShare(file)) {
    try {
      await navigator.share({ files: [file], title })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  await saveFile(instead)
  return 'saved'
}
