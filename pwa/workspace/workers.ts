/** Workers of the app: each is started for one request, and ends with its answer, or when it is stopped. */

import documentUrl from './files/document-worker?worker&url'
import packUrl from './files/pack-worker?worker&url'
import tableUrl from './files/table-worker?worker&url'
import siteUrl from './site/site-worker?worker&url'
import draftUrl from './texts/draft-worker?worker&url'

const URLS = { table: tableUrl, document: documentUrl, draft: draftUrl, pack: packUrl, site: siteUrl } as const
export type WorkerName = keyof typeof URLS

/** Request message, with the port for its answer: PDF.js, once loaded, speaks over the worker's own. */
export interface WorkerRequest<Request> {
  readonly request: Request
  readonly port: MessagePort
}

/** Trusted script URL, which the content security policy requires. This policy gives those of the workers alone. */
const policy = window.trustedTypes?.createPolicy('plenary-files', {
  createScriptURL: (url) => {
    if (!Object.values<string>(URLS).includes(url)) throw new TypeError(`No worker of Plenary: ${url}`)
    return url
  },
})

/** An answer that is awaited. `stop` ends the worker; `answer` then never resolves. */
export interface WorkerRead<Answer> {
  readonly answer: Promise<Answer>
  readonly stop: () => void
}

/** Asks a worker. The promise rejects where the request cannot be made, and where the worker breaks off. */
export function askWorker<Request, Answer>(
  name: WorkerName,
  request: () => Promise<Request> | Request,
  transfer: (request: Request) => readonly Transferable[] = () => [],
): WorkerRead<Answer> {
  const url = URLS[name]
  const worker = new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' })
  const stop = () => worker.terminate()
  const ask = async () => {
    const { port1, port2 } = new MessageChannel()
    const given: WorkerRequest<Request> = { request: await request(), port: port2 }
    return await new Promise<Answer>((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
      worker.onerror = (event) => reject(new Error(event.message))
      worker.postMessage(given, [...transfer(given.request), port2])
    })
  }
  return { answer: ask().finally(stop), stop }
}
