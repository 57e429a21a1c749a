/** Full-text search in a text: its paragraphs with all words of a query, each as the beginning of a word. */
import type { Pausable } from '../../../shared/domain/pausable'
import type { DraftOutline, OutlinePart } from '../../../shared/texts/outline'
import { hasAll, searchable, wantedIn } from '../../model/search/own-words'

export interface FoundParagraph {
  readonly part: OutlinePart
  /** As it is written; the title of the part, where that has the words. */
  readonly text: string
}

/** The paragraphs in the order of the text; none for an empty query. */
export function* paragraphsWith(
  { parts }: Pick<DraftOutline, 'parts'>,
  query: string,
): Pausable<readonly FoundParagraph[]> {
  const wanted = wantedIn(query)
  const found: FoundParagraph[] = []
  if (wanted.length === 0) return found
  for (const part of parts)
    for (const text of part.title === null ? part.paragraphs : [part.title, ...part.paragraphs]) {
      yield
      if (hasAll(searchable(text), wanted)) found.push({ part, text })
    }
  return found
}
