/** Factory of a negotiation from tables: a pack like any other, without a line that the tables do not have. */
import { effectiveDay } from '../domain/dates/days'
import type { Lang } from '../domain/text/langs'
import type { Names, WordLists } from '../domain/text/names'
import type { Article, Day, MemberTerm, Negotiation, Observation, Status, Theme } from '../domain/types'
import { withoutDangling } from '../pack/dangling'
import { PACK_SCHEMA, type Pack } from '../pack/schema'
import { versionOf } from '../pack/version'
import type { RowKind } from './columns'
import { entityOf } from './entity-of'
import { slugOf } from './fold'
import type { EntityRow, ObservationRow, Reading } from './reading'
import { groupsBeside, withOtherStates } from './states/states'

/** Facts that all negotiations share: states, groups, roles. */
export type Frame = Pick<Negotiation, 'members' | 'groups' | 'roleKinds'>

export interface NewNegotiation {
  readonly id: string
  readonly names: Names
  /** Short names, by which pages are known to be about it. */
  readonly shortNames: WordLists
  readonly lang: Lang
  readonly ladder: readonly Status[]
  readonly frame: Frame
  readonly memberTerm?: MemberTerm
  readonly today: Day
}

/** Roles that any talks have: their holders speak for the process. */
const COMMON_ROLES = ['chair', 'facilitator']

/** Id of a negotiation by its name: `Fisheries subsidies` is `fisheries-subsidies`. */
export const negotiationId = (name: string): string => slugOf(name, 40)

/** The frame of a negotiation that any state may take part in, from that of another. */
export function frameOf({ members, groups, roleKinds }: Frame): Frame {
  const states = withOtherStates(members)
  return { members: states, groups: groupsBeside(groups, states), roleKinds }
}

/** Makes the pack of what was read without a problem. */
export function newNegotiation(given: NewNegotiation, { entities, observations, themes, members }: Reading): Pack {
  const { id, names, shortNames, lang, ladder, frame, memberTerm, today } = given
  const of = <K extends RowKind>(kind: K) =>
    entities
      .filter((row): row is EntityRow & { readonly kind: K } => row.kind === kind)
      .map((row) => entityOf(row, row.id, lang))
  const articles = of('article')
  return withoutDangling({
    schema: PACK_SCHEMA,
    id,
    version: versionOf(today, []),
    names,
    shortNames,
    coverage: null,
    texts: [],
    statements: [],
    roleKinds: frame.roleKinds.filter((role) => COMMON_ROLES.includes(role.id)),
    topic: { strong: topicWords(names, shortNames, articles), weak: {}, elsewhere: {} },
    sites: [],
    addressMarks: [],
    documentSymbols: [],
    publishers: [],
    themes: usedThemes(themes, articles),
    statuses: ladder,
    articles,
    ...(memberTerm && { memberTerm }),
    members: [...frame.members, ...members],
    groups: frame.groups,
    meetings: of('meeting'),
    observations: withIds(observations),
    roles: [],
    documents: of('document'),
    milestones: of('milestone'),
    positions: [],
    participations: of('participation'),
    participationCounts: [],
    notes: {},
  })
}

/**
 * A page that has the name of the negotiation is about it. In a language that only its articles have names in, every name of
 * the negotiation counts: else its pages in that language would never be read.
 */
function topicWords(names: Names, shortNames: WordLists, articles: readonly Pick<Article, 'names'>[]): WordLists {
  const wordsOf = (lang: string) => [names[lang] ?? [], shortNames[lang] ?? []].flat()
  const own = [...new Set([names, shortNames].flatMap(Object.keys))]
  const all = own.flatMap(wordsOf)
  const langs = new Set([...own, ...articles.flatMap((article) => Object.keys(article.names))])
  return Object.fromEntries([...langs].map((lang) => [lang, [...new Set(own.includes(lang) ? wordsOf(lang) : all)]]))
}

const usedThemes = (themes: readonly Theme[], articles: readonly { readonly theme: string }[]): readonly Theme[] =>
  themes.filter(({ id }) => articles.some(({ theme }) => theme === id))

/** Ids by day, article and status: those of the same row stay the same in a later version. */
function withIds(rows: readonly ObservationRow[]): readonly Observation[] {
  const taken = new Set<string>()
  return rows
    .toSorted((a, b) => (effectiveDay(a.observation.date) < effectiveDay(b.observation.date) ? -1 : 1))
    .map(({ observation }) => {
      const { date, article, status } = observation
      const base = `${date}-${article.slice(0, 28)}-${status.slice(0, 16)}`
      let id = base
      for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
      taken.add(id)
      return { id, ...observation }
    })
}
