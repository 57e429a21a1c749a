/**
 * The sources that reports stand on. A `Source` is made of something stored and of nothing else: the constructor is
 * closed, so a line of a report, which must carry one, cannot be written without.
 */
import { effectiveDay } from '../domain/days'
import type { LedgerEntry } from '../domain/ledger'
import type { HeldPosition } from '../domain/positions'
import type { Basis, Day, DayOrMonth, Meeting, Milestone, Participant, Proposal } from '../domain/types'

interface SourceFields {
  readonly url: string | null
  /** What is cited where there is no address, or beside it: a title, a symbol. */
  readonly title: string | null
  readonly date: DayOrMonth
  readonly person: string | null
  readonly role: string | null
  readonly members: readonly string[]
  readonly label: string | null
  readonly basis: Basis | null
}

export class Source {
  /** What tells two footnotes apart. */
  readonly key: string
  readonly day: Day

  private constructor(
    readonly fields: SourceFields,
    /** Which of its words are English, whatever the voice of the report. */
    readonly english: readonly string[] = [],
  ) {
    const { url, title, date, person, role, members, label, basis } = fields
    this.key = JSON.stringify([url, title, date, person, role, members, label, basis])
    this.day = effectiveDay(date)
  }

  /** The evidence of an observation; `null` where it has no address, title, quote, or speaker to show. */
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

  /** The first source of a document, milestone or participant; `null` where none is stored. */
  static ofFact(fact: Proposal | Milestone | Participant): Source | null {
    const [source] = fact.sources
    if (source === undefined) return null
    const date = 'date' in fact ? fact.date : (/\d{4}-\d\d(-\d\d)?/.exec(fact.firstSeen)?.[0] ?? '')
    if (date === '') return null
    return new Source({ ...addressOrTitle(source), ...NOBODY, date })
  }

  /** The page of a meeting. */
  static ofMeeting(meeting: Meeting): Source | null {
    const [url] = [...meeting.urls.en, ...meeting.urls.fr, ...meeting.urls.es, ...meeting.urls.other]
    return url === undefined ? null : new Source({ url, title: null, ...NOBODY, date: meeting.start })
  }

  /** The evidence of a stance or role in the matrix. */
  static ofStand(stand: HeldPosition): Source | null {
    const [source] = stand.sources
    if (source === undefined && stand.symbol === null) return null
    const cited = source === undefined ? { url: null, title: stand.symbol } : addressOrTitle(source)
    return new Source({ ...cited, ...NOBODY, date: stand.date })
  }
}

const NOBODY = { person: null, role: null, members: [], label: null, basis: null } as const

const addressOrTitle = (source: string) =>
  /^https?:/i.test(source) ? { url: source, title: null } : { url: null, title: source }
