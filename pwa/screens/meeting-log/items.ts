/** Members and articles to choose from in the meeting log: what was logged last and what is likely comes first. */

import type { InterventionEntry } from '../../../shared/domain/entries/entries'
import { type CustomTerm, customTermsIn, termsOf } from '../../../shared/domain/queries/custom-terms'
import { speakingMembers } from '../../../shared/domain/queries/speaking-members'
import type { Article, Phase } from '../../../shared/domain/types'
import { nameIn } from '../../i18n'
import { interventionsIn, myEntries, myFollowed } from '../../model/following'
import { foldText } from '../../model/search/fold'
import { matchLevel } from '../../model/search/match-level'
import { articlesIn, negotiation, standings, today } from '../../model/state'
import { sortedMembers } from '../../workspace/forms/Pick'

export interface Item {
  readonly id: string
  readonly name: string
  /** Names and aliases in all languages, and custom terms, folded for comparison. */
  readonly forms: readonly string[]
  /** Sort key, descending. */
  readonly rank: number
}

/** Ranks of what was logged last, is on the agenda, and is followed; all are above any date as a number. */
const LOGGED = 3e9
const AGENDA = 2e9
const FOLLOWED = 1e9
/** Lines that are looked back on. */
const RECENT = 12

const formsOf = (
  { names, aliases }: Pick<Article, 'names' | 'aliases'>,
  terms: readonly CustomTerm[],
): readonly string[] =>
  [...[names, aliases].flatMap(Object.values).flat(), ...terms.map(({ text }) => text)].map(foldText)

/** Ranks of what the user's own work puts first: the line logged last counts most. */
function ranksOf(kind: 'member' | 'article', lines: readonly InterventionEntry[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const subject of myFollowed(today.value)) if (subject.kind === kind) ranks.set(subject.id, FOLLOWED)
  for (const [at, line] of lines.slice(-RECENT).entries()) ranks.set(line[kind], LOGGED + at)
  return ranks
}

/** Members, by their last line, follows, and how often they spoke. */
export function memberItems(): readonly Item[] {
  const ranks = ranksOf('member', interventionsIn(myEntries()))
  const terms = customTermsIn(myEntries())
  const speakers = negotiation.value ? speakingMembers(negotiation.value.pack) : null
  return sortedMembers().map((member) => ({
    id: member.id,
    name: nameIn(member.shortNames),
    forms: formsOf({ names: member.shortNames, aliases: member.aliases }, termsOf(terms, 'member', member.id)),
    rank: ranks.get(member.id) ?? speakers?.get(member.id) ?? 0,
  }))
}

const CLOSED: ReadonlySet<Phase> = new Set(['concluded', 'dropped'])

/** Articles, by their last line, the agenda, follows, and the date of the latest status of those that are still open. */
export function articleItems(meeting: string | null): readonly Item[] {
  const ranks = ranksOf('article', interventionsIn(myEntries()))
  const terms = customTermsIn(myEntries())
  const agenda = new Set(negotiation.value?.meetings.get(meeting ?? '')?.topics)
  return articlesIn(today.value).map((article) => {
    const standing = standings.value.get(article.id)?.standing
    const open = standing && !CLOSED.has(standing.phase) ? Number(standing.day.replaceAll('-', '')) : 0
    return {
      id: article.id,
      name: nameIn(article.names),
      forms: formsOf(article, termsOf(terms, 'article', article.id)),
      rank: Math.max(ranks.get(article.id) ?? 0, agenda.has(article.id) ? AGENDA : 0, open),
    }
  })
}

/** Items that match a text, the best match first; of equal ones, and without any text, by their rank. */
export function matching(items: readonly Item[], text: string): readonly Item[] {
  const wanted = foldText(text).trim()
  const matches = items.flatMap((item) => {
    const level = wanted === '' ? 0 : matchLevel(wanted, item.forms)
    return level === null ? [] : [{ item, level }]
  })
  return matches.sort((a, b) => a.level - b.level || b.item.rank - a.item.rank).map(({ item }) => item)
}
