/**
 * Source of a line in a report. Its constructor is private and every factory takes a stored item, so that a line, which
 * by type has a source, cannot be written without one.
 */
import { writerOf } from '../domain/authors'
import { firstSeenDate } from '../domain/changes'
import { effectiveDay } from '../domain/days'
import type { Author } from '../domain/entries'
import type { LedgerEntry } from '../domain/ledger'
import { wordsIn } from '../domain/names'
import type { HeldPosition } from '../domain/positions'
import type {
  Article,
  Basis,
  Day,
  DayOrMonth,
  Meeting,
  Milestone,
  NegotiationDocument,
  Participation,
} from '../domain/types'

interface SourceFields {
  readonly url: string | null
  /** Citation where there is no address, or beside it: a title, a symbol. */
  readonly title: string | null
  readonly date: DayOrMonth
  readonly person: string | null
  readonly role: string | null
  readonly members: readonly string[]
  readonly label: string | null
  readonly basis: Basis | null
}

export class Source {
  /** Identity of a footnote. */
  readonly key: string
  readonly day: Day

  private constructor(
    readonly fields: SourceFields,
    /** Texts that are English, whatever the language of the report. */
    readonly english: readonly string[] = [],
  ) {
    const { url, title, date, person, role, members, label, basis } = fields
    this.key = JSON.stringify([url, title, date, person, role, members, label, basis])
    this.day = effectiveDay(date)
  }

  /** Evidence of an observation; `null` where it has no address, title, quote or speaker to show. */
  static ofEntry({ observation, origin }: LedgerEntry): Source | null {
    const { evidence, reportedBy, date, basis } = observation
    const title = evidence.title ?? null
    const quoted = evidence.quote !== undefined && evidence.quote !== ''
    if (!evidence.url && !title && !quoted && !reportedBy.person && !reportedBy.role && !reportedBy.label) return null
    const label = reportedBy.label ?? null
    const english = [evidence.lang === 'en' ? title : null, origin === 'pack' ? label : null]
    return new Source(
      {
        url: evidence.url,
        title,
        date: evidence.published ?? date,
        person: reportedBy.person,
        role: reportedBy.role,
        members: reportedBy.members,
        label,
        basis,
      },
      english.filter((words) => words !== null),
    )
  }

  /** First source of a document, milestone or participation, or a document’s symbol; `null` where none is stored. */
  static ofFact(fact: NegotiationDocument | Milestone | Participation): Source | null {
    const [source = 'symbol' in fact ? fact.symbol : null] = fact.sources
    if (source === null) return null
    const date = 'date' in fact ? fact.date : firstSeenDate(fact)
    if (date === null) return null
    return new Source({ ...addressOrTitle(source), ...NOBODY, date })
  }

  /** First source of an article that continues others, or who stated it; `null` without either. */
  static ofArticle({ sources: [source] }: Article, by: Author | null, date: DayOrMonth): Source | null {
    if (source !== undefined) return new Source({ ...addressOrTitle(source), ...NOBODY, date })
    return Source.#ofWriter(by, date)
  }

  /** Page of a meeting; `null` without an address. */
  static ofMeeting(meeting: Meeting): Source | null {
    const [url] = [...wordsIn(meeting.urls, 'en'), ...Object.values(meeting.urls).flat()]
    return url === undefined ? null : new Source({ url, title: null, ...NOBODY, date: meeting.start })
  }

  /** Evidence of a position or role in the matrix, or who noted it; `null` without either. */
  static ofStand({ sources: [source], symbol, by, date }: HeldPosition): Source | null {
    if (source !== undefined) return new Source({ ...addressOrTitle(source), ...NOBODY, date })
    if (symbol !== null) return new Source({ url: null, title: symbol, ...NOBODY, date })
    return Source.#ofWriter(by, date)
  }

  static #ofWriter(by: Author | null | undefined, date: DayOrMonth): Source | null {
    const person = writerOf(by)?.name || null
    return person === null ? null : new Source({ url: null, title: null, ...NOBODY, person, date })
  }
}

const NOBODY = { person: null, role: null, members: [], label: null, basis: null } as const

const addressOrTitle = (source: string) =>
  /^https?:/i.test(source) ? { url: source, title: null } : { url: null, title: source }
