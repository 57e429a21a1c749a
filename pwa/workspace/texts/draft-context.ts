/** Names by which drafts are read: those of the negotiation, and what the user said of headings in any of its texts. */
import { computed } from '@preact/signals'
import { negotiation, ownTexts } from '../../model/state'
import type { WorkerContext } from './ask-drafts'

/** Matches of all texts, the newest text last, so that they hold in the next one too. */
export const draftContext = computed((): WorkerContext | null => {
  const pack = negotiation.value?.pack
  if (!pack) return null
  const { articles, members } = pack
  return { articles, members, matches: ownTexts.value.flatMap(({ matches = [] }) => matches) }
})
