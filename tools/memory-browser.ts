/** What the store asks of a browser besides IndexedDB, in memory: for tests. */

/** As much of the origin private file system as the store uses: a file is whole when its stream is closed. */
export class MemoryFolder {
  readonly files = new Map<string, string>()
  readonly folders = new Map<string, MemoryFolder>()
  isFull = false
  async getDirectoryHandle(name: string, { create }: { create: boolean }) {
    if (create && !this.folders.has(name)) this.folders.set(name, new MemoryFolder())
    const folder = this.folders.get(name)
    if (!folder) throw new DOMException(name, 'NotFoundError')
    return folder
  }
  async getFileHandle(name: string) {
    if (this.isFull) throw new DOMException(name, 'QuotaExceededError')
    const { files } = this
    files.set(name, files.get(name) ?? '')
    let text = ''
    const stream = {
      write: async (piece: string) => {
        text += piece
      },
      close: async () => void files.set(name, text),
    }
    return { createWritable: async () => stream, getFile: async () => ({ text: async () => files.get(name) ?? '' }) }
  }
  async removeEntry(name: string) {
    this.files.delete(name)
  }
  async *keys() {
    yield* [...this.files.keys()]
  }
}

/** `localStorage` that lasts as long as it is held. */
export class MemoryStorage {
  readonly kept = new Map<string, string>()
  getItem = (key: string) => this.kept.get(key) ?? null
  setItem = (key: string, value: string) => void this.kept.set(key, value)
  removeItem = (key: string) => void this.kept.delete(key)
}

/** The globals that have these. */
export const memoryBrowser = (root: MemoryFolder, storage: MemoryStorage) => ({
  localStorage: storage,
  navigator: {
    storage: { getDirectory: async () => root },
    locks: { request: async (_: string, work: () => Promise<unknown>) => await work() },
  },
})
