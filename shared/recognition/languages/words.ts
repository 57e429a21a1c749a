/**
 * Language definition: the types of its word lists (registered in `index.ts`) and of its rule patterns (`rules.ts`),
 * and the values that tell words of a class apart.
 */
import type { ReadingLang, StatusSense } from '../../domain/types'

/** Word classes as a bit mask: the index is the bit, so one number holds all classes of a token. */
export const CLASSES = [
  'joint', // and, as well as
  'determiner', // the, these
  'preposition', // on, regarding
  'auxiliary', // is, have been
  'adverb', // now, already: may stand between auxiliary and participle
  'negator', // not, no
  'prospect', // should, expected to: not yet reached
  'condition', // if, once
  'background', // earlier this year, previously
  'noun', // text, article, small group: what can be *on* an article
  'discussion', // discussed, small groups
  'outstanding', // key issues, further work
  'proposal', // tabled, new proposal
  'withdrawal', // withdrew its proposals: an act of one member, no status
  'contrast', // while, but: separates clauses
  'anaphor', // each of the texts, the two groups
  'title', // Ambassador, Mr
  'role', // facilitator
  'say', // said, reported
  'pronoun', // he, she
  'factive', // enabled: what follows was reached
  'dependence', // subject to, pending
  'deadline', // by, before: a date after it is a target
  'subject', // topic cue of a page
  'hedge', // nearly, all but: what follows is not quite reached
  'residue', // issue, bracket, footnote: countable
  'such', // such as, namely: a list follows
  'possessive', // its, their
  'meeting', // plenary, round
  'month',
  'number', // two; without a value: only, just
  'status',
] as const
export type WordClass = (typeof CLASSES)[number]

/** Flag in the value of a status word that is ordinary by itself. */
export const ORDINARY = 64
/** Values of residues (a bracket; a part of a text) and of a noun for a text. */
export const BRACKET = 6
export const PART = 8
export const TEXT = 1
/**
 * Values of nouns: organisation, currency, the outcome as a whole, its final version. The last two are nouns for a
 * text as well.
 */
export const ORGANISATION = 2
export const CURRENCY = 5
export const WHOLE = 3
export const FINAL = 4
/** Value of a noun for a statement on the talks, whose omissions say nothing of the text. */
export const STATEMENT = 7
/** Value of a noun for a proposal of a member. */
export const PROPOSED = 9
/**
 * Value of a determiner that makes what it determines one of a kind, or one that is not there yet: "an", "future". The
 * same as that of the number one, which is the indefinite article in some languages.
 */
export const INDEFINITE = 1
/** Value of a preposition of place. */
export const PLACE = 1
/** Value of a preposition that opens an absolute clause: "with X agreed". */
export const WITH = 2
/** Value of an infinitive marker, before something yet to be done. */
export const INFINITIVE = 3
/** Value of a verb of placement in a split phrase: "put … on hold". */
export const MOVE = 1
/** Value of an implicative verb, which entails its complement: "managed to". */
export const MANAGED = 1
/** Values of limiters: an exception, "but for", and the last of its kind, "the last". */
export const EXCEPT = 20
export const FINAL_ONE = 21
/** Value of a verb for remaining: "quedan". */
export const LEFT = 2
/** Values of anaphors: singular, first or last of several, dual. */
export const ONE = 1
export const FIRST = 2
export const LAST = 3
export const TWO = 4
/** Value of an anaphor of likeness: "so is", "likewise". */
export const LIKEWISE = 5
/** Value of a word for inclusion in a text; context decides on a status. */
export const INCLUDED = 63
/** Value of a word for inclusion that needs no mention of a text: "made it in". */
export const SURVIVING = 62

/** Role cue of a small group: its facilitator speaks. */
export const SMALL_GROUP = 'small-group'

/** Phrases by what they say of a text. */
export type PhrasesBySense = Readonly<Partial<Record<StatusSense, readonly string[]>>>

/**
 * Topic cues that a language has for all negotiations: words for talks, the place, the form of talks that some members
 * hold, other topics of the WTO, agreements, diplomacy.
 */
