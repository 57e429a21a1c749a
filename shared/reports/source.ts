/**
 * Source rule of all reports: what may stand in a report, and on what. An address, a document, a quote, a person or role, a
 * member's own statement, or a meeting at which it was said is a source; words of the author alone are none. The
 * constructor is private and every factory takes a stored item, so that a line, which by type has a source, cannot be
 * written without one.
 */
import type { Provenance } from '../domain/assembly/assemble'
import { effectiveDay } from '../domain/dates/days'
import { authorOf, writerOf } from '../domain/entries/authors'
import type { Author, InterventionEntry, Layer } from '../domain/entries/entries'
import { isPublic } from '../domain/entries/layers'
import { type SourceDates, sourceDates } from '../domain/entries/source-dates'
import type { LedgerEntry, Standing } from '../domain/ledger/ledger'
import { firstSeenDate } from '../domain/queries/changes'
import type { HeldPosition } from '../domain/queries/positions'
import type {
  Article,
  Basis,
  Day,
  DayOrMonth,
  Milestone,
  Negotiation,
  NegotiationDocument,
  Participation,
  Position,
} from '../domain/types'
import { citedSource } from './cited-source'

interface SourceFields extends SourceDates {
  readonly url: string | null
  /** Citation where there is no address, or beside it: a title, a symbol. */
  readonly title: string | null
  readonly person: string | null
  readonly role: string | null
  readonly members: readonly string[]
  readonly label: string | null
  readonly basis: Basis | null
  /** Id of the meeting at which it was said, where nothing published says it. */
  readonly meeting: string | null
  /** Author of the entry, where nothing published says it. */
  readonly notedBy: Author | null
  /** Words of the source, where nothing else identifies it. */
  readonly quote: string | null
  /** True for the status of an article whose entries have no source: it is told, and that it has none. */
  readonly isMissing: boolean
}

/** Lookups of the source rule: a meeting that the report may not name is no source. */
type Known = Pick<Negotiation, 'meetings'>
type KnownRoles = Pick<Negotiation, 'meetings' | 'roles'>

export class Source {
  /** Identity of a footnote. */
  readonly key: string
  readonly day: Day

  private constructor(
    readonly fields: SourceFields,
    /** True where a private entry states it. */
    readonly isPrivate: boolean = false,
    /** Texts that are English, whatever the language of the report. */
    readonly english: readonly string[] = [],
    /** Role in the English words of the dataset. */
    readonly englishRole: string | null = null,
  ) {
    this.key = JSON.stringify([Object.values(fields), isPrivate])
    this.day = effectiveDay(fields.date)
  }

  /** Source of an observation; `null` where it has its author's words alone. */
  static ofEntry(entry: LedgerEntry, known: Known): Source | null {
    const { evidence, reportedBy, basis } = entry.observation
    const { person, role, members } = reportedBy
    const title = evidence.title || null
    const label = reportedBy.label || null
    const isPublished = Boolean(evidence.url) || title !== null
    const isAttributed = Boolean(person) || Boolean(role) || label !== null || members.length > 0
    const meeting = isPublished ? null : meetingIn(known, entry.observation.meeting)
    const quote = isPublished || isAttributed || meeting !== null ? null : evidence.quote || null
    if (!isPublished && !isAttributed && meeting === null && quote === null) return null
    return new Source(
      {
        ...NOTHING,
        url: evidence.url,
        title,
        ...sourceDates(entry.observation),
        person,
        role,
        members,
        label,
        basis,
        meeting,
        notedBy: isPublished ? null : namedIn(authorOf(entry.observation)),
        quote,
      },
      !isPublic(entry),
      [...(evidence.lang === 'en' ? [title, quote] : []), entry.origin === 'pack' ? label : null].filter(
        (words) => words !== null,
      ),
      entry.origin === 'pack' ? role : null,
    )
  }

  /**
   * Sources of a status: those of its entries, or where none has one, that it has none. A report tells the current status of
   * an article in any case, as the list of articles does.
   */
  static ofStatus(entries: Standing['entries'], known: Known): readonly Source[] {
    const sources = entries.flatMap((entry) => Source.ofEntry(entry, known) ?? [])
    return sources.length > 0 ? sources : entries.map(Source.#missing)
  }

  static #missing(this: void, { observation, layer }: LedgerEntry): Source {
    const notedBy = namedIn(authorOf(observation))
    const { basis } = observation
    return new Source(
      { ...NOTHING, ...sourceDates(observation), basis, notedBy, isMissing: true },
      !isPublic({ layer }),
    )
  }

