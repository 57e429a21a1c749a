/** Worker that reads a table file: a hostile or large one keeps no screen from answering, and can be stopped. */
import { readTableFile } from '../../../shared/table/read-file'
import { decode } from './decode'

export interface GivenFile {
  readonly bytes: Uint8Array
  readonly name: string
}

addEventListener('message', async ({ data }: MessageEvent<GivenFile>) => {
  postMessage(await readTableFile(data.bytes, data.name, decode))
})
