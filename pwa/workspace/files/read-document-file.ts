/** Reads a document in a worker, within limits of size and time. */
import { type DocumentProblem, type DocumentRead, MAX_DOCUMENT_BYTES } from '../../../shared/documents/document'
import { refuse } from '../../../shared/encoding/read-result'
import { t } from '../../i18n'
import type { WorkerRead } from '../workers'
import { readInTime } from './file-worker'

/** Endings and media types of documents, for a file field. */
export const DOCUMENT_FILES =
  '.txt,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Seconds after which a document is given up. A thousand pages take some ten. */
const MAX_SECONDS = 60

export function readDocumentFile(file: File): WorkerRead<DocumentRead> {
  if (file.size > MAX_DOCUMENT_BYTES)
    return { answer: Promise.resolve(refuse('large', MAX_DOCUMENT_BYTES)), stop: () => {} }
  return readInTime('document', file, MAX_SECONDS, refuse('slow', MAX_SECONDS))
}

/** Why a document was not read, and what to do. */
export function documentProblemText({ code, limit = 0 }: DocumentProblem): string {
  const isBytes = code === 'large' || code === 'unpacked'
  return t(`document-${code}`, { limit: isBytes ? Math.round(limit / 1_000_000) : limit })
}
