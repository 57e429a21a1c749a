/** Meetings, observations, documents, milestones and positions of a pack from gathered facts. */
import { type Facts, type FactsFolder, noteOf, optional, sources } from './fields'

const dateOf = (date: unknown, precision: unknown): string => String(date).slice(0, precision === 'month' ? 7 : 10)

export const meetingsOf = (facts: FactsFolder) =>
  facts.list('meetings', 'meetings').map((meeting) => ({
    id: meeting.id,
    kind: meeting.kind,
    title: meeting.title,
    start: dateOf(meeting.date_start, meeting.date_precision),
    end: dateOf(meeting.date_end, meeting.date_precision),
    chair: meeting.chair,
    participants: meeting.participating_members,
    urls: meeting.url,
    topics: meeting.topics,
    verified: meeting.verified,
    note: noteOf(meeting.note, dateBasis(meeting.date_basis)),
  }))

/** How a date is known, where it is not in the source. */
function dateBasis(basis: unknown): string | null {
  if (basis === 'date-of-report') return 'The date is that of the report.'
  return basis === 'inferred' ? 'The date is inferred.' : null
}

const confidenceOf = (confidence: unknown): string | null =>
  confidence === undefined ? null : `Confidence: ${confidence}.`

export const observationsOf = (facts: FactsFolder) =>
  facts.list('status_events', 'events').map((event) => ({
    id: event.id,
    article: event.article,
    date: event.date,
    status: event.status,
    statement: event.statement,
    basis: event.basis,
    evidence: {
      url: event.source_url,
      ...optional({ alsoAt: addressesOf(event) }),
    },
    reportedBy: event.reported_by,
    ...optional({
      meeting: event.meeting,
      outstandingCount: event.outstanding_count,
      target: event.target_status && { status: event.target_status, date: event.target_date },
      dependsOn: event.depends_on,
      note: noteOf(event.note, dateBasis(event.date_basis), confidenceOf(event.confidence)),
    }),
  }))

/** Other addresses of the source, and the one that was read. */
function addressesOf({ corroborating_urls: others, read_at: read, source_url: url }: Facts): unknown {
  const addresses = sources(others, read).filter((address) => address !== url)
  return addresses.length > 0 ? addresses : undefined
}

export const documentsOf = (facts: FactsFolder) =>
  facts.list('proposals', 'proposals').map((document) => ({
    id: document.id,
    symbol: document.symbol,
    symbolBasis: document.symbol_basis,
    date: document.date,
    subject: document.subject,
    articles: document.articles,
    proponents: document.proponents,
    sources: sources(document.source_url),
    note: noteOf(document.note, confidenceOf(document.confidence)),
    ...optional({ proponentsLabel: document.proponents_label }),
  }))

export const milestonesOf = (facts: FactsFolder) =>
  facts.list('milestones', 'milestones').map((milestone) => ({
    id: milestone.id,
    date: milestone.date,
    track: milestone.track,
    title: milestone.title,
    description: milestone.description,
    confidence: milestone.confidence,
    sources: sources(milestone.source_url),
    note: noteOf(milestone.note),
  }))

export const positionsOf = (facts: FactsFolder) =>
  facts.list('members', 'positions').map((position) => ({
    id: position.id,
    date: position.date,
    members: position.members,
    articles: position.articles,
    stance: position.stance ?? null,
    statement: position.statement,
    sources: sources(position.source_url),
    ...optional({ track: position.track, note: noteOf(position.note, confidenceOf(position.confidence)) }),
  }))
