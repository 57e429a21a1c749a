/** Test case generator: expands the paraphrase tables of a language into sentences with their expected claims. */
import type { Phase } from '../../../domain/types'

/** Phrase that names a list of articles; `form` is the index of the agreeing verb form. */
interface ListPhrase {
  readonly text: string
  readonly articles: readonly string[]
  readonly form: number
}

interface PhaseParaphrases {
  /** Comma-separated participles; agreement placeholders in braces. */
  readonly done: string
  /** Predicates after a copula. */
  readonly state: string
  readonly whole: readonly string[]
}

/** Paraphrase tables of one language. Sentences are separated by " | ". */
export interface Paraphrases {
  readonly lists: readonly ListPhrase[]
  /** Inflected forms by placeholder, indexed by `ListPhrase.form`. */
  readonly forms: Readonly<Record<string, readonly string[]>>
  readonly phases: Readonly<Record<Phase, PhaseParaphrases>>
  /** Noun phrases for a draft, and the topics they take. */
  readonly draft: string
  readonly topics: readonly Omit<ListPhrase, 'form'>[]
  readonly passive: string
  readonly stated: string
  /** Negated, prospective and conditional frames. */
  readonly refusedDone: string
  readonly refusedState: string
  /**
   * Sentence with articles, and follow-ups about them; the first character is the number of articles (`+` several, `*`
   * any).
   */
  readonly before: string
  readonly after: Readonly<Partial<Record<Phase, string>>>
}

export interface Case {
  readonly text: string
  readonly articles: readonly string[]
  /** `null` where no status is claimed; a discussion may be. */
  readonly phase: Phase | null
}

const parts = (text: string, by: string): string[] => (text === '' ? [] : text.split(by))

/** Expands a language's tables into cases. */
export function casesOf(words: Paraphrases): Case[] {
  const cases: Case[] = []
  const phases = Object.entries(words.phases) as [Phase, PhaseParaphrases][]
  for (const [phase, { done, state, whole }] of phases) {
    for (const list of words.lists) {
      const add = (frame: string, slots: Record<string, string>, wanted: Phase | null) => {
        cases.push({ text: filled(words, frame, list, slots), articles: list.articles, phase: wanted })
      }
      for (const participle of parts(done, ', ')) {
        for (const frame of parts(words.passive, ' | ')) add(frame, { done: participle }, phase)
        for (const frame of parts(words.refusedDone, ' | ')) add(frame, { done: participle }, null)
      }
      for (const predicate of parts(state, ', ')) {
        for (const frame of parts(words.stated, ' | ')) add(frame, { state: predicate }, phase)
        for (const frame of parts(words.refusedState, ' | ')) add(frame, { state: predicate }, null)
      }
      for (const frame of whole) if (!/\{draft\}/i.test(frame)) add(frame, {}, phase)
      for (const [count = '', frame] of parts(words.after[phase] ?? '', ' | ').map((text) => [text[0], text.slice(2)]))
        if (fits(count, list.articles.length)) add(`${words.before} ${frame}`, {}, phase)
    }
    for (const frame of whole.filter((text) => /\{draft\}/i.test(text)))
      for (const draft of parts(words.draft, ', '))
        for (const topic of words.topics) {
          const text = draft.replace('{topic}', topic.text)
          const filledIn = frame.replace('{draft}', text).replace('{Draft}', capital(text))
          cases.push({ text: filledIn, articles: topic.articles, phase })
        }
  }
  return cases
}

function filled(words: Paraphrases, frame: string, list: ListPhrase, slots: Record<string, string>): string {
  let text = frame
  for (const [slot, value] of Object.entries(slots)) text = text.replaceAll(`{${slot}}`, value)
  text = text.replaceAll('{now }', list.form === 0 ? 'now ' : '')
  for (const [slot, forms] of Object.entries(words.forms)) text = text.replaceAll(`{${slot}}`, forms[list.form] ?? '')
  return text
    .replaceAll('{àlist}', withFrenchA(list.text))
    .replaceAll('{list}', list.text)
    .replaceAll('{List}', capital(list.text))
}

const fits = (count: string, articles: number): boolean =>
  count === '*' || (count === '+' ? articles > 1 : Number(count) === articles)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** French "à" contracted with the article. */
const withFrenchA = (text: string): string =>
  text.startsWith('les ') ? `aux ${text.slice(4)}` : text.startsWith('le ') ? `au ${text.slice(3)}` : `à ${text}`
