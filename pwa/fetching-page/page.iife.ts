/**
 * Script of the fetching page: it asks another host for one file and passes its bytes on, unread. Its frame has an opaque origin, so
 * no storage and no cookie, and knows nothing but the address.
 */
import type { FetchMessage, FetchProblem } from '../../shared/messages/fetching'
import { FETCH_TIMEOUT, MAX_FETCHED_BYTES } from '../../shared/messages/limits'

type Answer = Exclude<FetchMessage, { kind: 'begun' }>

/** Says nothing of the reader: no cookie, no referrer, nothing from a cache. */
const SILENT = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const

addEventListener('message', ({ data, source, ports: [port] }: MessageEvent<unknown>) => {
  // In a frame without `sandbox`, as a page of strangers may make one, it would read for them what lies beside the app.
  if (origin !== 'null') return
  if (source !== parent || !port || typeof data !== 'string') return
  port.postMessage({ kind: 'begun' } satisfies FetchMessage)
  void fetchFile(data).then((answer) => port.postMessage(answer, answer.kind === 'file' ? [answer.bytes.buffer] : []))
})

async function fetchFile(address: string): Promise<Answer> {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.search !== '' || url.username !== '' || url.password !== '')
    return failed('address')
  const { signal } = limited()
  let isShared = false
  try {
    const response = await fetch(url, { ...SILENT, signal })
    isShared = true
    const { host, protocol } = new URL(response.url)
    if (host !== url.host || protocol !== 'https:') return failed('elsewhere', host)
    if (!response.ok) return failed('status', String(response.status))
    const type = response.headers.get('content-type') ?? ''
    if (!/^(?:application\/(?:[\w.-]+\+)?json|text\/(?:json|plain))\b/i.test(type)) return failed('type', type)
    return await fileOf(response)
  } catch {
    if (signal.aborted) return failed('slow')
    // Without permission of the host there is no answer to read, as where there is none.
    return failed(!isShared && (await answers(url, signal)) ? 'unshared' : 'unreachable')
  }
}

function limited(): AbortController {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), FETCH_TIMEOUT)
  return controller
}

/** The bytes of an answer, as far as they are not too many: its length may be wrong, and it may have no end. */
async function fileOf(response: Response): Promise<Answer> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length
    if (length > MAX_FETCHED_BYTES) {
      void reader?.cancel()
      return failed('large')
    }
    pieces.push(read.value)
  }
  return { kind: 'file', bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) }
}

const answers = (url: URL, signal: AbortSignal): Promise<boolean> =>
  fetch(url, { ...SILENT, mode: 'no-cors', signal }).then(
    () => true,
    () => false,
  )

const failed = (problem: FetchProblem, detail = ''): Answer => ({
  kind: 'problem',
  problem,
  detail: detail.slice(0, 300),
})
