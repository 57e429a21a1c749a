/**
 * Alignment of gold annotations without text (stand-off annotation) with texts fetched again: names and claims by offset, then
 * by their occurrence, for the evaluation.
 */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { LANGS, PHASES } from '../../shared/domain/types'
import type { GoldMention, GoldStatus, Passage } from '../../shared/recognition/evaluation/evaluation'

const flag = v.optional(v.boolean())
const span = { article: v.string(), start: v.number(), end: v.number(), first: v.string(), h: v.optional(v.string()) }
const entrySchema = v.object({
  id: v.string(),
  url: v.string(),
  lang: v.picklist(LANGS),
  sha1: v.string(),
  date: v.nullable(v.string()),
  cat: v.string(),
  parts: v.optional(v.array(v.object({ gap: v.string(), chars: v.number(), h: v.string() }))),
  mentions: v.array(
    v.object({
      surface: v.string(),
      nth: v.number(),
      start: v.number(),
      kind: v.picklist(['article', 'member']),
      id: v.string(),
      unsure: flag,
      venue: flag,
      demonym: flag,
    }),
  ),
  claims: v.array(
    v.object({
      ...span,
      phase: v.picklist(PHASES),
      type: v.optional(v.picklist(['explicit', 'contents', 'proposed', 'discussed'])),
      unsure: flag,
    }),
  ),
  nonclaims: v.array(v.object({ ...span, why: v.string() })),
})
export type Entry = v.InferOutput<typeof entrySchema>
type Claim = Entry['claims'][number]

export interface AlignedMention extends GoldMention {
  readonly text: string
}
export interface AlignedStatus extends GoldStatus {
  readonly type?: Claim['type']
}
export interface Alignment {
  readonly passage: Passage & { readonly cat: string }
  readonly gold: {
    readonly id: string
    readonly lang: Entry['lang']
    readonly mentions: readonly AlignedMention[]
    readonly statuses: readonly AlignedStatus[]
  }
  /** Annotations that could not be placed, one line each. */
  readonly problems: readonly string[]
}

/** Entries of a gold file. Throws on a malformed one. */
export const readEntries = (json: string): Entry[] => v.parse(v.array(entrySchema), JSON.parse(json))

/** Name of the file that has a page's text, without its ending. */
export const fileNameOf = (url: string): string => sha1(url)

/** Folds quotation marks, dashes and white space one character to one, so that offsets stay. */
export const fold = (text: string): string =>
  text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ')

const sha1 = (text: string): string => createHash('sha1').update(text, 'utf8').digest('hex')
const shortHash = (text: string): string => sha1(text).slice(0, 8)
const collapsed = (text: string): string => text.replace(/ +/g, ' ').trim()

/** Places the annotations of an entry in its text. `undefined` where a part of the text is not there or has other words. */
export function align(entry: Entry, fetched: string): Alignment | undefined {
  const text = excerptOf(entry, fetched)
  if (text === undefined) return undefined
  const problems: string[] = []
  const folded = fold(text)
  const mentions = entry.mentions.flatMap(({ surface, nth, start, ...rest }) => {
    const at = placeOf(folded, fold(surface), start, nth)
    if (at !== undefined)
      return [{ ...rest, start: at, end: at + surface.length, text: text.slice(at, at + surface.length) }]
    problems.push(`${entry.id}: “${surface}” is not in the text`)
    return []
  })
  const statuses = [...entry.claims, ...entry.nonclaims.map(neutral)].flatMap((claim) => {
    const evidence = evidenceOf(folded, claim)
    if (evidence === undefined) problems.push(`${entry.id}: “${claim.first}” (${claim.article}) is not in the text`)
    else if (claim.h !== undefined && shortHash(collapsed(folded.slice(...evidence))) !== claim.h)
      problems.push(`${entry.id}: other words after “${claim.first}” (${claim.article})`)
    const { article, phase: status, type, unsure } = claim
    return evidence ? [{ article, status, evidence, type, unsure }] : []
  })
  const { id, url, lang, date, cat } = entry
  return { passage: { id, url, lang, date, title: null, text, cat }, gold: { id, lang, mentions, statuses }, problems }
}

/** A statement that is no claim is neither a hit nor a miss as discussion. */
const neutral = ({ why: _, ...at }: Entry['nonclaims'][number]): Claim => ({
  ...at,
  phase: 'under-discussion',
  type: 'discussed',
  unsure: true,
})

/** The annotated part of a text: all of it, or its sentences that the entry knows by length and hash. */
function excerptOf({ parts, sha1: whole }: Entry, fetched: string): string | undefined {
  const folded = fold(fetched)
  if (parts === undefined || sha1(fetched) === whole || sha1(folded) === whole) return fetched
  let excerpt = ''
  let from = 0
  for (const { gap, chars, h } of parts) {
    const at = windowOf(folded, chars, h, from) ?? windowOf(folded, chars, h, 0)
    if (at === undefined) return undefined
    excerpt += gap + fetched.slice(at, at + chars)
    from = at + chars
  }
  return excerpt
}

/** Offset of the first substring of a length with a hash. */
function windowOf(text: string, chars: number, hash: string, from: number): number | undefined {
  for (let at = from; at + chars <= text.length; at++) if (shortHash(text.slice(at, at + chars)) === hash) return at
  return undefined
}

/** Offset of a name: the one given, else its nth occurrence. */
function placeOf(text: string, name: string, start: number, nth: number): number | undefined {
  return text.startsWith(name, start) ? start : occurrencesOf(text, name)[nth - 1]
}

/** Span of a claim: the offsets given, else moved to the nearest occurrence of its first words. */
function evidenceOf(text: string, { first, start, end }: Claim): [start: number, end: number] | undefined {
  const opening = fold(first)
  if (collapsed(text.slice(start, end)).startsWith(opening)) return [start, end]
  const [nearest] = occurrencesOf(text, opening).sort((a, b) => Math.abs(a - start) - Math.abs(b - start))
  return nearest === undefined ? undefined : [nearest, Math.min(text.length, end + nearest - start)]
}

function occurrencesOf(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}
