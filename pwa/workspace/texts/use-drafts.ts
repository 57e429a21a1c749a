/** Outline of a text and comparison of two, from a worker, for the components that show them. */
import { useEffect, useState } from 'preact/hooks'
import type { DraftOutline } from '../../../shared/texts/outline'
import type { TextComparison } from '../../../shared/texts/text-comparison'
import type { WorkerRead } from '../workers'
import { askComparison, askOutline, type Paragraphs } from './ask-drafts'
import { draftContext } from './draft-context'

/** What a worker answers: `null` while it reads, the answer before while it reads anew. */
export type Loaded<Answer> = Answer | 'failed' | null

export function useOutline(paragraphs: Paragraphs | null): Loaded<DraftOutline> {
  const context = draftContext.value
  return useWorker(() => (paragraphs && context ? askOutline(context, paragraphs) : null), [paragraphs, context])
}

export function useComparison(old: Paragraphs | null, next: Paragraphs | null): Loaded<TextComparison> {
  const context = draftContext.value
  return useWorker(() => (old && next && context ? askComparison(context, old, next) : null), [old, next, context])
}

/** Asks when an input changes. The last question alone is answered. */
function useWorker<Answer>(ask: () => WorkerRead<Answer> | null, inputs: readonly unknown[]): Loaded<Answer> {
  const [answer, setAnswer] = useState<Loaded<Answer>>(null)
  useEffect(() => {
    const read = ask()
    if (!read) {
      setAnswer(null)
      return
    }
    let isAsked = true
    const tell = (given: Loaded<Answer>) => {
      if (isAsked) setAnswer(() => given)
    }
    read.answer.then(tell, () => tell('failed'))
    return () => {
      isAsked = false
      read.stop()
    }
  }, inputs)
  return answer
}
