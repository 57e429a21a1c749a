/** What this project uses of the File System Access API, which not every browser has and TypeScript's own library does not describe. */
interface Window {
  readonly showDirectoryPicker?: (options: {
    readonly id: string
    readonly mode: 'readwrite'
  }) => Promise<FileSystemDirectoryHandle>
}
