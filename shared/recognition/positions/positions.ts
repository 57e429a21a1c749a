/**
 * Positions of members on articles, as a page tells them: a pattern matcher over sentences in words and marks, by the rows of
 * `rows.ts`. Precision before recall: chairs fill no member's position, and nothing is read of a sentence that denies,
 * supposes, hopes, tells of earlier times or passes on what others say. What is read is a suggestion.
 */

import { statementLang } from '../../domain/text/langs'
import type { DayOrMonth, Stance } from '../../domain/types'
import { dateOfBlock } from '../claims/block-dates'
import { asks } from '../claims/table'
import {
  anyTerm,
  type ClaimText,
  claimText,
  hasTerm,
  type Named,
  type Sentence,
  spanOf,
  wordsText,
} from '../claims/text'
import { datesIn, dayText, monthText } from '../dates'
import { BACKGROUND, MONTH, ROLE } from '../names/word-classes'
import type { ClaimInput } from '../read-names'
import { startAt } from '../scan'
import type { Span } from '../types'
import { POSITION_PHRASES, type PositionPhrases } from './phrases'
import { POSITION_ROWS, type PositionRow } from './rows'

export interface ReadPosition {
  readonly article: string
  readonly member: string
  readonly stance: Stance
  readonly sentence: Span
  /** `null` where neither the sentence nor its page has a date, or it tells of a time that fixes none. */
  readonly day: DayOrMonth | null
  /** Date of its story; `null` without one. */
  readonly published: DayOrMonth | null
}

/** Reads positions from a text, as claims are read. */
export type ReadPositions = (...input: ClaimInput) => readonly ReadPosition[]

/** Longest sentence in characters: a longer one is a list or a wrapped page. */
const LONGEST = 600

/** Positions in text order; none where the page is off topic, or of members of which the page says two things. */
export const positionsIn: ReadPositions = (lexicon, context, scan, terms, mentions) => {
  const lang = statementLang(context.lang)
  if (!context.onTopic || lang === null) return []
  const named = mentions.filter((mention) => !mention.aside)
  const text = claimText(lexicon, { ...context, lang }, scan, terms, named)
  const leaders = leadersIn(text)
  const found: ReadPosition[] = []
  let before: { readonly block: number; readonly articles: readonly string[] } = { block: -1, articles: [] }
  for (const sentence of text.sentences) {
    const carried = before.block === sentence.block && before.articles.length === 1 ? before.articles : []
    const here = isCertain(text, sentence)
      ? inSentence(text, sentence, carried).filter(({ members }) => !members.every((id) => leaders.has(id)))
      : []
    before = { block: sentence.block, articles: [...new Set(here.flatMap(({ articles }) => articles))] }
    const about = {
      sentence: spanOf(scan, sentence.block, sentence.first, sentence.end),
      day: dayOf(text, sentence),
      published: dateOfBlock(text, sentence.block),
    }
    for (const { stance, members, articles } of here)
      for (const member of members) for (const article of articles) found.push({ article, member, stance, ...about })
  }
  return withoutContradictions(found)
}

/** Members of which the text says that they lead the talks or a group: what they do is of the process. */
function leadersIn({ sentences, terms }: ClaimText): ReadonlySet<string> {
  const leading = sentences.filter(
    (one) => one.members.length > 0 && hasTerm(one, ROLE) && anyTerm(terms, one.first, one.end, ROLE),
  )
  return new Set(leading.flatMap(({ members }) => members.map(({ id }) => id)))
}

const isCertain = ({ terms, rules, scan }: ClaimText, sentence: Sentence): boolean =>
  sentence.members.length > 0 &&
  !sentence.isQuestion &&
  !anyTerm(terms, sentence.first, sentence.end, ROLE) &&
  !rules.hearsay.test(wordsText(scan, sentence.block, sentence.first, sentence.end))

interface Held {
  /** Where it is said, in the words of its sentence. */
  readonly at: number
  readonly stance: Stance
  readonly members: readonly string[]
  readonly articles: readonly string[]
}