type CommonSubject = 'diplomacy' | 'talks' | 'place' | 'initiative' | 'other' | 'agreement'

/**
 * Topic cues of a page: words for talks in general (they make a `matter` beside them the topic), the organisation, other
 * topics, trade agreements; of the negotiation its names, its subject matter, its neighbouring tracks; words for diplomacy,
 * by which news of other things is told apart; the form of talks that some members hold (a place as well). The index plus
 * one is the cue's value. A word has one value, the last: a negotiation's own words win over "other", and a noun for a
 * text over "negotiations".
 */
export const SUBJECTS = [
  'talks',
  'place',
  'other',
  'agreement',
  'topic',
  'matter',
  'elsewhere',
  'diplomacy',
  'initiative',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** Word lists for the extent of agreement. */
export interface Measures {
  /** Hedges: "nearly". */
  readonly hedges: readonly string[]
  /** Limiters: "only", "just". */
  readonly limiters: readonly string[]
  /** Limiters for the last of a kind: "the last". */
  readonly lasts: readonly string[]
  /** Exceptions: "save", "but for". */
  readonly exceptions: readonly string[]
  /** Countable issues: "issue", "footnote". */
  readonly residues: readonly string[]
  readonly brackets: readonly string[]
  /** Issues that are parts of a text: "paragraph", "footnote". */
  readonly parts: readonly string[]
  /** Nouns for the text of an article, for the whole outcome, and for its final version. */
  readonly texts: readonly string[]
  readonly wholes: readonly string[]
  readonly finals: readonly string[]
  /** Verbs of inclusion: "contain", "feature", "form part of". */
  readonly included: readonly string[]
  /** Verbs of inclusion that name no text: "make it in". */
  readonly surviving: readonly string[]
}

/** Subclasses of word classes, by function. */
export interface Particulars {
  /** Indefinite articles, and words for what is not there yet: "an", "future". */
  readonly indefinites: readonly string[]
  /** Prepositions of place: "in", "into". */
  readonly places: readonly string[]
  /** Prepositions of an absolute clause: "with X agreed, Y remains". */
  readonly withs: readonly string[]
  /** Infinitive markers: "to". */
  readonly infinitives: readonly string[]
  /** Verbs of placement, completed after the object: "put", "set", "left". */
  readonly moves: readonly string[]
  /** Auxiliaries for remaining: "quedan". */
  readonly left: readonly string[]
  /** Implicative verbs: "managed to", "succeeded in". */
  readonly managed: readonly string[]
  /** Anaphors: "it", "this text"; "the former"; "the latter"; "both". */
  readonly one: readonly string[]
  readonly first: readonly string[]
  readonly last: readonly string[]
  readonly two: readonly string[]
  /** Anaphors of likeness: "so is", "the same goes for". */
  readonly likewise: readonly string[]
  /** Nouns for a statement: "communiqué", "press release". */
  readonly statements: readonly string[]
  /** Nouns for a proposal: "submission". */
  readonly proposals: readonly string[]
  /** Nouns that make an adjacent member's name part of an organisation: "chamber", "university". */
  readonly organisations: readonly string[]
  /** Nouns that make it part of a currency: "dollar", "franc". */
  readonly currencies: readonly string[]
}

/** Word lists of a language. The phrases of claims are frozen (`frozen.test.ts`): reading gets better by structure, not by words. */
export interface LanguageWords {
  readonly lang: ReadingLang
  readonly words: Readonly<Partial<Record<WordClass, readonly string[]>>>
  readonly subjects: Readonly<Record<CommonSubject, readonly string[]>>
  readonly statuses: PhrasesBySense
  /** Prospective forms: "cleaning", "to finalise". */
  readonly targets: PhrasesBySense
  /** Ordinary words; they count after an auxiliary or beside a noun for a text. */
  readonly plain: PhrasesBySense
  readonly measures: Measures
  readonly particulars: Particulars
  /** Months, January first, with spellings. */
  readonly months: readonly (readonly string[])[]
  /** Number words, from 1. */
  readonly numbers: readonly (readonly string[])[]
  /** Words for a small group of the talks, by which its facilitator reports. */
  readonly smallGroups: readonly string[]
  /** Masks: phrases that contain a member's name and mean something else. */
  readonly masks: readonly string[]
  /** Demonyms that are names of languages too. */
  readonly languageNames: readonly string[]
  /** Names of members by id, where datasets of negotiations have none in the language. */
  readonly members?: Readonly<Record<string, readonly string[]>>
}

/**
 * Surface-form patterns of single rules: words and endings, accents included, that no word class covers. `null` where
 * a language has none.
 */
export interface RuleWords {
  /** Null subjects and inversion are allowed: "ya está cerrado", "se ha cerrado el de X". */
  readonly needsNoSubject: boolean
  /** A discussion verb after a preposition is an infinitive: "and to work on X". */
  readonly infinitiveTalks: boolean
  /** Future-tense endings: "presentarán", "adopteront". */
  readonly future: RegExp | null
  /** Bare auxiliary, a subjunctive unless after "to": "asked that X be closed". */
  readonly bareVerb: RegExp | null
  /** Plural endings of nouns, which make "the clean texts" a subset. */
  readonly plural: RegExp | null
  /** Affirmation that folds to a word for "if": "sí". */
  readonly affirmation: RegExp | null
  /** Pluperfect auxiliaries: "had", "having". */
  readonly pluperfect: RegExp | null
  /** Preposition of a state that lasts from a time on: "since". */
  readonly since: RegExp
  /** Participle of withdrawal, which of proposals is the authors' act. */
  readonly takenBack: RegExp | null
  /** Attributive adjective "open" after its noun: "un environnement numérique ouvert". */
  readonly open: RegExp | null
  /** Noun that folds to a verb of discussion: "un estudio". */
  readonly study: RegExp | null
  /** Preposition from a part to its subject, so that "the paragraph on X" is all of X. */
  readonly about: RegExp | null
  /** Compounds: a name right before a noun modifies it. */
  readonly hasCompounds: boolean
  /** Particle of a predicative complement: "agreed as the theme". */
  readonly as: RegExp
  /** Preposition of a genitive, and nouns for talks. */
  readonly genitive: RegExp
  readonly talks: RegExp
  /**
   * Another agreement as subject or place of a clause, in words and marks: `@@` members in coordination, `%` the name of an
   * agreement, `#` a determiner, `$` a preposition of place, `§` the list.
   */
  readonly otherAgreement: RegExp
  /** Modal, or form of the future or the conditional, right after a subject: what is said of it is yet to be. */
  readonly modal: RegExp
  /** Parties to the talks as a whole, of whom none speaks: "participants agreed". */
  readonly parties: RegExp
  /** Words that recommend or demand: what they govern, and a list that they lead in, states nothing. */
  readonly directive: RegExp
  /** Forms of "to be" that make a participle a passive. */
  readonly passive: RegExp
  /** Pronoun, or verb without one, of several speakers. */
  readonly several: RegExp
  /** Verb of request, whose object is wanted: "asked for more time". */
  readonly request: RegExp
  /** Verb for the beginning of a group: "set up", "established". */
  readonly founded: RegExp
  /** Verb of reopening, whose object is no longer what it was. */
  readonly reopened: RegExp
  /** Verb of members that meet, whose day is that of the meeting. */
  readonly met: RegExp
  /** Days of the week from Sunday on, yesterday, and a time that fixes no day, a group each; none that is still to come. */
  readonly relativeDay: RegExp
  /** Conjunction of a hypothesis, as opposed to one of time. */
  readonly hypothesis: RegExp
  /** Word that makes a hypothesis a concession: "even if". */
  readonly concession: RegExp
  /** Form of a verb that may open a sentence to ask for something. */
  readonly imperative: RegExp
  /** Words of hearsay: the sentence passes on what others are said to say. */
  readonly hearsay: RegExp
  /** Complementisers at the start of a complement clause: "that", "selon lesquelles". */
  readonly complementiser: RegExp
  /** Words that reject what they govern, and words for truth, which do so where they are negated; without accents. */
  readonly rejection: RegExp
  readonly truth: RegExp
}
