/** Workers of the app that read files of any origin. Each ends with its file, or when it is stopped. */
import type { DocumentRead } from '../../../shared/documents/document'
import type { ReadSheets } from '../../../shared/table/sheet'
import documentUrl from './document-worker?worker&url'
import tableUrl from './table-worker?worker&url'

/** Request message of each worker, with the port for its answer: PDF.js, once loaded, speaks over the worker's own. */
export interface GivenFile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly port: MessagePort
}

/** Response of each worker. */
interface Answers {
  readonly table: ReadSheets
  readonly document: DocumentRead
}

const URLS: Readonly<Record<keyof Answers, string>> = { table: tableUrl, document: documentUrl }

/** Trusted script URL, which the content security policy requires. This policy gives those of the two workers alone. */
const policy = window.trustedTypes?.createPolicy('plenary-files', {
  createScriptURL: (url) => {
    if (!Object.values(URLS).includes(url)) throw new TypeError(`No worker of Plenary: ${url}`)
    return url
  },
})

/** A file that is being read. `stop` ends the worker; `answer` then never resolves. */
export interface WorkerRead<Answer> {
  readonly answer: Promise<Answer>
  readonly stop: () => void
}

/** Reads a file. The promise rejects where the browser cannot read it, and where the worker breaks off. */
function readInWorker<Kind extends keyof Answers>(kind: Kind, file: File): WorkerRead<Answers[Kind]> {
  const url = URLS[kind]
  const worker = new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' })
  const stop = () => worker.terminate()
  return { answer: answerOf<Answers[Kind]>(worker, file).finally(stop), stop }
}

/** Reads a file within a limit of time, after which the worker ends and the answer is `late`. */
export function readInTime<Kind extends keyof Answers>(
  kind: Kind,
  file: File,
  seconds: number,
  late: Answers[Kind],
): WorkerRead<Answers[Kind]> {
  const { answer, stop } = readInWorker(kind, file)
  let timer: ReturnType<typeof setTimeout>
  const timeout = new Promise<Answers[Kind]>((resolve) => {
    timer = setTimeout(() => resolve(late), seconds * 1000)
  })
  const ended = () => {
    clearTimeout(timer)
    stop()
  }
  return { answer: Promise.race([answer, timeout]).finally(ended), stop: ended }
}

async function answerOf<Answer>(worker: Worker, file: File): Promise<Answer> {
  const { port1, port2 } = new MessageChannel()
  const given: GivenFile = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, port: port2 }
  return await new Promise<Answer>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage(given, [given.bytes.buffer, port2])
  })
}