  /** A document: its address, else its symbol, else its subject. */
  static ofDocument({ sources, symbol, subject, date }: NegotiationDocument, stated?: Provenance): Source {
    const cited = citedSource(sources) ?? { title: symbol ?? subject }
    return new Source({ ...NOTHING, ...cited, date }, isPrivate(stated))
  }

  /** Cited source of a milestone or participation; `null` without one, or without a date. */
  static ofFact(fact: Milestone | Participation, stated?: Provenance): Source | null {
    const date = 'date' in fact ? fact.date : firstSeenDate(fact)
    return date === null ? null : Source.#ofCited(fact.sources, date, isPrivate(stated))
  }

  /** Cited source of an article that continues others; `null` without one. */
  static ofArticle({ sources }: Article, date: DayOrMonth, stated?: Provenance): Source | null {
    return Source.#ofCited(sources, date, isPrivate(stated))
  }

  /**
   * Evidence of a position or role in the matrix; of a position without any, the member whose statement it is, with the
   * meeting at which it was made; of a role without any, who holds it.
   */
  static ofStand(stand: HeldPosition, member: string, known: KnownRoles): Source {
    const { kind, id, symbol, statement, date, layer } = stand
    const titles = [...(symbol === null ? [] : [symbol]), ...(kind === 'document' ? [statement] : [])]
    const cited = stand.sources.length > 0 ? stand.sources : titles
    const source = Source.#ofCited(cited, date, !isPublic({ layer }))
    const held = kind === 'role' ? known.roles.find((one) => one.id === id) : undefined
    const { person = null, role = null } = held ?? {}
    return source ?? Source.#ofMembers({ ...stand, members: [member], person, role }, known)
  }

  /** Evidence of a position, else the members whose statement it is, with the meeting at which it was made. */
  static ofPosition(position: Position, known: Known, stated?: Provenance): Source {
    const source = Source.#ofCited(position.sources, position.date, isPrivate(stated))
    return source ?? Source.#ofMembers({ ...position, by: stated?.by, layer: stated?.layer }, known)
  }

  /** A line of the meeting log: what a member said, the meeting, and who noted it. */
  static ofIntervention({ member, day, ...line }: InterventionEntry, known: Known): Source {
    return Source.#ofMembers({ ...line, members: [member], date: day }, known)
  }

  /** Statement of members, or a role of one of them, with who noted it, and where. */
  static #ofMembers(
    { members, person = null, role = null, meeting, date, by, layer }: Statement,
    known: Known,
  ): Source {
    const said = { members, person, role, meeting: meetingIn(known, meeting), notedBy: namedIn(by) }
    return new Source({ ...NOTHING, ...said, date }, !isPublic({ layer }))
  }

  static #ofCited(sources: readonly string[], date: DayOrMonth, isPrivate: boolean): Source | null {
    const cited = citedSource(sources)
    return cited && new Source({ ...NOTHING, ...cited, date }, isPrivate)
  }
}

interface Statement {
  readonly members: readonly string[]
  readonly person?: string | null
  readonly role?: string | null
  readonly meeting?: string | null | undefined
  readonly date: DayOrMonth
  readonly by?: Author | null | undefined
  readonly layer?: Layer | undefined
}

const NOTHING = {
  url: null,
  title: null,
  plannedFor: null,
  person: null,
  role: null,
  members: [],
  label: null,
  basis: null,
  meeting: null,
  notedBy: null,
  quote: null,
  isMissing: false,
} as const

/** The author of an entry; `null` where there is none, and for one who chose no name. */
const namedIn = (by: Author | null | undefined): Author | null => (by && writerOf(by)?.name ? by : null)

const isPrivate = (stated: Provenance | undefined): boolean => !isPublic(stated)

const meetingIn = ({ meetings }: Known, meeting: string | null | undefined): string | null =>
  meetings.some(({ id }) => id === meeting) ? (meeting ?? null) : null
