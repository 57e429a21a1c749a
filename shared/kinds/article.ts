/** Kind of entity: an article, or an issue that the talks treat like one. */
import type { Names, WordLists } from '../domain/text/names'
import { LONG_NOTE, SOURCES } from './common-fields'
import {
  aliases,
  byLangType,
  choice,
  choiceOf,
  dayOrMonth,
  FLAG,
  flag,
  hidden,
  idOf,
  idsOf,
  idType,
  LINE,
  line,
  listType,
  names,
  optional,
  orNull,
  recordOf,
  WORD_LISTS,
} from './field-types'
import { kind, type Of } from './kind'
import { CONTINUATION_KINDS } from './values'

/**
 * Place of an article in a text of the talks: the text, its number or section label there, `null` where that is not known, its
 * title where it differs from the name, and `isUnsure` where the place was not checked against the text itself.
 */
const PLACE = recordOf({ text: idType('text'), number: orNull(LINE) }, { title: LINE, isUnsure: FLAG })

const fields = {
  /** `instrument` is the agreement as a whole: shown on a line apart, never counted among the articles. */
  kind: choice(['article', 'process-issue', 'instrument'], 'article', { label: 'col-kind', values: 'of-kind' }),
  theme: idOf('theme', { label: 'matrix-theme', as: 'theme', isRequired: true, column: 'theme', unstated: 'other' }),
  names: names({ label: 'of-names' }),
  /** Its number in the text, as the talks write it: “14”, “B.2.(1)”. */
  number: optional(line({ label: 'of-number', as: 'number', column: 'number' })),
  /** Origin of the name by language: seen in a source, or translated by the editors. */
  nameBasis: hidden(byLangType(choiceOf(['seen', 'translated'], 'seen')), {
    label: 'of-name-basis',
    values: 'of-basis',
  }),
  aliases: aliases({ label: 'names-forms', column: 'aliases' }),
  /** Ordinary words that name the article in context only. */
  weakAliases: hidden(WORD_LISTS, { label: 'of-weak-aliases' }),
  /** True where the name itself is an ordinary word. */
  genericName: flag(false, { label: 'of-generic' }),
  /** Its places in the texts of the talks. */
  places: hidden(listType(PLACE), { label: 'of-places' }),
  /** Ids of its predecessors: articles that were merged into it, of which it was split off, or that it renames. */
  continues: optional(
    idsOf(
      'article',
      { label: 'of-continues', as: 'continues', asked: 'continues', isOfCorrection: true },
      ({ continued }) => continued,
    ),
  ),
  /** Kind of the continuation, where the articles that show it are not all in the negotiation, as in its public part. */
  continuesAs: optional(choice(CONTINUATION_KINDS, 'merge', { label: 'continuation-kind', values: 'continuation' })),
  /**
   * Start of validity: its first day, on which it takes the place of its predecessors. An article without one was there from
   * the start.
   */
  from: optional(dayOrMonth({ label: 'add-field-first-day', as: 'from', isRequired: true })),
  sources: SOURCES,
  note: LONG_NOTE,
}

export const article = kind('article', fields, {
  inSight: ['names', 'theme'],
  complete: (made, before) => ({
    ...withContinuation(made, before),
    nameBasis: basisOf(made.names, before),
    aliases: withFormerNames(made.aliases, before?.names ?? {}, made.names),
  }),
})

type Article = Of<typeof fields>

/** Other predecessors are continued in a way that is not known; none are no list. */
function withContinuation(made: Article, before: Article | undefined): Article {
  const { continues = [], continuesAs, ...others } = made
  if (before?.continues?.join() === made.continues?.join()) return made
  return continues.length > 0 ? { ...others, continues } : others
}

/** A name that the editors translated stays so, until it is another. */
const basisOf = (names: Names, before: Article | undefined): Article['nameBasis'] =>
  before?.names === names
    ? before.nameBasis
    : Object.fromEntries(
        Object.entries(names).flatMap(([code, name]) => {
          const basis = before?.names[code] === name ? before.nameBasis[code] : 'seen'
          return basis ? [[code, basis] as const] : []
        }),
      )

/** Other names with those that the article had before: texts of that time go on naming it so. */
function withFormerNames(aliases: WordLists, before: Names, names: Names): WordLists {
  const former = Object.entries(before).flatMap(([code, name]) => {
    const known = aliases[code] ?? []
    const isKept = names[code] === undefined || names[code] === name || known.includes(name)
    return isKept ? [] : [[code, [...known, name]] as const]
  })
  return former.length === 0 ? aliases : { ...aliases, ...Object.fromEntries(former) }
}
