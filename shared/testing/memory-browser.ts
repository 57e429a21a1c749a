/** In-memory fakes of the browser APIs that the store uses besides IndexedDB: OPFS, `localStorage`, Web Locks. */

type Work = () => Promise<unknown>
const nothing: Work = async () => {}

/** The part of the origin private file system that the store uses: a file is written when its stream is closed. */
export class MemoryFolder {
  readonly files = new Map<string, string>()
  readonly folders = new Map<string, MemoryFolder>()
  isFull = false
  /** Runs once, before the next file or folder is opened. */
  meanwhile = nothing
  async getDirectoryHandle(name: string, { create }: { create: boolean }) {
    await this.pause()
    if (create && !this.folders.has(name)) this.folders.set(name, new MemoryFolder())
    const folder = this.folders.get(name)
    if (!folder) throw new DOMException(name, 'NotFoundError')
    return folder
  }
  async getFileHandle(name: string) {
    await this.pause()
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
  private async pause() {
    const { meanwhile } = this
    this.meanwhile = nothing
    await meanwhile()
  }
  async removeEntry(name: string) {
    this.files.delete(name)
  }
  async *keys() {
    yield* [...this.files.keys()]
  }
}

/** `localStorage` in memory. */
export class MemoryStorage {
  readonly kept = new Map<string, string>()
  getItem = (key: string) => this.kept.get(key) ?? null
  setItem = (key: string, value: string) => void this.kept.set(key, value)
  removeItem = (key: string) => void this.kept.delete(key)
}

/** Web Locks of one name, first come first served: shared requests do not wait for each other. */
function memoryLocks() {
  let last: Promise<unknown> = Promise.resolve()
  let sharing: Promise<unknown>[] = []
  const request = (_: string, ...of: readonly [Work] | readonly [{ mode: 'shared' }, Work]) => {
    const [isShared, work] = of.length === 2 ? [true, of[1]] : [false, of[0]]
    const done = (isShared ? last : Promise.all([last, ...sharing])).then(work)
    const over = done.catch(() => undefined)
    if (isShared) sharing.push(over)
    else [last, sharing] = [over, []]
    return done
  }
  return { request }
}

/** Globals to stub with these fakes. */
export const memoryBrowser = (root: MemoryFolder, storage: MemoryStorage) => ({
  localStorage: storage,
  navigator: {
    storage: { getDirectory: async () => root },
    locks: memoryLocks(),
  },
})
