/** Worker that reads a document: its parsers run where they hold up no screen, and can be stopped. */
import { readDocument } from '../../../shared/documents/read-document'
import type { WorkerRequest } from '../workers'
import { decode } from './decode'
import type { GivenFile } from './file-worker'

addEventListener('message', ({ data }: MessageEvent<WorkerRequest<GivenFile>>) => {
  readDocument(data.request.bytes, data.request.name, decode)
    .then((read) => data.port.postMessage(read))
    // A parser that cannot be loaded: the page is told by the `error` event of the worker.
    .catch(reportError)
})
