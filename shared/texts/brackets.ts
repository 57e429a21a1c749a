/** Square brackets of a draft: where each begins and ends, of what kind it is, and which members stand in it. */
import type { Token } from './tokens'

/** An open one is none of the others. */
export type BracketKind = 'open' | 'option' | 'attributed' | 'note' | 'placeholder'

export interface Bracket {
  /** Index of its first and last token; of one that is not closed the last is that of its paragraph. */
  readonly from: number
  readonly to: number
  /** Index of the first token after the names of members, or the label of an option, at its beginning. */
  readonly content: number
  readonly kind: BracketKind
  /** Ids of the members that it names, in order. */
  readonly members: readonly string[]
  readonly isClosed: boolean
  /** Number of brackets around it. */
  readonly depth: number
}

/** Finds a member at a place: its id and the number of tokens of its name. */
export type FindMember = (
  tokens: readonly Token[],
  at: number,
) => { readonly id: string; readonly length: number } | null

/** Where paragraphs end, and how many brackets at the beginning are around the part unless they close in it. */
export interface Paragraphing {
  readonly ends: readonly number[]
  readonly around: number
}

/** Brackets of the tokens of a part, in the order of their beginnings. */
export function bracketsOf(
  tokens: readonly Token[],
  { ends, around }: Paragraphing,
  findMember: FindMember,
): readonly Bracket[] {
  const spans: { from: number; to: number; isClosed: boolean; depth: number }[] = []
  const open: (typeof spans)[number][] = []
  tokens.forEach(({ is }, at) => {
    if (is === 'open') {
      const span = { from: at, to: at, isClosed: false, depth: open.length }
      spans.push(span)
      open.push(span)
    } else if (is === 'close') {
      const span = open.pop()
      if (span) {
        span.to = at
        span.isClosed = true
      }
    }
  })
  let next = 0
  for (const span of open) {
    while ((ends[next] ?? tokens.length) <= span.from) next++
    span.to = (span.from < around ? tokens.length : (ends[next] ?? tokens.length)) - 1
  }
  return spans.map((span) => ({ ...span, ...contentOf(tokens, span, findMember) }))
}

const NOTE = /^(?:note|nota|remarque)$/iu
const PLACEHOLDERS = /^(?:x+|y+|…|\.+|tbd|tbc|_+|-+)$/iu
/** Words of an option's label. */
const LABELS = /^(?:alt|alternative|option|opción|opcion|variante?|alternativa)$/iu
/** Words between a member and what it proposes. */
const PROPOSES =
  /^(?:proposes?|proposal|proposed|suggests?|reserves?|propose|proposent|propone|proponen|propuesta|proposition)$/iu
const JOINS = /^(?:[,;/&+.]|and|et|y|e|by|de|of|from|the|le|la|les|l'|du|des|d'|el|los|del)$/iu
/** Tokens in which a label or names come to their colon. */
const LONGEST_HEAD = 60
const MOST_OPTION_WORDS = 6

function contentOf(
  tokens: readonly Token[],
  { from, to, isClosed }: Pick<Bracket, 'from' | 'to' | 'isClosed'>,
  findMember: FindMember,
): Pick<Bracket, 'kind' | 'members' | 'content'> {
  const start = from + 1
  const end = isClosed ? to : to + 1
  const colon = colonIn(tokens, start, end)
  const first = tokens[start]
  const plain = { members: [], content: start }
  if (colon !== null) {
    const head = tokens.slice(start, colon)
    if (head.some(({ text }) => NOTE.test(text))) return { kind: 'note', ...plain }
    if (first && LABELS.test(first.text) && head.length <= 4) return { kind: 'option', members: [], content: colon + 1 }
    const members = membersIn(tokens, start, colon, findMember)
    if (members) return { kind: 'attributed', members, content: colon + 1 }
  }
  if (first && NOTE.test(first.text)) return { kind: 'note', ...plain }
  const inside = tokens.slice(start, Math.min(end, start + 2 * MOST_OPTION_WORDS + 1))
  if (inside.length > 0 && inside.every(({ text }) => PLACEHOLDERS.test(text))) return { kind: 'placeholder', ...plain }
  const slash = inside.findIndex(({ text }) => text === '/')
  if (slash > 0 && slash < inside.length - 1 && inside.length <= 2 * MOST_OPTION_WORDS)
    return { kind: 'option', ...plain }
  const isBesideOther = tokens[from - 1]?.is === 'close' || (isClosed && tokens[to + 1]?.is === 'open')
  return { kind: isBesideOther ? 'option' : 'open', ...plain }
}

/** The colon of a head: before any bracket, and before the end of a sentence. */
function colonIn(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < Math.min(end, start + LONGEST_HEAD); at++) {
    const { text, is } = tokens[at] ?? {}
    if (text === ':') return at
    const isSentence = text === '.' && tokens[at + 1]?.isApart && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
    if (is === 'open' || is === 'close' || isSentence) return null
  }
  return null
}

/** Members of a head that has nothing else; `null` for one that has other words. */
function membersIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  findMember: FindMember,
): readonly string[] | null {
  const members: string[] = []
  for (let at = start; at < end; ) {
    const found = findMember(tokens, at)
    if (found) members.push(found.id)
    else if (!JOINS.test(tokens[at]?.text ?? '') && !PROPOSES.test(tokens[at]?.text ?? '')) return null
    at += found?.length ?? 1
  }
  return members.length > 0 ? [...new Set(members)] : null
}
