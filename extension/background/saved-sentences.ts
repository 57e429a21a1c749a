/**
 * Saved sentences, as they are remembered after the PWA has them: public ones with their words, which mark them on their
 * page; private ones by id and keyed digests alone.
 */
import { isPublic } from '../../shared/domain/entries/layers'
import type { SavedSentence } from '../messages'
import { keyedDigests } from './digest'

/** A private sentence that the PWA has: no word of it. Stored. */
export interface SavedDigest {
  readonly id: string
  readonly negotiation: string
  readonly layer: 'private'
  /** Keyed digest of the content of its entry, for deduplication. */
  readonly said: string
  /** Keyed digest of its page, article, status and quote, for the panel. */
  readonly place: string
}

export type Saved = SavedSentence | SavedDigest

export const hasWords = (saved: Saved): saved is SavedSentence => 'quote' in saved

/** Input of the digest `place`. */
export const placeText = ({
  url,
  article,
  status,
  quote,
}: Pick<SavedSentence, 'url' | 'article' | 'status' | 'quote'>): string => JSON.stringify([url, article, status, quote])

/** Drops the words of private sentences, but of those whose ids are in `waiting`. */
export async function withoutPrivateWords(
  saved: readonly Saved[],
  waiting: ReadonlySet<string>,
  digestKey: string,
): Promise<readonly Saved[]> {
  return await Promise.all(
    saved.map(async (one) => {
      if (!hasWords(one) || isPublic(one) || waiting.has(one.id)) return one
      const [said = '', place = ''] = await keyedDigests(digestKey, [one.said, placeText(one)])
      const { id, negotiation } = one
      return { id, layer: 'private' as const, negotiation, said, place }
    }),
  )
}
