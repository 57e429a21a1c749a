/** Fetches a file of another host through the fetching page, a sandboxed frame: the policy of the app itself lets it reach its own host alone. */
import { type FetchProblem, readFetchMessage } from '../../../shared/messages/fetching'
import { FETCH_TIMEOUT } from '../../../shared/messages/limits'

export type Fetched =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly problem: FetchProblem; readonly detail: string }

/** Time for the frame itself to load, in ms. */
const START_TIMEOUT = 8000

/** The file at an address, as `datasetAddress` has it. Never rejects. */
export async function fetchFile(address: string): Promise<Fetched> {
  const frame = document.createElement('iframe')
  // No `allow-same-origin`: what runs there has an opaque origin, and none of the app's storage.
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.hidden = true
  frame.src = 'fetching.html'
  try {
    return await answerOf(frame, address)
  } finally {
    frame.remove()
  }
}

function answerOf(frame: HTMLIFrameElement, address: string): Promise<Fetched> {
  return new Promise((resolve) => {
    const fail = (problem: FetchProblem, detail = '') => resolve({ ok: false, problem, detail })
    const { port1, port2 } = new MessageChannel()
    let timer = setTimeout(() => fail('unreachable'), START_TIMEOUT)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readFetchMessage(data)
      clearTimeout(timer)
      if (message === null) fail('unreachable')
      else if (message.kind === 'begun') timer = setTimeout(() => fail('slow'), 2 * FETCH_TIMEOUT)
      else if (message.kind === 'problem') fail(message.problem, message.detail)
      else resolve({ ok: true, file: new File([message.bytes], 'dataset.json', { type: 'application/json' }) })
    }
    // The origin of the frame is opaque, and has no name that could be given as the target.
    frame.onload = () => frame.contentWindow?.postMessage(address, '*', [port2])
    document.body.append(frame)
  })
}
