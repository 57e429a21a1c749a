/** What a language says: its words, with a line in `index.ts`, and what single rules ask of it, with one in `rules.ts`. */
import type { Lang } from '../../domain/types'

/**
 * The parts that words play in a sentence. Each is a bit, so that one number says all that a word may be.
 * The order is the bit's place.
 */
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
  'withdrawal', // withdrew its proposals: one member's move, no status
  'contrast', // while, but: parts clauses
  'anaphor', // each of the texts, the two groups
  'title', // Ambassador, Mr
  'role', // facilitator
  'say', // said, reported
  'pronoun', // he, she
  'factive', // enabled: what follows was reached
  'dependence', // subject to, pending
  'deadline', // by, before: a date after it is a target
  'subject', // what a page is about
  'hedge', // nearly, all but: what follows is not quite reached
  'residue', // issue, bracket, footnote: of which few may be left
  'such', // such as, namely: a list follows
  'possessive', // its, their
  'meeting', // plenary, round
  'month',
  'number', // two; without a value: only, just
  'status',
] as const
export type WordClass = (typeof CLASSES)[number]

/** Added to the value of a status word that is ordinary by itself. */
export const ORDINARY = 64
/** Values of a residue that is a bracket, and of one that is a part of a text; and of a noun that is a word for a text. */
export const BRACKET = 6
export const PART = 8
export const TEXT = 1
/** Values of nouns: an organisation; money; the outcome as a whole; its last form. The latter two are words for a text as well. */
export const ORGANISATION = 2
export const CURRENCY = 5
export const WHOLE = 3
export const FINAL = 4
/** The value of a noun that is a statement on the talks: what it leaves out may still be in the text. */
export const STATEMENT = 7
/** The value of a preposition that places one thing in another. */
export const PLACE = 1
/** The value of a preposition that opens an absolute clause: "with X agreed". */
export const WITH = 2
/** The value of a preposition that comes before an infinitive: what is yet to be done. */
export const INFINITIVE = 3
/** The value of an auxiliary that moves a thing: "put … on hold". */
export const MOVE = 1
/** The value of a factive verb that says that what follows was done: "managed to". */
export const MANAGED = 1
/** Values of a limiter that takes something out, "but for", and of one after which there is no other, "the last". */
export const EXCEPT = 20
export const FINAL_ONE = 21
/** The value of an auxiliary that says what is left: "quedan". */
export const LEFT = 2
/** Values of an anaphor that stands for one thing, for the first or the last of several, for two. */
export const ONE = 1
export const FIRST = 2
export const LAST = 3
export const TWO = 4
/** The value of an anaphor that repeats what was said of another. */
export const LIKEWISE = 5
/** The value of a status word that says what a text holds: whether that is a status the words beside it tell. */
export const INCLUDED = 63
/** The same of what did or did not come through: no text need be named. */
export const SURVIVING = 62

/** Further names of an article: as in a pack, plus what only counts in context. */
export interface FurtherNames {
  readonly names?: readonly string[]
  readonly weak?: readonly string[]
  /** What is left of a name whose head stands with another: "general" in "general and security exceptions". */
  readonly headless?: readonly string[]
}

/**
 * What a page is about: words for talks of whatever kind, which make the matter the topic when beside it, the talks by
 * name, their subject matter, a neighbouring track, the place. The order is the cue's value, from 1; talks come first,
 * since "negotiations" stands for a text as well, and a word has one value.
 */
export const SUBJECTS = ['talks', 'topic', 'matter', 'elsewhere', 'place', 'other'] as const
export type Subject = (typeof SUBJECTS)[number]

/** How much of a text is still open. */
export interface Measures {
  /** Nearly: what follows is not quite reached. */
  readonly hedges: readonly string[]
  /** Only, just. */
  readonly limiters: readonly string[]
  /** The last: no other is left. */
  readonly lasts: readonly string[]
  /** Save, but for: all of it but this. */
  readonly exceptions: readonly string[]
  /** Issue, footnote: of which few may be left. */
  readonly residues: readonly string[]
  readonly brackets: readonly string[]
  /** Paragraph, footnote: residues that are no more than a part of a text. */
  readonly parts: readonly string[]
  /** Words for the text of an article, for the outcome as a whole, and for its last form. */
  readonly texts: readonly string[]
  readonly wholes: readonly string[]
  readonly finals: readonly string[]
  /** What a text does with what it holds: contain, feature, form part of. */
  readonly included: readonly string[]
  /** Make it into the text. */
  readonly surviving: readonly string[]
}

/** Words of a class that need telling apart. */
export interface Particulars {
  /** In, into. */
  readonly places: readonly string[]
  /** With: "with X agreed, Y remains". */
  readonly withs: readonly string[]
  /** To: before an infinitive. */
  readonly infinitives: readonly string[]
  /** Put, set, left: what comes after the object says where. */
  readonly moves: readonly string[]
  /** Remain, where the verb is an auxiliary too. */
  readonly left: readonly string[]
  /** Managed to, succeeded in. */
  readonly managed: readonly string[]
  /** It, this text; the former; the latter; both. */
  readonly one: readonly string[]
  readonly first: readonly string[]
  readonly last: readonly string[]
  readonly two: readonly string[]
  /** So is, the same goes for. */
  readonly likewise: readonly string[]
  /** Communiqué, press release. */
  readonly statements: readonly string[]
  /** Chamber, university: with a member's name beside, an organisation and not the member. */
  readonly organisations: readonly string[]
  /** Dollar, franc: the same of money. */
  readonly currencies: readonly string[]
}

