/** Worker that reads a table file: a hostile or large one keeps no screen from answering, and can be stopped. */
import { readTableFile } from '../../../shared/table/read-file'
import type { WorkerRequest } from '../workers'
import { decode } from './decode'
import type { GivenFile } from './file-worker'

addEventListener('message', ({ data }: MessageEvent<WorkerRequest<GivenFile>>) => {
  readTableFile(data.request.bytes, data.request.name, decode)
    .then((read) => data.port.postMessage(read))
    // A parser that cannot be loaded: the page is told by the `error` event of the worker.
    .catch(reportError)
})
