/** Reader of a row that states the status of an article on a day. */
import { LONGEST_TEXT } from '../domain/limits'
import type { Basis, Status } from '../domain/types'
import { type ArticleNames, addArticleProblem } from './articles'
import { foldName, type Nearest } from './fold'
import { type MeetingNames, meetingIn } from './meetings'
import type { ObservationRow, ReadingContext } from './reading'
import type { Row } from './row'

interface Reader extends ReadingContext {
  readonly statuses: ReadonlyMap<string, string>
  readonly nearestStatus: Nearest
  readonly articles: ArticleNames
  readonly meetings: MeetingNames
  /** Ids of the articles that are the agreement as a whole. */
  readonly instruments: ReadonlySet<string>
  /** The article of the row, where the row itself states it; further where an earlier row does too. */
  readonly article?: { readonly id: string; readonly isFurther: boolean }
}

const BASES: Readonly<Record<Basis, readonly string[]>> = {
  reported: ['reported', 'rapporte', 'indicado', 'comunicado'],
  inferred: ['inferred', 'deduit', 'deducido'],
  planned: ['planned', 'prevu', 'previsto'],
}
const MOST_OUTSTANDING = 1000

/** Reads a row; all its problems are added to it. `null` where it names no article, day or status. */
export function readObservation(row: Row, reader: Reader): Omit<ObservationRow, 'place'> | null {
  const article = reader.article?.id ?? articleOf(row, reader)
  const status = statusOf(row, reader, article)
  const basis = basisOf(row)
  row.needed('date')
  const date = row.date('date')
  if (basis !== 'planned') row.refuseFuture('date', date)
  const { urls, words } = row.source()
  const [quote, person, role] = [row.text('quote'), row.text('person'), row.text('role')]
  // The note of the first row that states the article is on the article.
  const note = reader.article?.isFurther === false ? '' : row.text('note')
  if (row.text('source') === '' && [quote, person, role].every((text) => text === ''))
    row.add('source-missing', 'source')
  if (basis === 'inferred' && note === '') row.add('reason-missing', 'note')
  const outstanding = outstandingOf(row)
  const meeting = meetingIn(row, 'meeting', { ...reader, said: date })
  const members = row.memberIds('members')
  const [url = null, ...others] = urls
  if (article === null || status === null || date === '') return null
  return {
    // In a row of articles the id is that of the article.
    id: reader.article ? null : row.text('id') || null,
    statesBasis: row.text('basis') !== '',
    observation: {
      article,
      date,
      status,
      statement: row.text('statement').slice(0, LONGEST_TEXT),
      basis,
      evidence: {
        url,
        ...(words !== '' && { title: words }),
        ...(quote !== '' && { quote }),
        ...(others.length > 0 && { alsoAt: others }),
      },
      reportedBy: { person: person || null, role: role || null, members },
      ...(meeting !== null && { meeting }),
      ...(outstanding !== null && { outstandingCount: outstanding }),
      ...(note !== '' && { note }),
    },
  }
}

function articleOf(row: Row, { articles }: Reader): string | null {
  const text = row.needed('article')
  if (text === '') return null
  const found = articles.find(text)
  if (found.kind === 'found') return found.id
  addArticleProblem(row, 'article', text, found)
  return null
}

function statusOf(
  row: Row,
  { ladder, statuses, nearestStatus, instruments }: Reader,
  article: string | null,
): string | null {
  const text = row.needed('status')
  if (text === '') return null
  const id = statuses.get(foldName(text))
  const status = ladder.find((one) => one.id === id)
  if (!status) {
    row.add('status-unknown', 'status', { value: text, near: nearestStatus.to(text) })
    return null
  }
  if (article !== null && !isFit(status, instruments.has(article))) row.add('status-unfit', 'status', { value: text })
  return status.id
}

const isFit = ({ appliesTo }: Status, isInstrument: boolean): boolean =>
  appliesTo.includes(isInstrument ? 'whole' : 'article')

function basisOf(row: Row): Basis {
  const text = foldName(row.text('basis'))
  if (text === '') return 'reported'
  const found = (Object.keys(BASES) as Basis[]).find((basis) => BASES[basis].includes(text))
  if (!found) row.add('basis-unknown', 'basis', { value: row.text('basis') })
  return found ?? 'reported'
}

function outstandingOf(row: Row): number | null {
  const text = row.text('outstanding')
  if (text === '') return null
  if (/^\d{1,4}$/.test(text) && Number(text) <= MOST_OUTSTANDING) return Number(text)
  row.add('number', 'outstanding', { value: text, other: MOST_OUTSTANDING })
  return null
}
