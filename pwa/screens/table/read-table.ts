/** Reads a table file in a worker, within limits of size and time. */

import { refuse } from '../../../shared/encoding/read-result'
import { MAX_SECONDS, MAX_TABLE_BYTES, type ReadSheets } from '../../../shared/table/sheet'
import { readInTime } from '../../workspace/files/file-worker'
import type { WorkerRead } from '../../workspace/workers'

export const readTable = (file: File): WorkerRead<ReadSheets> =>
  file.size > MAX_TABLE_BYTES
    ? { answer: Promise.resolve(refuse('file-large', MAX_TABLE_BYTES)), stop: () => {} }
    : readInTime('table', file, MAX_SECONDS, refuse('file-slow', MAX_SECONDS))
