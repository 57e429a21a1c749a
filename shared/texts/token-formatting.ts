/** Formatting of the tokens of a paragraph, from the spans of its source. */
import type { FormattedSpan, Formatting } from '../documents/formatting'
import { plainForm, type Token } from './tokens'

const PLAIN: Formatting = {}

/** Formatting by token. The source stands after `label` in the paragraph, and its letters may be parted there. */
export function formattingOf(
  tokens: readonly Token[],
  { text, spans = [] }: { readonly text: string; readonly spans?: readonly FormattedSpan[] },
  label: string,
): readonly Formatting[] {
  if (spans.length === 0) return tokens.map(() => PLAIN)
  const placed = placedSpans(text, spans, plainForm(label).length)
  let next = 0
  return tokens.map(({ from }) => {
    while ((placed[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
    const span = placed[next]
    return span && span.from <= from ? span : PLAIN
  })
}

/** Spans by the characters of the paragraph, each of which is put in its plain form once. */
function placedSpans(text: string, spans: readonly FormattedSpan[], start: number): readonly FormattedSpan[] {
  const isPlain = plainForm(text) === text
  let [at, place] = [0, start]
  const placeOf = (end: number) => {
    if (isPlain) return start + end
    place += plainForm(text.slice(at, end)).length
    at = Math.max(at, end)
    return place
  }
  return spans.map((span) => ({ ...span, from: placeOf(span.from), to: placeOf(span.to) }))
}
