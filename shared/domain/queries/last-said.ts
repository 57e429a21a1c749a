/**
 * What members last said: by member and article, of status updates, positions, proposals and the meeting log. Whoever speaks for
 * the process says nothing for a member, and what was planned or inferred was not said.
 */
import type { Assembled } from '../assembly/assemble'
import { isOnArticle } from '../assembly/continuation-queries'
import { compare } from '../compare'
import { effectiveDay } from '../dates/days'
import { authorOf } from '../entries/authors'
import {
  type Author,
  type Entry,
  entityKey,
  type InterventionVerb,
  type Layer,
  saidAt,
  withdrawnIds,
} from '../entries/entries'
import { allEntries, type Ledger, type LedgerEntry, type Source } from '../ledger/ledger'
import type { Day, DayOrMonth, Evidence, Negotiation, Stance } from '../types'
import { saidOn } from './interventions'
import { speaksForProcess } from './roles'

/** One thing that members said, of articles. */
export interface Said {
  /** Kind and id of the status update, position, document or line of the meeting log that says it. */
  readonly kind: 'observation' | 'position' | 'document' | 'room'
  readonly id: string
  readonly members: readonly string[]
  readonly articles: readonly string[]
  readonly date: DayOrMonth
  readonly day: Day
  /** The position taken; a document is tabled. `null` where the words say it. */
  readonly stance: Stance | null
  /** The verb of a line of the meeting log; `null` of what is none. */
  readonly verb: InterventionVerb | null
  /** The quote, where there is no summary; the subject of a document. Empty for a position without words. */
  readonly words: string
  readonly isQuote: boolean
  /** Symbol of a document; `null` without one. */
  readonly symbol: string | null
  readonly meeting: string | null
  /** The source; `null` where there is none, as in the meeting log. */
  readonly evidence: Pick<Evidence, 'url' | 'title' | 'lang'> | null
  readonly origin: 'pack' | 'mine'
  readonly layer: Layer
  /** Author of the entry that states it; `null` for the dataset's. */
  readonly by: Author | null
  /** Instant at which it was said or entered, which orders what is of one day; empty for the dataset's. */
  readonly at: string
}

/** The newest thing that one member said of one article. */
export interface LastSaid extends Said {
  readonly member: string
  readonly article: string
}

export interface SaidView {
  readonly negotiation: Negotiation & Partial<Pick<Assembled, 'provenance'>>
  readonly entries: readonly Entry[]
  readonly ledger: Ledger
  readonly day: Day
  readonly source?: Source
}

/** Whose words, and of what; all where it is left out. Of an article also what was said of those that it continues. */
export interface SaidFilter {
  readonly member?: string | undefined
  readonly article?: string | undefined
}

/** Everything said up to a day, newest first. */
export function saidUntil(view: SaidView, { member, article }: SaidFilter = {}): readonly Said[] {
  const { negotiation, day, source = 'all' } = view
  const isOn = article === undefined ? null : isOnArticle(negotiation.articles, article)
  const isAsked = (said: Said): boolean =>
    said.day <= day &&
    (source === 'all' || said.origin === source) &&
    (member === undefined ? said.members.length > 0 : said.members.includes(member)) &&
    (isOn === null || said.articles.some((one) => isOn(one, said.day)))
  return [...fromLog(view), ...fromLedger(view), ...fromPositions(view), ...fromDocuments(view)]
    .filter(isAsked)
    .sort((a, b) => compare(b.day, a.day) || compare(b.at, a.at))
}

/** The newest of each member and article, newest first. */
export function lastSaid(view: SaidView, filter: SaidFilter = {}): readonly LastSaid[] {
  const found = new Map<string, LastSaid>()
  for (const said of saidUntil(view, filter))
    for (const member of filter.member === undefined ? said.members : [filter.member])
      for (const article of filter.article === undefined ? said.articles : [filter.article]) {
        const key = `${member} ${article}`
        if (!found.has(key)) found.set(key, { ...said, member, article })
      }
  return [...found.values()]
}

function fromLog({ negotiation, entries }: SaidView): readonly Said[] {
  const dayOf = saidOn(negotiation.meetings)
  const withdrawn = withdrawnIds(entries)
  return entries.flatMap((line): readonly Said[] => {
    if (line.kind !== 'room' || withdrawn.has(line.id)) return []
    const day = dayOf(line)
    const { id, member, article, verb, text, meeting, layer, by = null } = line
    const of = { members: [member], articles: [article], date: day, day, at: saidAt(line), meeting, layer, by }
    return [{ ...NO_MORE, kind: 'room', id, ...of, verb, words: text, origin: 'mine' }]
  })
}

function fromLedger({ negotiation: { roleKinds }, ledger }: SaidView): readonly Said[] {
  const isSaid = ({ observation: { basis, reportedBy } }: LedgerEntry) =>
    basis === 'reported' && reportedBy.members.length > 0 && !isOfProcess(reportedBy.role)
  // A role is compared with the words of all kinds, and few roles report thousands of updates.
  const known = new Map<string, boolean>()
  const isOfProcess = (role: string | null): boolean => {
    if (role === null) return false
    const speaks = known.get(role) ?? speaksForProcess(roleKinds, role)
    known.set(role, speaks)
    return speaks
  }
  return allEntries(ledger)
    .filter(isSaid)
    .map(({ observation, day, origin, layer }): Said => {
      const { id, article, date, statement, evidence, reportedBy, meeting = null } = observation
      const isQuote = statement === '' && Boolean(evidence.quote)
      return {
        ...NO_MORE,
        kind: 'observation',
        id,
        members: reportedBy.members,
        articles: [article],
        date,
        day,
        words: isQuote ? (evidence.quote ?? '') : statement,
        isQuote,
        meeting,
        evidence,
        origin,
        layer,
        by: authorOf(observation),
        at: 'madeAt' in observation ? String(observation.madeAt) : '',
      }
    })
}

function fromPositions({ negotiation }: SaidView): readonly Said[] {
  return negotiation.positions.flatMap((position) => {
    const { id, date, members, articles, stance, track, statement, meeting = null, sources } = position
    if (track !== undefined) return []
    return [
      {
        ...NO_MORE,
        ...statedBy(negotiation, 'position', id),
        members,
        articles,
        date,
        day: effectiveDay(date),
        stance,
        words: statement,
        meeting,
        evidence: firstOf(sources),
      },
    ]
  })
}

const fromDocuments = ({ negotiation }: SaidView): readonly Said[] =>
  negotiation.documents.map(({ id, date, proponents, articles, subject, symbol, sources }) => ({
    ...NO_MORE,
    ...statedBy(negotiation, 'document', id),
    members: proponents,
    articles,
    date,
    day: effectiveDay(date),
    stance: 'tabled',
    words: subject,
    symbol,
    evidence: firstOf(sources),
  }))

/** Fields of some kinds alone. */
const NO_MORE = { stance: null, verb: null, isQuote: false, symbol: null, meeting: null, evidence: null } as const

function statedBy<K extends 'position' | 'document'>({ provenance }: SaidView['negotiation'], kind: K, id: string) {
  const made = provenance?.get(entityKey(kind, id))
  if (!made) return { kind, id, origin: 'pack', layer: 'public', by: null, at: '' } as const
  return { kind, id, origin: 'mine', layer: made.layer, by: made.by, at: made.madeAt } as const
}

const firstOf = ([url]: readonly string[]): Said['evidence'] => (url === undefined ? null : { url })
