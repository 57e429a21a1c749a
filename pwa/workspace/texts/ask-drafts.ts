/** Requests of the worker that reads drafts: the outline of one, and the comparison of two. */
import type { DraftContext } from '../../../shared/texts/draft'
import type { DraftOutline } from '../../../shared/texts/outline'
import type { SourceParagraph } from '../../../shared/texts/parts'
import type { TextComparison } from '../../../shared/texts/text-comparison'
import { askWorker, type WorkerRead } from '../workers'

export type Paragraphs = readonly SourceParagraph[]
/** The codes of members are the worker's own. */
export type WorkerContext = Omit<DraftContext, 'codeOf'>

export interface DraftRequest {
  readonly context: WorkerContext
  /** The draft before; `null` for an outline. */
  readonly old: Paragraphs | null
  readonly paragraphs: Paragraphs
}

export const askOutline = (context: WorkerContext, paragraphs: Paragraphs): WorkerRead<DraftOutline> =>
  askWorker<DraftRequest, DraftOutline>('draft', () => ({ context, old: null, paragraphs }))

export const askComparison = (
  context: WorkerContext,
  old: Paragraphs,
  paragraphs: Paragraphs,
): WorkerRead<TextComparison> => askWorker<DraftRequest, TextComparison>('draft', () => ({ context, old, paragraphs }))
