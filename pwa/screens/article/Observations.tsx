/**
 * Lists of the planned status updates of an article and of the others, paginated; of a merge a list for each of what was merged, of a part of a split one of
 * the later updates on what was split.
 */
import { useState } from 'preact/hooks'
import { historyLine, mergedInto } from '../../../shared/domain/assembly/continuation-queries'
import { addDays, localDay } from '../../../shared/domain/dates/days'
import { articleOf, type Correction } from '../../../shared/domain/entries/replaced'
import {
  allEntries,
  historyOf,
  type LedgerEntry,
  ownEntries,
  plannedFrom,
  type Standing,
  statusAsOf,
} from '../../../shared/domain/ledger/ledger'
import type { Article, Day, Status } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo, linkToDay } from '../../model/navigation'
import { baseAddress, day, isPast, isPrinting, ledger, negotiation, shownData, today } from '../../model/state'
import { ObservationItem } from '../../parts/facts/ObservationItem'
import { PhaseWord, phaseOf } from '../../parts/facts/Phase'

/** Page size: rows listed at first, and added at once. */
const FEW = 3
const PAGE = 100

/** Status updates up to the as-of date, then those of what it continues that are not among its own, under the name of each. */
export function Observations({ article }: { article: Article }) {
  const shown = updatesOf(article, day.value)
  const later = (ledger.value.entries.get(article.id)?.length ?? 0) - shown.length
  const articles = negotiation.value?.pack.articles ?? []
  const merged = mergedInto(articles, article.id).map((one) => ({ article: one, shown: updatesOf(one, day.value) }))
  const [, ...line] = historyLine(articles, article)
  const split = line
    .map((one) => ({ article: one, shown: ownEntries(updatesOf(one, day.value), one.id) }))
    .map((one) => ({ ...one, shown: one.shown.filter((entry) => !shown.includes(entry)) }))
    .filter((one) => one.shown.length > 0)
  const isLaterTold = later > 0 && isPast.value
  const planned = plannedOf(article)
  // Without any, the current status above says so.
  if (shown.length + merged.length + split.length === 0 && !isLaterTold) return <Missing listed={planned} />
  return (
    <>
      <h2 class="sec">
        {t('observations')} <Count n={shown.length} />
      </h2>
      <Missing listed={[planned, shown, ...[...merged, ...split].map((one) => one.shown)].flat()} />
      <Updates article={article} shown={shown} />
      {isLaterTold && (
        <p class="more">
          {t('observations-later', { n: later })} <a href={linkToDay(null)}>{t('show-today')}</a>
        </p>
      )}
      {[...merged, ...split].map((one) => (
        <EarlierUpdates key={one.article.id} {...one} />
      ))}
    </>
  )
}

/** Planned status updates that are ahead, the nearest first. On a past as-of date, plans may be hindsight. */
const plannedOf = ({ id }: Article): readonly LedgerEntry[] =>
  isPast.value ? [] : plannedFrom(ledger.value, id, addDays(day.value, 1))

/** The list of them; nothing where there are none. */
export function Planned({ article }: { article: Article }) {
  const entries = plannedOf(article)
  if (entries.length === 0) return null
  return (
    <>
      <h2 class="sec">{t('basis-planned')}</h2>
      <ol class="obs">
        {entries.map((entry) => (
          <ObservationItem
            key={entry.observation.id}
            entry={entry}
            {...correctionOf(entry)}
            dependsOn={namesOf(entry)}
            heading={<EarlierName entry={entry} article={article} />}
          />
        ))}
      </ol>
    </>
  )
}

/** Id of the status update that the address names. */
const askedId = (): string | undefined => baseAddress.value.params.observation

/** Why the status update that the address names is not listed: a link may come from a colleague who has more, or is of a later day. */
function Missing({ listed }: { listed: readonly LedgerEntry[] }) {
  const asked = askedId()
  const isAsked = ({ observation }: LedgerEntry) => observation.id === asked
  if (asked === undefined || listed.some(isAsked)) return null
  const later = allEntries(ledger.value).find(isAsked)
  return (
    <p class="trouble">
      {later ? (
        <>
          {t('observation-asked-later', { date: dateText(later.observation.date) })}{' '}
          <a href={linkToDay(null)}>{t('show-today')}</a>
        </>
      ) : (
        t('observation-asked-missing')
      )}
    </p>
  )
}

