/** Worker that reads a document: its parsers run where they hold up no screen, and can be stopped. */
import { readDocument } from '../../shared/documents/read-document'
import { decode } from './decode'
import type { GivenFile } from './file-worker'

addEventListener('message', async ({ data }: MessageEvent<GivenFile>) => {
  data.port.postMessage(await readDocument(data.bytes, data.name, decode))
})