function inSentence(text: ClaimText, sentence: Sentence, carried: readonly string[]): readonly Held[] {
  const { words, members, articles } = markedText(text, sentence)
  if (members.length === 0 || words.length > LONGEST) return []
  const phrases = POSITION_PHRASES[text.context.lang]
  const held: Held[] = []
  let rest = words
  for (const row of POSITION_ROWS) {
    if (row.isCarried ? articles.length > 0 || carried.length === 0 : articles.length === 0) continue
    asks(text, row.id, sentence, () => {
      const known = held.length
      for (const [stance, pattern] of patternsOf(row, text.context.lang))
        for (const match of words.matchAll(pattern)) {
          const { subject = '', objects = '', fill = '', verb = '', aside = '' } = match.groups ?? {}
          const ids = (group: string, mark: string, of: readonly Named[]) => {
            const [from = 0] = match.indices?.groups?.[group] ?? []
            const first = count(words.slice(0, from), mark)
            return of.slice(first, first + count(group === 'subject' ? subject : objects, mark)).map(({ id }) => id)
          }
          const on = row.isCarried ? carried : ids('objects', '§', articles)
          const isWhole = on.every((id) => text.lexicon.instrumentIds.includes(id))
          // "Its position on X" says itself of what it is.
          const isOnArticles = isWhole || stance === 'holds-back'
          if (row.needsNoun && !isOnArticles && !nounsOf(phrases).test(fill)) continue
          held.push({ at: match.index, stance, members: ids('subject', '@', members), articles: on })
          rest = rest.replace(verb, ' ').replace(aside, ' ')
        }
      return held.length > known
    })
  }
  if (held.length > 0 && phrases.refusal.test(rest)) return []
  return held.sort((one, other) => one.at - other.at)
}

/** A sentence in words and marks, with what the marks stand for. Adjectives of members stay words. */
function markedText({ scan }: ClaimText, { block, first, end, articles, members }: Sentence) {
  const text = scan.blocks[block] ?? ''
  const plain = (from: number, to: number) => text.slice(from, to).replace(/[@§\s\ufffc]+/g, ' ')
  const own = members.filter(({ demonym }) => !demonym)
  let words = ''
  let at = startAt(scan, first)
  const kept: Named[] = []
  for (const one of [...own, ...articles].sort((a, b) => a.first - b.first)) {
    const start = startAt(scan, one.first)
    if (start < at) continue
    words += plain(at, start) + (one.kind === 'member' ? '@' : '§')
    at = scan.ends[one.end - 1] ?? start
    kept.push(one)
  }
  words += plain(at, scan.ends[end - 1] ?? at)
  return {
    words,
    members: kept.filter(({ kind }) => kind === 'member'),
    articles: kept.filter(({ kind }) => kind === 'article'),
  }
}

const count = (text: string, mark: string): number => text.split(mark).length - 1

const compiled = new Map<string, readonly (readonly [Stance, RegExp])[]>()

function patternsOf(row: PositionRow, lang: keyof typeof POSITION_PHRASES): readonly (readonly [Stance, RegExp])[] {
  const key = `${lang} ${row.id}`
  let known = compiled.get(key)
  if (!known) {
    known = row.patterns(POSITION_PHRASES[lang]).map(([stance, source]) => [stance, new RegExp(source, 'dgiu')])
    compiled.set(key, known)
  }
  return known
}

const nouns = new WeakMap<PositionPhrases, RegExp>()

function nounsOf(phrases: PositionPhrases): RegExp {
  const known = nouns.get(phrases) ?? new RegExp(`(?<![\\p{L}])(?:${phrases.nouns})(?![\\p{L}])`, 'iu')
  nouns.set(phrases, known)
  return known
}

/** The day that the sentence names, else that of its story; none where it tells of a time that it does not fix. */
function dayOf(text: ClaimText, { block, first, end, classes }: Sentence): DayOrMonth | null {
  const { scan, terms, rules } = text
  const [date] = (classes & MONTH) === 0 ? [] : datesIn(scan, terms, first, end)
  if (date) {
    if (date.year === null) return null
    return date.day === null ? monthText(date.year, date.month) : dayText(date.year, date.month, date.day)
  }
  const isOfOtherTime =
    anyTerm(terms, first, end, BACKGROUND | MONTH) || rules.relativeDay.test(wordsText(scan, block, first, end))
  return isOfOtherTime ? null : dateOfBlock(text, block)
}

/** Each position once, and none of a member that is both for and against an article. */
function withoutContradictions(all: readonly ReadPosition[]): readonly ReadPosition[] {
  const keyOf = ({ article, member }: ReadPosition) => `${member} ${article}`
  const stances = new Map<string, Set<Stance>>()
  for (const one of all) {
    if (one.stance === 'tabled') continue
    stances.set(keyOf(one), (stances.get(keyOf(one)) ?? new Set()).add(one.stance))
  }
  const first = new Map<string, ReadPosition>()
  for (const one of all) {
    const key = `${keyOf(one)} ${one.stance}`
    if (!first.has(key) && (one.stance === 'tabled' || stances.get(keyOf(one))?.size === 1)) first.set(key, one)
  }
  return [...first.values()]
}