/** Status updates of an article up to a day, newest first. */
const updatesOf = ({ id }: Article, until: Day): readonly LedgerEntry[] =>
  (ledger.value.entries.get(id) ?? []).filter((entry) => entry.day <= until).toReversed()

const Count = ({ n }: { n: number }) => n > 0 && <span class="label">{t('observations-count', { n })}</span>

/** Status updates of an article that was merged into another, or later ones of one that was split, with its last status. */
function EarlierUpdates({ article, shown }: UpdatesProps) {
  const phase = phaseOf(statusAsOf(ledger.value, article.id, day.value))
  return (
    <>
      <h3 class="sec">
        <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a> <PhaseWord phase={phase} glyph />{' '}
        <Count n={shown.length} />
      </h3>
      <Updates article={article} shown={shown} />
    </>
  )
}

/** True for what was added on this day: whoever saves an older update sees it. */
const isOfToday = ({ observation }: LedgerEntry): boolean =>
  'madeAt' in observation && localDay(new Date(String(observation.madeAt))) === today.value

interface UpdatesProps {
  readonly article: Article
  /** Newest first. */
  readonly shown: readonly LedgerEntry[]
}

function Updates({ article, shown }: UpdatesProps) {
  const [most, setMost] = useState(FEW)
  const [newest] = shown
  if (!newest) return null
  const asked = askedId()
  const place = asked === undefined ? -1 : shown.findIndex(({ observation }) => observation.id === asked)
  const count = Math.max(isPrinting.value ? PAGE : most, place + 1)
  const listed = [...shown.slice(0, count), ...shown.slice(count).filter(isOfToday).slice(0, PAGE)]
  const backFrom = takenBack(historyOf(ledger.value, article.id, newest.day), listed.at(-1)?.day ?? newest.day)
  return (
    <>
      <ol class="obs" reversed start={shown.length}>
        {listed.map((entry) => (
          <ObservationItem
            key={entry.observation.id}
            entry={entry}
            wentBackFrom={backFrom.get(entry) ?? null}
            {...correctionOf(entry)}
            dependsOn={namesOf(entry)}
            heading={<EarlierName entry={entry} article={article} />}
          />
        ))}
      </ol>
      {shown.length > listed.length && (
        <button class="btn quiet" type="button" onClick={() => setMost(count + PAGE)}>
          {shown.length <= count + PAGE ? t('show-all', { n: shown.length }) : t('observations-older', { n: PAGE })}
        </button>
      )}
    </>
  )
}

/** Name of the earlier article that an observation is on; nothing for one on the article itself. */
function EarlierName({ entry, article }: { entry: LedgerEntry; article: Article }) {
  const { article: id } = entry.observation
  const earlier = id === article.id ? undefined : negotiation.value?.articles.get(id)
  return earlier && <div class="label">{t('as-earlier', { name: nameIn(earlier.names) })}</div>
}

/** For entries from a day on that moved an article back: the status it had before. */
function takenBack(history: readonly Standing[], from: Day): ReadonlyMap<LedgerEntry, Status> {
  const turns = new Map<LedgerEntry, Status>()
  for (let index = history.length - 1; index > 0; index--) {
    const [turn, before] = [history[index], history[index - 1]]
    if (!turn || !before || turn.day < from) break
    if (turn.move === 'back') for (const entry of turn.entries) turns.set(entry, before.status)
  }
  return turns
}

/** Reason of a correction; `null` where the entry corrects none. `foreign` where it names what is not of its article. */
function correctionOf({ observation, origin }: LedgerEntry): { reason: string | null; foreign: boolean } {
  const { supersedes, reason = '' }: Partial<Correction> = origin === 'pack' ? {} : observation
  const { pack, entries = [] } = shownData.value ?? {}
  const isNamed = ({ id }: { readonly id: string }) => id === supersedes
  const named = supersedes === undefined ? undefined : (pack?.observations.find(isNamed) ?? entries.find(isNamed))
  const foreign = named !== undefined && articleOf(named) !== observation.article
  return { reason: supersedes === undefined || foreign ? null : reason, foreign }
}

const namesOf = ({ observation }: LedgerEntry): string =>
  (observation.dependsOn ?? [])
    .map((id) => {
      const other = negotiation.value?.articles.get(id)
      return other ? nameIn(other.names) : id
    })
    .join(', ')
