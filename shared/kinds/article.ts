/** Kind of entity: an article, or an issue that the talks treat like one. */
import * as v from 'valibot'
import type { Names, WordLists } from '../domain/names'
import {
  aliases,
  byLang,
  choice,
  continued,
  dayOrMonth,
  flag,
  idOf,
  type Limits,
  line,
  listOf,
  longNote,
  names,
  optional,
  sources,
  wordLists,
} from './field-types'
import { kind, type Of } from './kind'
import { id } from './scalars'
import { CONTINUATION_KINDS } from './values'

const name = (limits: Limits) => line().schema(limits)

/** Place of an article in a text of the talks. */
const placeSchema = (limits: Limits) =>
  v.strictObject({
    /** Id of the text. */
    text: id,
    /** Number or section label; `null` where it is in the text under a number that is not known. */
    number: v.nullable(name(limits)),
    /** Title there, where it differs from the name. */
    title: v.exactOptional(name(limits)),
    /** True where the place was not checked against the text itself. */
    isUnsure: v.exactOptional(v.boolean()),
  })

const fields = {
  /** `instrument` is the agreement as a whole: shown on a line apart, never counted among the articles. */
  kind: choice(['article', 'process-issue', 'instrument'], 'article'),
  theme: idOf({ as: 'theme', isRequired: true }),
  names: names(),
  /** Origin of the name by language: seen in a source, or translated by the editors. */
  nameBasis: byLang(() => v.picklist(['seen', 'translated'])),
  aliases: aliases(),
  /** Ordinary words that name the article in context only. */
  weakAliases: wordLists(),
  /** True where the name itself is an ordinary word. */
  genericName: flag(false),
  /** Its places in the texts of the talks. */
  places: listOf<{
    readonly text: string
    readonly number: string | null
    readonly title?: string | undefined
    readonly isUnsure?: boolean | undefined
  }>(placeSchema),
  /** Ids of its predecessors: articles that were merged into it, of which it was split off, or that it renames. */
  continues: optional(continued({ as: 'continues', isOfCorrection: true })),
  /** Kind of the continuation, where the articles that show it are not all in the negotiation, as in its public part. */
  continuesAs: optional(choice(CONTINUATION_KINDS, 'merge')),
  /**
   * Start of validity: its first day, on which it takes the place of its predecessors. An article without one was there from
   * the start.
   */
  from: optional(dayOrMonth({ as: 'from', isRequired: true })),
  sources: sources({ as: 'url' }),
  note: longNote({ as: 'note' }),
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
  Object.fromEntries(
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
