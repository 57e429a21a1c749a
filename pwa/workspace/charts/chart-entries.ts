/** Entries that a chart is drawn from: private ones, which its files leave out, and added ones, which its source line names. */
import { compare } from '../../../shared/domain/compare'
import { entityKey } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import { allTargets } from '../../../shared/domain/ledger/targets'
import type { Article, DayOrMonth } from '../../../shared/domain/types'
import type { ChartId } from '../../charts/chart'
import { countPrivateEntities, type DataOnDay, isInForce, updatesOf } from '../../model/public-view'

interface Drawn {
  readonly updates: readonly LedgerEntry[]
  readonly articles: readonly Article[]
}

const NOTHING: Drawn = { updates: [], articles: [] }

/** The chart of participants is of the counts of the dataset alone. */
const DRAWN: Readonly<Record<ChartId, (view: DataOnDay, article: string) => Drawn>> = {
  momentum: (view) => ({ updates: updatesOf(view), articles: view.negotiation.articles }),
  // Of an article that continues others also their updates.
  timeline: (view, article) => ({
    ...NOTHING,
    updates: (view.ledger.entries.get(article) ?? []).filter(isInForce(view)),
  }),
  targets: (view) => ({ ...NOTHING, updates: updatesOf(view, withTargets(view)) }),
  participation: () => NOTHING,
}

/** Articles that have a target: their later updates say whether it was met. */
const withTargets = ({ negotiation, ledger, day: on }: DataOnDay): ReadonlySet<string> =>
  new Set(allTargets(ledger, negotiation.articles, on).map(({ article }) => article))

/** Number of private entries from which a chart is drawn on the screen. */
export function countPrivateIn(chart: ChartId, shown: DataOnDay, article = ''): number {
  const { updates, articles } = DRAWN[chart](shown, article)
  return updates.filter((entry) => !isPublic(entry)).length + countPrivateEntities(shown, 'article', articles)
}

/** Entries that the dataset is without: their number, and the date of the latest status update, if any. */
export interface Added {
  readonly n: number
  readonly latest: DayOrMonth | null
}

/** Added entries from which a chart is drawn. */
export function addedIn(chart: ChartId, view: DataOnDay, article = ''): Added {
  const { updates, articles } = DRAWN[chart](view, article)
  const own = updates.filter(({ origin }) => origin === 'mine').toSorted((a, b) => compare(a.day, b.day))
  const { provenance } = view.negotiation
  const isNew = ({ id }: Article) => provenance.get(entityKey('article', id))?.isCorrection === false
  return { n: own.length + articles.filter(isNew).length, latest: own.at(-1)?.observation.date ?? null }
}
