/** Sentence on what the newest text that the user has holds of an article or a member: for us alone, as a text is private. */
import type { Subject } from '../../domain/entries/entries'
import type { Negotiation } from '../../domain/types'
import type { DraftOutline } from '../../texts/outline'
import { articleInText, memberInText } from '../../texts/subject-in-text'
import { listed, type NameBook, type ReportPhrases } from '../phrases'

export interface NewestText {
  /** Symbol or title, with the date. */
  readonly name: string
  readonly outline: DraftOutline
}

interface Context {
  readonly negotiation: Pick<Negotiation, 'articles'>
  readonly phrases: ReportPhrases
  readonly names: NameBook
}

/** The sentence; empty where there is nothing to say. Of the agreement as a whole, which is the text itself, there is not. */
export function textLine({ kind, id }: Subject, text: NewestText, context: Context): string {
  if (kind === 'member') return memberLine(id, text, context)
  const article = kind === 'article' ? context.negotiation.articles.find((known) => known.id === id) : undefined
  return article && article.kind !== 'instrument' ? articleLine(id, text, context) : ''
}

function articleLine(id: string, { name, outline }: NewestText, { phrases, names }: Context): string {
  const counts = articleInText(outline, id)
  if (!counts) return phrases.phrase('text-absent', { text: name })
  const { brackets, bracketedWords: words, members } = counts
  const line = phrases.phrase('text-article', { text: name, brackets, words })
  const held = Object.keys(members).map((code) => memberOfCode(code, names))
  return held.length === 0 ? line : `${line} ${phrases.phrase('text-held', { members: listed(phrases, held) })}`
}

function memberLine(id: string, { name, outline }: NewestText, { phrases, names }: Context): string {
  const { brackets, parts } = memberInText(outline, id)
  if (brackets === 0) return ''
  const articles = parts.map((part) => (part.id === null ? (part.title ?? part.number ?? '') : names.article(part.id)))
  const known = [...new Set(articles)].filter((article) => article !== '')
  const line = phrases.phrase('text-member', { text: name, count: brackets })
  return known.length === 0 ? line : `${line} ${phrases.phrase('text-articles', { articles: listed(phrases, known) })}`
}

/** Name of a member by its ISO code; the code of a state that takes no part, which drafts name too. */
function memberOfCode(code: string, names: NameBook): string {
  const id = code.toLowerCase()
  const name = names.member(id)
  return name === id ? code : name
}
