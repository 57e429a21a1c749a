/** Reads files of any origin in workers, within a limit of time. */
import type { DocumentRead } from '../../../shared/documents/document'
import type { ReadSignedPack } from '../../../shared/pack/signature'
import type { ReadSheets } from '../../../shared/table/sheet'
import { askWorker, type WorkerRead } from '../workers'

/** Request of each worker. */
export interface GivenFile {
  readonly bytes: Uint8Array
  readonly name: string
}

/** Response of each worker. */
interface Answers {
  readonly table: ReadSheets
  readonly document: DocumentRead
  readonly pack: ReadSignedPack
}

/**
 * Reads a file within a limit of time, after which the worker ends and the answer is `late`. The promise rejects where the browser
 * cannot read it, and where the worker breaks off.
 */
export function readInTime<Kind extends keyof Answers>(
  kind: Kind,
  file: File,
  seconds: number,
  late: Answers[Kind],
): WorkerRead<Answers[Kind]> {
  const { answer, stop } = askWorker<GivenFile, Answers[Kind]>(
    kind,
    async () => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }),
    ({ bytes }) => [bytes.buffer],
  )
  let timer: ReturnType<typeof setTimeout>
  const timeout = new Promise<Answers[Kind]>((resolve) => {
    timer = setTimeout(() => resolve(late), seconds * 1000)
  })
  const ended = () => {
    clearTimeout(timer)
    stop()
  }
  return { answer: Promise.race([answer, timeout]).finally(ended), stop: ended }
}
