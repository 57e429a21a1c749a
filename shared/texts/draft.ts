/** A draft as it is compared: its parts with their paragraphs, tokens and brackets, and which article of the negotiation each is. */
import type { Fill, Formatting } from '../documents/formatting'
import type { Member, Negotiation } from '../domain/types'
import { agreementIn } from './agreement'
import { type Bracket, bracketsOf } from './brackets'
import { foldedName } from './headings'
import { type Legend, legendOf } from './legend'
import { memberFinder } from './members'
import { type DraftPart, partsOf, type SourceParagraph } from './parts'
import { formattingOf } from './token-formatting'
import { countWords, plainForm, type Token, tokensOf } from './tokens'

/** What words have: a colour behind them, a strike, an underline; or a paragraph: a statement of agreement. */
export type MarkKind = Fill | 'struck' | 'underlined' | 'agreed'

export interface PartOfDraft extends Pick<DraftPart, 'kind' | 'number' | 'title' | 'heading'> {
  /** Folded title, by which parts are compared; empty without one. */
  readonly name: string
  /** True of a bracket around the heading, or in it. */
  readonly isHeadBracketed: boolean
  /** Article of the negotiation; `null` where it has none of the name. */
  readonly id: string | null
  readonly tokens: readonly Token[]
  /** Paragraphs as they are written, with their labels. */
  readonly paragraphs: readonly string[]
  /** First token of each paragraph, and the number of tokens. */
  readonly starts: readonly number[]
  readonly brackets: readonly Bracket[]
  /** By index of a token: false of a bracket, and of the names and labels at the beginning of one. */
  readonly isContent: readonly boolean[]
  /** Formatting by token. */
  readonly formatting: readonly Formatting[]
  /** By paragraph, its statement of agreement. */
  readonly agreed: readonly (string | null)[]
}

export interface Draft {
  readonly title: string | null
  readonly parts: readonly PartOfDraft[]
  /** True of one whose format has formatting: that another has none is no change. */
  readonly isFormatted: boolean
  /** What its colours mean, as it says itself. */
  readonly legend: Legend
}

/** What the user says a heading is: an article of the negotiation, or none of them (`null`). */
export interface HeadingMatch {
  /** As `nameOfHeading` has it. */
  readonly heading: string
  readonly article: string | null
}

/** What the negotiation knows of names. `codeOf` has codes of three letters by id of a member. */
export interface DraftContext {
  readonly articles: Negotiation['articles']
  readonly members: readonly Member[]
  readonly codeOf: ReadonlyMap<string, string>
  /** Put right by the user, in this draft or in another of the negotiation; of one heading the last counts. */
  readonly matches?: readonly HeadingMatch[]
}

/** Name by which a heading is matched with an article: its title, else its number, folded; empty of the text before all headings. */
export const nameOfHeading = ({ kind, number, title }: Pick<DraftPart, 'kind' | 'number' | 'title'>): string =>
  foldedName(title ?? (number === null ? '' : `${kind} ${number}`))

/** Label of a paragraph: `3.`, `(b)`, `(iii)`, `2 bis.`; it is no part of its words. */
const LABEL =
  /^([[\s]*)(?:\(?\d{1,3}(?:\s*(?:bis|ter|quater|alt))?[.)]|\((?:[a-z]{1,3}|[ivx]{1,5})\)|[a-z]\)|[-•–—])(?:\s*(?:bis|ter|quater|alt)\b\.?)?(?:\s+|$)/iu

/** Reads drafts of a negotiation. */
export function draftReader({
  articles,
  members,
  codeOf,
  matches = [],
}: DraftContext): (paragraphs: readonly SourceParagraph[]) => Draft {
  const findMember = memberFinder(members, codeOf)
  const idOf = new Map<string, string>()
  // The agreement as a whole is the title of a text, and no article in it.
  for (const { id, names, aliases } of articles.filter(({ kind }) => kind !== 'instrument'))
    for (const name of [...Object.values(names), ...Object.values(aliases).flat()])
      if (!idOf.has(foldedName(name))) idOf.set(foldedName(name), id)
  const chosen = new Map(matches.map(({ heading, article }) => [heading, article]))
  return (paragraphs) => {
    const parts = partsOf(paragraphs, (name) => idOf.has(name))
    return {
      title: paragraphs.find(({ text }) => text.trim() !== '')?.text.trim() ?? null,
      isFormatted: paragraphs.some(({ spans }) => spans !== undefined),
      legend: legendOf(paragraphs),
      parts: parts.map((part): PartOfDraft => {
        const { tokens, starts, paragraphs, formatting, agreed, around } = tokensOfPart(part)
        const name = foldedName(part.title ?? '')
        const own = nameOfHeading(part)
        const id = chosen.has(own) ? (chosen.get(own) ?? null) : (idOf.get(name) ?? null)
        const { kind, number, title, heading } = part
        const brackets = bracketsOf(tokens, { ends: starts.slice(1), around }, findMember)
        return {
          kind,
          number,
          title,
          heading: heading.map(plainForm),
          name,
          isHeadBracketed: part.headBrackets.includes(']') || /\[.*\]/u.test(part.title ?? ''),
          id,
          tokens,
          paragraphs,
          starts,
          brackets,
          isContent: contentIn(tokens, brackets),
          formatting,
          agreed,
        }
      }),
    }
  }
}

