/** Worker that reads the file of a dataset: a hostile or large one keeps no screen from answering. */
import { readPackFile } from '../../store/log/verify'
import type { WorkerRequest } from '../workers'
import type { GivenFile } from './file-worker'

addEventListener('message', ({ data }: MessageEvent<WorkerRequest<GivenFile>>) => {
  readPackFile(new TextDecoder().decode(data.request.bytes))
    .then((read) => data.port.postMessage(read))
    // An answer that cannot be passed on: the page is told by the `error` event of the worker.
    .catch(reportError)
})
