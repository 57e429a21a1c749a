/** In-memory fakes for tests of the store: OPFS, localStorage and Web Locks. */

type Work = () => Promise<unknown>
const nothing: Work = async () => {}

/** OPFS directory handle, as far as the store uses it. A file is written when its stream closes. */
export class MemoryFolder {
  readonly files = new Map<string, string>()
  readonly folders = new Map<string, MemoryFolder>()
  constructor(private readonly disk = { isFull: false }) {}
  /** Simulates a full disk, for all folders: opening a file throws `QuotaExceededError`. */
  set isFull(is: boolean) {
    this.disk.isFull = is
  }
  /** Runs before the next file or folder is opened. */
  meanwhile = nothing
  async getDirectoryHandle(name: string, { create } = { create: false }) {
    await this.pause()
    if (create && !this.folders.has(name)) this.folders.set(name, new MemoryFolder(this.disk))
    const folder = this.folders.get(name)
    if (!folder) throw new DOMException(name, 'NotFoundError')
    return folder
  }
  async getFileHandle(name: string) {
    await this.pause()
    if (this.disk.isFull) throw new DOMException(name, 'QuotaExceededError')
    const { files } = this
    files.set(name, files.get(name) ?? '')
    let text = ''
    const stream = {
      write: async (piece: string) => {
        text += piece
      },
      close: async () => void files.set(name, text),
    }
    return {
      createWritable: async () => stream,
      getFile: async () => ({ size: files.get(name)?.length ?? 0, text: async () => files.get(name) ?? '' }),
    }
  }
  /** Contents of all files, of subfolders too. */
  text(): string {
    return [...this.files.values(), ...[...this.folders.values()].map((folder) => folder.text())].join('\n')
  }
  private async pause() {
    const { meanwhile } = this
    this.meanwhile = nothing
    await meanwhile()
  }
  async removeEntry(name: string) {
    this.files.delete(name)
    this.folders.delete(name)
  }
  async *keys() {
    yield* [...this.files.keys(), ...this.folders.keys()]
  }
}

/** Fake `localStorage`. */
export class MemoryStorage {
  readonly kept = new Map<string, string>()
  getItem = (key: string) => this.kept.get(key) ?? null
  setItem = (key: string, value: string) => void this.kept.set(key, value)
  removeItem = (key: string) => void this.kept.delete(key)
}

/** Web Locks of one name, first come first served: shared requests run concurrently, exclusive ones alone. */
function memoryLocks() {
  let last: Promise<unknown> = Promise.resolve()
  let sharing: Promise<unknown>[] = []
  const request = (_: string, ...args: readonly [Work] | readonly [{ mode: 'shared' }, Work]) => {
    const [isShared, work] = args.length === 2 ? [true, args[1]] : [false, args[0]]
    const done = (isShared ? last : Promise.all([last, ...sharing])).then(work)
    const settled = done.catch(() => undefined)
    if (isShared) sharing.push(settled)
    else [last, sharing] = [settled, []]
    return done
  }
  return { request }
}

/** Globals to stub. */
export const memoryBrowser = (root: MemoryFolder, storage: MemoryStorage) => ({
  localStorage: storage,
  navigator: {
    storage: { getDirectory: async () => root },
    locks: memoryLocks(),
  },
})
