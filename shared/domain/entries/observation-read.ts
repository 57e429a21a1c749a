/** Factory of the observation of a statement that was read in a text: by the app in a pasted one, by the extension on a page. */
import { statementLang } from '../text/langs'
import type { Basis, DayOrMonth, Observation, ReadingLang } from '../types'
import type { ObservationEntry } from './entries'

/** A statement, with its place in the text. */
interface StatementRead {
  readonly article: string
  readonly status: string
  readonly date: DayOrMonth
  readonly statement: string
  readonly basis?: Basis | undefined
  readonly url: string | null
  readonly title?: string | undefined
  readonly published?: DayOrMonth | null | undefined
  /** Of the text. */
  readonly lang: ReadingLang
  readonly quote: string
  readonly paragraph: string
  readonly speaker: Observation['reportedBy']
  readonly outstandingCount?: number | undefined
  readonly target?: Observation['target'] | undefined
  readonly dependsOn?: readonly string[] | undefined
  readonly meeting?: string | undefined
  readonly note?: string | undefined
}

type Envelope = Pick<ObservationEntry, 'id' | 'layer' | 'madeAt' | 'negotiation' | 'by'>

export function observationRead(envelope: Envelope, statement: StatementRead): ObservationEntry {
  const { url, title, published, quote, paragraph, speaker, outstandingCount, target, dependsOn, meeting, note } =
    statement
  const lang = statementLang(statement.lang)
  return {
    kind: 'observation',
    ...envelope,
    article: statement.article,
    date: statement.date,
    status: statement.status,
    statement: statement.statement,
    basis: statement.basis ?? 'reported',
    evidence: {
      url,
      ...(title !== undefined && { title }),
      ...(published && { published }),
      ...(lang && { lang }),
      quote,
      paragraph,
    },
    reportedBy: { person: speaker.person, role: speaker.role, members: speaker.members },
    ...(meeting !== undefined && { meeting }),
    ...(outstandingCount !== undefined && { outstandingCount }),
    ...(target !== undefined && { target }),
    ...(dependsOn !== undefined && { dependsOn }),
    ...(note && { note }),
  }
}