/** Brackets that open at the heading and do not close there stand before the first word, and may be around the whole part. */
function tokensOfPart({
  paragraphs: sources,
  spans,
  headBrackets,
}: DraftPart): Pick<PartOfDraft, 'tokens' | 'starts' | 'paragraphs' | 'formatting' | 'agreed'> & { around: number } {
  const around = Math.max(0, headBrackets.split('[').length - headBrackets.split(']').length)
  const starts: number[] = []
  const paragraphs: string[] = []
  const tokens: Token[] = []
  const formatting: Formatting[] = []
  const agreed: (string | null)[] = []
  // A label alone on its line stands before the paragraph that follows.
  let label = ''
  for (const [at, source] of sources.entries()) {
    const text = plainForm(`${label}${source}`)
    const agreement = agreementIn(text)
    if (agreement && paragraphs.length > 0 && agreement.from === 0 && label === '') {
      // Alone on its line it is of the paragraph before.
      paragraphs[paragraphs.length - 1] += ` ${text}`
      agreed[agreed.length - 1] = agreement.text
      continue
    }
    const all = tokensWithin(text, paragraphs.length === 0 ? around : 0)
    const read =
      agreement && agreement.from > 0 ? all.filter(({ from, to }) => to <= agreement.from || from >= agreement.to) : all
    const formatted = formattingOf(read, { text: source, spans: spans[at] ?? [] }, label)
    label = read.length === 0 ? `${text} ` : ''
    if (read.length === 0) continue
    starts.push(tokens.length)
    paragraphs.push(text)
    agreed.push(agreement && agreement.from > 0 ? agreement.text : null)
    for (const token of read) tokens.push(token)
    for (const one of formatted) formatting.push(one)
  }
  return { tokens, starts: [...starts, tokens.length], paragraphs, formatting, agreed, around }
}

/** Tokens of a paragraph without its label, after brackets of the heading that are around it. */
function tokensWithin(text: string, around: number): readonly Token[] {
  const [label = '', before = ''] = LABEL.exec(text) ?? []
  const bare = `${'['.repeat(around)}${before}${text.slice(label.length)}`
  const start = around + before.length
  const placed = (at: number) => Math.max(0, at < start ? at - around : at - start + label.length)
  return tokensOf(bare).map((token) => ({
    ...token,
    from: placed(token.from),
    to: token.to <= start ? placed(token.to) : token.to - start + label.length,
  }))
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
  /** Paragraphs, and how many of them have a colour or a statement of agreement; not told where none has. */
  readonly marked?: { readonly paragraphs: number; readonly by: Readonly<Partial<Record<MarkKind, number>>> }
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
    ...markedParagraphs(part),
  }
}

/** A paragraph has the colour that more than half of its words have. */
function markedParagraphs({ tokens, starts, formatting, agreed }: PartOfDraft): Pick<PartCounts, 'marked'> {
  const by: Partial<Record<MarkKind, number>> = {}
  const count = (kind: MarkKind) => {
    by[kind] = (by[kind] ?? 0) + 1
  }
  agreed.forEach((statement, paragraph) => {
    if (statement !== null) count('agreed')
    const words = new Map<Fill | undefined, number>()
    let all = 0
    for (let at = starts[paragraph] ?? 0; at < (starts[paragraph + 1] ?? 0); at++) {
      if (tokens[at]?.is !== 'word') continue
      const fill = formatting[at]?.fill
      words.set(fill, (words.get(fill) ?? 0) + 1)
      all++
    }
    for (const [fill, times] of words) if (fill && 2 * times > all) count(fill)
  })
  return Object.keys(by).length > 0 ? { marked: { paragraphs: agreed.length, by } } : {}
}
