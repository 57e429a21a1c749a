/** Worker that reads a table file: a hostile or large one keeps no screen from answering, and can be stopped. */
import { readTableFile } from '../../shared/table/read-file'
import { decode } from './decode'
import type { GivenFile } from './file-worker'

addEventListener('message', async ({ data }: MessageEvent<GivenFile>) => {
  data.port.postMessage(await readTableFile(data.bytes, data.name, decode))
})