export interface LanguageWords {
  readonly lang: Lang
  readonly words: Readonly<Partial<Record<WordClass, readonly string[]>>>
  readonly subjects: Readonly<Record<Subject, readonly string[]>>
  /** Phrases for each status of the ladder. */
  readonly statuses: Readonly<Record<string, readonly string[]>>
  /** Words for reaching a status that is not yet reached: "cleaning", "to finalise". */
  readonly targets: Readonly<Record<string, readonly string[]>>
  /** Words for a status that are ordinary by themselves: they count after an auxiliary or beside a word for a text. */
  readonly plain: Readonly<Record<string, readonly string[]>>
  readonly measures: Measures
  readonly particulars: Particulars
  /** January first; each may have several spellings. */
  readonly months: readonly (readonly string[])[]
  /** Words for 1, 2, 3… */
  readonly numbers: readonly (readonly string[])[]
  readonly roles: Readonly<Record<string, readonly string[]>>
  /** Phrases that hold a name and mean something else. */
  readonly masks: readonly string[]
  /** Aliases too ordinary to count at all. */
  readonly ordinary: readonly string[]
  /** Aliases so ordinary that they count only right beside a word for a text: "the article on development". */
  readonly bound: readonly string[]
  /** Weak names of several words that are ordinary still: they count once introduced, as single words do. */
  readonly introduced: readonly string[]
  /** Single words that need no introduction on a page about the talks, as names of several words need none. */
  readonly topical: readonly string[]
  /** Words that make a name clear even on a page on another subject: electronic, online. */
  readonly clearWords: readonly string[]
  /** Adjectives that are languages too. */
  readonly languageNames: readonly string[]
  readonly articles: Readonly<Record<string, FurtherNames>>
}

/**
 * What single rules ask of a language, by the way a word is written: whole words and endings that no class holds, accents
 * included. `null` where a language has no such word.
 */
export interface RuleWords {
  /** Whether a verb needs no subject, and may come before the one it has: "ya está cerrado", "se ha cerrado el de X". */
  readonly needsNoSubject: boolean
  /** Whether what is said of a noun comes after it: "el texto revisado, distribuido …". */
  readonly adjectivesFollow: boolean
  /** Whether a word for talks after a preposition is an infinitive: "and to work on X". */
  readonly infinitiveTalks: boolean
  /** Ends of verbs in the future: "presentarán", "adopteront". */
  readonly future: RegExp | null
  /** An auxiliary that tells nothing that was done, unless led by "to": "asked that X be closed". */
  readonly bareVerb: RegExp | null
  /** Ends of an infinitive that no preposition leads: "acordaron suprimir", "remitirla". */
  readonly infinitive: RegExp | null
  /** A pronoun before its verb that looks like a determiner, and how such a verb ends: "lo guardamos", "las aparcaron". */
  readonly clitic: RegExp | null
  readonly cliticVerb: RegExp | null
  /** What makes a noun of a participle, "lo ya acordado: X", and what does so before a mark: "los ya cerrados: X". */
  readonly neuter: RegExp | null
  readonly those: RegExp | null
  /** How a noun for several ends: "the clean texts" are some of the texts. */
  readonly plural: RegExp | null
  /** But, where a second verb of the same subject follows. */
  readonly but: RegExp | null
  /** A part of a negation that denies nothing by itself: "ne … aucun". */
  readonly halfNegator: RegExp | null
  /** Two words that open a clause of what was reached, whatever its mood: "bien que X soit clos". */
  readonly concession: RegExp | null
  /** What folds into a word for "if", and affirms: "sí". */
  readonly affirmation: RegExp | null
  /**
   * A condition that is a time where the clause says so: by a word before what it says, "once parked, X is now clean", or
   * by the tense of what it says, "cuando se cerró".
   */
  readonly time: RegExp | null
  readonly timeNow: RegExp | null
  readonly timePast: RegExp | null
  /** Had, having: what was before. */
  readonly pluperfect: RegExp | null
  /** Auxiliaries of one thing: what stands before them is not joined to it. */
  readonly ofOne: RegExp | null
  /** Since: what began then is so still. */
  readonly since: RegExp | null
  /** What by itself says that a text was taken up again; what does so beside a word for talks, as one word or two. */
  readonly reopened: RegExp | null
  readonly again: RegExp | null
  readonly againInTwo: RegExp | null
  /** "Withdrawn", of "proposals": by those whose they were. */
  readonly takenBack: RegExp | null
  readonly proposals: RegExp | null
  /** Beginnings of what an article may do to a burden, and is itself no burden for: "removes paper from trade". */
  readonly eases: RegExp | null
  /** Open, where it stands after a noun as any adjective does: "un environnement numérique ouvert". */
  readonly open: RegExp | null
  /** What comes right after the number of a share: "95 %", "95 per cent". */
  readonly percent: RegExp | null
  /** Week: "closed this week" says when, and not what. */
  readonly week: RegExp | null
  /** What leads from a part of a text to its matter: "the paragraph on X" is all that there is on it. */
  readonly about: RegExp | null
  /** What leads to that of which something was taken: "deleted from the article on X". */
  readonly from: RegExp | null
  /** What a question opens with that asks which articles are so: "what is closed?" */
  readonly what: RegExp | null
}
