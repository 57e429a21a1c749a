/** Worker that reads a table file: a hostile or large one keeps no screen from answering, and can be stopped. */
import { readTableFile } from '../../../shared/table/read-file'
import { decode } from './decode'
import type { GivenFile } from './file-worker'

addEventListener('message', ({ data }: MessageEvent<GivenFile>) => {
  readTableFile(data.bytes, data.name, decode)
    .then((read) => data.port.postMessage(read))
    // A parser that cannot be loaded: the page is told by the `error` event of the worker.
    .catch(reportError)
})
