/** Reads a table file in a worker, unless it is too large to be one. */

import { refuse } from '../../../shared/encoding/read-result'
import { MAX_TABLE_BYTES, type ReadSheets } from '../../../shared/table/sheet'
import { readInWorker, type WorkerRead } from '../../workspace/file-worker'

export const readTable = (file: File): WorkerRead<ReadSheets> =>
  file.size > MAX_TABLE_BYTES
    ? { answer: Promise.resolve(refuse('file-large', MAX_TABLE_BYTES)), stop: () => {} }
    : readInWorker('table', file)
