/** Reads the file of a dataset of any origin, with its signature, in the worker. */
import { TOO_LARGE } from '../../../shared/pack/read'
import type { ReadSignedPack } from '../../../shared/pack/signature'
import { readInTime } from './file-worker'

/** The largest take some seconds. */
const SECONDS = 60

/** The dataset and its signer, or the problem. Rejects where the browser cannot read the file. */
export const readPackFile = (file: File): Promise<ReadSignedPack> =>
  readInTime('pack', file, SECONDS, { ok: false, problem: TOO_LARGE }).answer
