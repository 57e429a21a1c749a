/** Reference as a line of text, in the order of ISO 690: who, what, where, when, address. */
import type { DayOrMonth } from '../domain/types'
import { oneLine, type Reference } from './reference'

/** Words of a language, passed in. */
export interface CitationWords {
  date(date: DayOrMonth): string
  /** Sentence on the day of access. */
  accessed(date: DayOrMonth): string
}

/** The reference on one line, of sentences. */
export function toText(reference: Reference, words: CitationWords): string {
  const { title, authors, container, publisher, issued, accessed, url, note } = reference
  const published = [publisher, issued && words.date(issued)].filter((part) => part).join(', ')
  return [authors.join(', '), title, container, published, note]
    .flatMap((part) => (part ? [sentence(oneLine(part))] : []))
    .concat(url === null ? [] : [oneLine(url), ...(accessed === null ? [] : [words.accessed(accessed)])])
    .join(' ')
}

/** Ends a text with a full stop, unless it has an end. */
const sentence = (text: string): string => (/[.!?…]["”»’]?$/.test(text) ? text : `${text}.`)
