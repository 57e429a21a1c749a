/**
 * Trace of one sentence for a terminal: what makes it one about the talks, mentions, words of a class that decides, cues, the rows of each table that were
 * asked; claims and suggestions with rule, words, and the words that weighed most.
 */
import type { Lang } from '../../shared/domain/types'
import { type Lexicons, readNames } from '../../shared/recognition'
import { claimsAndRoles } from '../../shared/recognition/claims/index'
import type { Probe } from '../../shared/recognition/claims/probe'
import { type Decides, ROWS } from '../../shared/recognition/claims/rows'
import type { Row } from '../../shared/recognition/claims/table'
import { wordsText } from '../../shared/recognition/claims/text'
import { CLASSES, type WordClass } from '../../shared/recognition/languages/words'
import type { Terms } from '../../shared/recognition/names/word-classes'
import { blockOf, type Scan } from '../../shared/recognition/scan'
import { statementsIn } from '../../shared/recognition/second-reader/statements'
import { TOPIC_ROWS } from '../../shared/recognition/topic-rows'

/** Consecutive questions to one table about the same words. */
interface Asked {
  readonly words: string
  readonly decides: Decides
  readonly ids: string[]
  /** Row that held. */
  held: Row | null
}

/** Word classes that decide a reading; the others only carry it. */
const TELLING: readonly WordClass[] = [
  'negator',
  'prospect',
  'condition',
  'background',
  'hedge',
  'factive',
  'discussion',
  'outstanding',
  'proposal',
  'withdrawal',
  'dependence',
]

const TABLE_OF = new Map(ROWS.map(([decides, row]) => [row.id, { decides, row }]))

/** True of a row that keeps a status from being read. */
const isRefusal = (decides: Decides, row: Row): boolean =>
  decides === 'refusal' ||
  decides === 'earlier state' ||
  ('gives' in row && row.gives === null) ||
  ('admits' in row && row.admits === false)

const RELEVANCE = ['of something else', 'near the talks', 'about the talks']
const NO_TOPIC = 'of something else by its own words: no row holds; it is read as a part of a page about the talks'

const NO_CUE = 'no cue: no word or phrase for a status is known in the sentence (languages/*-phases.ts)'

/** Cues that a row refused, in short: the reason why there is no claim. */
const refusedCues = (asked: readonly Asked[]): string[] =>
  asked
    .filter(({ decides }) => decides === 'refusal' || decides === 'earlier state')
    .flatMap(({ words, held }) => (held === null ? [] : [`because  “${words}” is refused by ${held.id}`]))

/** Text of how sentences are read, one after the other. */
export const explained = (lexicons: Lexicons, lang: Lang, sentences: readonly string[]): string =>
  sentences.length === 1
    ? traceOf(lexicons, lang, sentences[0] ?? '')
    : sentences.map((sentence) => `${sentence}\n\n${traceOf(lexicons, lang, sentence)}\n`).join('\n')

/** Text of how a sentence is read, which counts as text about the negotiation. " // " separates blocks. */
function traceOf(lexicons: Lexicons, lang: Lang, sentence: string): string {
  const blocks = sentence.split(' // ')
  const page = readNames(lexicons.of(lang), { blocks, readAs: lang, about: true })
  const asked: Asked[] = []
  const cues: string[] = []
  const found: string[] = []
  let words: string[] = []
  const isInName = (block: number, start: number) =>
    page.mentions.some((name) => name.block === block && name.start <= start && start < name.end)
  const { claims, suggestions } = page.readClaims((lexicon, context, scan, terms, mentions) => {
    const textOf = (first: number, end: number) => wordsText(scan, blockOf(scan, first), first, end)
    words = tellingWords(scan, terms, textOf)
      .filter(({ block, start }) => !isInName(block, start))
      .map(({ line }) => line)
    const probe: Probe = {
      off: new Set(),
      asked: (id, holds, first, end) => {
        const known = TABLE_OF.get(id)
        if (!known) return
        const words = textOf(first, end)
        let last = asked.at(-1)
        if (last?.decides !== known.decides || last.words !== words || last.held !== null || last.ids.includes(id))
          asked.push((last = { words, decides: known.decides, ids: [], held: null }))
        last.ids.push(id)
        if (holds) last.held = known.row
      },
      cues: (all) => {
        for (const { status, first, end } of all) {
          found.push(textOf(first, end))
          cues.push(`cue      “${textOf(first, end)}”: ${lexicon.statusIds[status] ?? ''}`)
        }
      },
    }
    claimsAndRoles(lexicon, context, scan, terms, mentions, probe)
    return statementsIn(lexicon, context, scan, terms, mentions)
  })
  const topic = readNames(lexicons.of(lang), { blocks, readAs: lang }).readClaims((_, { topicRow }) =>
    TOPIC_ROWS.find(({ id }) => id === topicRow),
  )
  const quoted = (words: readonly string[]) => words.map((text) => `“${text}”`).join(', ')
  const named = ({ block, start, end }: { block: number; start: number; end: number }) =>
    quoted([(blocks[block] ?? '').slice(start, end)])
  const isAttached = (cue: string) => asked.some(({ decides, words }) => decides === 'attachment' && words === cue)
  return [
    `topic    ${topic === undefined ? NO_TOPIC : `${RELEVANCE[topic.nearness]}, by ${topic.id}: ${topic.says}`}`,
    ...page.mentions.map((mention) => `mention  ${mention.id}, ${named(mention)}`),
    ...(page.mentions.length === 0 ? ['no mention: without one there is no claim'] : []),
    ...words,
    ...cues,
    ...(cues.length === 0 && page.mentions.length > 0 ? [NO_CUE] : []),
    ...asked.flatMap(({ words, decides, ids, held }) => [
      `${decides} of ${quoted([words])}`,
      `  asked  ${ids.join(', ')}`,
      held === null
        ? `  none ${decides === 'refusal' ? 'refuses' : 'holds'}`
        : `  ${isRefusal(decides, held) ? 'refused by ' : 'held   '}${held.id}: ${held.says}`,
    ]),
    ...found
      .filter((cue) => !isAttached(cue))
      .map(
        (cue) =>
          `no list  “${cue}”: no article is beside it, or it is a noun such as “agreement” that is not said to be reached`,
      ),
    ...claims.map(
      ({ article, status, rule, words, weighed = [] }) =>
        `claim    ${article} = ${status}, by ${rule}, ${quoted(words)}${weighed.length > 0 ? `; weighed ${quoted(weighed)}` : ''}`,
    ),
    ...suggestions.map(
      ({ article, status, rule, words, from }) =>
        `suggests ${article} = ${status}, by ${rule === from ? 'the words' : rule}, ${quoted(words)}`,
    ),
    ...(claims.length === 0 ? [...refusedCues(asked), 'no claim'] : []),
  ].join('\n')
}

/** Word or phrase of a telling class, with its place. */
interface TellingWord {
  readonly block: number
  readonly start: number
  readonly line: string
}

function tellingWords(scan: Scan, terms: Terms, textOf: (first: number, end: number) => string): TellingWord[] {
  const found: TellingWord[] = []
  for (let word = 0; word < scan.count; word += terms.lengths[word] ?? 1) {
    const bits = terms.starting[word] ?? 0
    const classes = TELLING.filter((name) => (bits & (1 << CLASSES.indexOf(name))) !== 0)
    const line = `word     “${textOf(word, word + (terms.lengths[word] ?? 1))}”: ${classes.join(', ')}`
    if (classes.length > 0) found.push({ block: blockOf(scan, word), start: scan.starts[word] ?? 0, line })
  }
  return found
}
