/** Worker that reads and compares drafts: one of a hundred pages keeps no screen from answering. */
import { CODE_OF, withOtherStates } from '../../../shared/table/states/states'
import { draftReader } from '../../../shared/texts/draft'
import { outlineOf } from '../../../shared/texts/outline'
import { compareTexts } from '../../../shared/texts/text-comparison'
import type { WorkerRequest } from '../workers'
import type { DraftRequest } from './ask-drafts'

const answerTo = ({ context, old, paragraphs }: DraftRequest) => {
  // Drafts name states that are no members of the negotiation too.
  const read = draftReader({ ...context, members: withOtherStates(context.members), codeOf: CODE_OF })
  return old === null ? outlineOf(read(paragraphs)) : compareTexts(read(old), read(paragraphs))
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest<DraftRequest>>) => {
  data.port.postMessage(answerTo(data.request))
})
