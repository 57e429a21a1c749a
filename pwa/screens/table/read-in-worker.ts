/** Reads table files in a worker of the app, which ends with its file, or when the user cancels. */
import { MAX_TABLE_BYTES, type ReadSheets, refuse } from '../../../shared/table/sheet'
import type { GivenFile } from './table-worker'
import workerUrl from './table-worker?worker&url'

/** Trusted script URL, which the content security policy requires. This policy gives that of the worker alone. */
const policy = window.trustedTypes?.createPolicy('plenary-table', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError(`No worker of Plenary: ${url}`)
    return url
  },
})

/** A file that is being read. `stop` ends the worker; `sheets` then never resolves. */
interface Read {
  readonly sheets: Promise<ReadSheets>
  readonly stop: () => void
}

/** Reads a file. The promise rejects where the browser cannot read it, and where the worker breaks off. */
export function readInWorker(file: File): Read {
  const worker = new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl, { type: 'module' })
  return { sheets: readBy(worker, file).finally(() => worker.terminate()), stop: () => worker.terminate() }
}

async function readBy(worker: Worker, file: File): Promise<ReadSheets> {
  if (file.size > MAX_TABLE_BYTES) return refuse('file-large', MAX_TABLE_BYTES)
  const given: GivenFile = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
  return await new Promise<ReadSheets>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadSheets>) => resolve(data)
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage(given, [given.bytes.buffer])
  })
}
