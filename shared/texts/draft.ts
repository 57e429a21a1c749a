/** A draft as it is compared: its parts with their paragraphs, tokens and brackets, and which article of the negotiation each is. */
import type { Member, Negotiation } from '../domain/types'
import { type Bracket, bracketsOf } from './brackets'
import { memberFinder } from './members'
import { type DraftPart, foldedName, partsOf, type SourceParagraph } from './parts'
import { countWords, type Token, tokensOf } from './tokens'

export interface PartOfDraft extends Pick<DraftPart, 'kind' | 'number' | 'title'> {
  /** Folded title, by which parts are compared; empty without one. */
  readonly name: string
  /** True of a bracket around the heading, or in it. */
  readonly isHeadBracketed: boolean
  /** Article of the negotiation; `null` where it has none of the name. */
  readonly id: string | null
  readonly tokens: readonly Token[]
  /** First token of each paragraph, and the number of tokens. */
  readonly starts: readonly number[]
  readonly brackets: readonly Bracket[]
  /** By index of a token: false of a bracket, and of the names and labels at the beginning of one. */
  readonly isContent: readonly boolean[]
}

export interface Draft {
  readonly title: string | null
  readonly parts: readonly PartOfDraft[]
}

/** What the negotiation knows of names. `codeOf` has codes of three letters by id of a member. */
export interface DraftContext {
  readonly articles: Negotiation['articles']
  readonly members: readonly Member[]
  readonly codeOf: ReadonlyMap<string, string>
}

/** Label of a paragraph: `3.`, `(b)`, `(iii)`, `2 bis.`; it is no part of its words. */
const LABEL =
  /^([[\s]*)(?:\(?\d{1,3}(?:\s*(?:bis|ter|quater|alt))?[.)]|\((?:[a-z]{1,3}|[ivx]{1,5})\)|[a-z]\)|[-•–—])(?:\s*(?:bis|ter|quater|alt)\b\.?)?(?:\s+|$)/iu

/** Reads drafts of a negotiation. */
export function draftReader({
  articles,
  members,
  codeOf,
}: DraftContext): (paragraphs: readonly SourceParagraph[]) => Draft {
  const findMember = memberFinder(members, codeOf)
  const idOf = new Map<string, string>()
  // The agreement as a whole is the title of a text, and no article in it.
  for (const { id, names, aliases } of articles.filter(({ kind }) => kind !== 'instrument'))
    for (const name of [...Object.values(names), ...Object.values(aliases).flat()])
      if (!idOf.has(foldedName(name))) idOf.set(foldedName(name), id)
  return (paragraphs) => {
    const parts = partsOf(paragraphs, (name) => idOf.has(name))
    return {
      title: paragraphs.find(({ text }) => text.trim() !== '')?.text.trim() ?? null,
      parts: parts.map((part): PartOfDraft => {
        const { tokens, starts, around } = tokensOfPart(part)
        const name = foldedName(part.title ?? '')
        const id = name === '' ? null : (idOf.get(name) ?? null)
        const { kind, number, title } = part
        const brackets = bracketsOf(tokens, { ends: starts.slice(1), around }, findMember)
        return {
          kind,
          number,
          title,
          name,
          isHeadBracketed: part.headBrackets.includes(']') || /\[.*\]/u.test(part.title ?? ''),
          id,
          tokens,
          starts,
          brackets,
          isContent: contentIn(tokens, brackets),
        }
      }),
    }
  }
}

/** Brackets that open at the heading and do not close there stand before the first word, and may be around the whole part. */
function tokensOfPart({
  paragraphs,
  headBrackets,
}: DraftPart): Pick<PartOfDraft, 'tokens' | 'starts'> & { around: number } {
  const starts: number[] = []
  const tokens: Token[] = []
  const opened = headBrackets.split('[').length - headBrackets.split(']').length
  const around = Math.max(0, opened)
  paragraphs.forEach((text, number) => {
    const read = tokensOf(`${number === 0 ? '['.repeat(around) : ''}${text.replace(LABEL, '$1')}`)
    if (read.length === 0) return
    starts.push(tokens.length)
    for (const token of read) tokens.push(token)
  })
  return { tokens, starts: [...starts, tokens.length], around }
}

function contentIn(tokens: readonly Token[], brackets: readonly Bracket[]): readonly boolean[] {
  const isContent = tokens.map(({ is }) => is === 'word' || is === 'mark')
  for (const { from, content } of brackets) for (let at = from; at < content; at++) isContent[at] = false
  return isContent
}

/** Tokens inside brackets, by index. */
export function bracketedTokens({ tokens, brackets, isContent }: PartOfDraft): readonly boolean[] {
  const inside = tokens.map(() => false)
  for (const { to, content, depth } of brackets)
    if (depth === 0) for (let at = content; at <= to; at++) inside[at] = isContent[at] ?? false
  return inside
}

/** Counts of a part: brackets, words, words in brackets, and in how many brackets each member stands. */
export interface PartCounts {
  readonly brackets: number
  readonly words: number
  readonly bracketedWords: number
  readonly members: Readonly<Record<string, number>>
}

export function countsOf(part: PartOfDraft): PartCounts {
  const inside = bracketedTokens(part)
  const members: Record<string, number> = {}
  for (const bracket of part.brackets)
    for (const id of bracket.members) members[id.toUpperCase()] = (members[id.toUpperCase()] ?? 0) + 1
  return {
    brackets: part.brackets.length + Number(part.isHeadBracketed),
    words: countWords(part.tokens),
    bracketedWords: countWords(part.tokens.filter((_, at) => inside[at])),
    members,
  }
}
