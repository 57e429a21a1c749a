/** What all pages of a site are made from, in no language: the dataset, its ledger, and what is looked up often. */
import { articlesOn } from '../domain/assembly/continuation-queries'
import { EARLIEST_DAY, LATEST_DAY, laterDay } from '../domain/dates/days'
import { buildLedger, firstSeenIn, type Ledger } from '../domain/ledger/ledger'
import { type Change, newsBetween } from '../domain/queries/changes'
import { type LastSaid, lastSaid } from '../domain/queries/last-said'
import { heldMeetings } from '../domain/queries/meetings'
import type { Article, Day, Meeting, Member } from '../domain/types'
import type { Pack } from '../pack/schema'
import { dayOfVersion } from '../pack/version'

export interface SiteView {
  readonly pack: Pack
  readonly ledger: Ledger
  /** Day as of which the pages tell the statuses: that on which the dataset was made, so that the same one gives the same pages. */
  readonly day: Day
  /** By their ids. */
  readonly articles: ReadonlyMap<string, Article>
  /** Those of whom the dataset says something: it may list all states of the world. */
  readonly members: ReadonlyMap<string, Member>
  readonly meetings: ReadonlyMap<string, Meeting>
  /** Articles in force on that day, and the agreement as a whole. */
  readonly inForce: readonly Article[]
  readonly held: readonly Meeting[]
  /** Changes by the day on which they count, the latest day first. */
  readonly changes: ReadonlyMap<Day, readonly Change[]>
  saidOf(article: string): readonly LastSaid[]
  saidBy(member: string): readonly LastSaid[]
}

/** The view of a dataset: its facts are public, and no page is made of anything else. */
export function siteView(pack: Pack): SiteView {
  const ledger = buildLedger(pack)
  const day = laterDay(dayOfVersion(pack.version) ?? ledger.end ?? LATEST_DAY, pack.coverage?.completeTo ?? '')
  const said = { negotiation: pack, entries: [], ledger, day }
  const [ofArticle, ofMember] = [new Map<string, readonly LastSaid[]>(), new Map<string, readonly LastSaid[]>()]
  return {
    pack,
    ledger,
    day,
    articles: byId(pack.articles),
    members: byId(namedMembers(pack)),
    meetings: byId(pack.meetings),
    inForce: articlesOn(pack.articles, day, firstSeenIn(ledger)),
    held: heldMeetings(pack, day),
    changes: changesByDay(pack, ledger, day),
    saidOf: (article) => kept(ofArticle, article, () => lastSaid(said, { article })),
    saidBy: (member) => kept(ofMember, member, () => lastSaid(said, { member })),
  }
}

function namedMembers({
  members,
  participations,
  observations,
  roles,
  positions,
  documents,
  meetings,
}: Pack): readonly Member[] {
  const named = new Set([
    ...participations.map(({ member }) => member),
    ...[...observations.map(({ reportedBy }) => reportedBy), ...roles, ...positions].flatMap((one) => one.members),
    ...documents.flatMap(({ proponents }) => proponents),
    ...meetings.flatMap((meeting) => meeting.members ?? []),
  ])
  return members.filter(({ id }) => named.has(id))
}

const byId = <One extends { readonly id: string }>(list: readonly One[]): ReadonlyMap<string, One> =>
  new Map(list.map((one) => [one.id, one]))

function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

function changesByDay(pack: Pack, ledger: Ledger, day: Day): ReadonlyMap<Day, readonly Change[]> {
  // Of the first day on: nothing that the dataset has is known before it.
  const before = {
    negotiation: { ...pack, articles: [], documents: [], milestones: [], participations: [], positions: [] },
  }
  const none = { ...before, ledger: buildLedger({ ...pack, observations: [] }), day: EARLIEST_DAY }
  const found = new Map<Day, Change[]>()
  for (const change of newsBetween(none, { negotiation: pack, ledger, day })) {
    const known = found.get(change.day)
    if (known) known.push(change)
    else found.set(change.day, [change])
  }
  return found
}
