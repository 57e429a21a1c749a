/** Screen of all articles as of the date: headline, counts by phase, filters, table. */
import { useComputed, useSignal } from '@preact/signals'
import { inForce } from '../../../shared/domain/assembly/continuation-queries'
import { localDay } from '../../../shared/domain/dates/days'
import type { Entry } from '../../../shared/domain/entries/entries'
import { customTermsIn } from '../../../shared/domain/queries/custom-terms'
import { type Article, type Day, PHASES, type Phase } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { formatAddress } from '../../model/address'
import { myFollowed } from '../../model/following'
import { lastVisitOf, movedLate } from '../../model/last-visit'
import { replace } from '../../model/navigation'
import { headlineOf } from '../../model/negotiation/headline'
import { heldMeetingBefore, type NegotiationIndex } from '../../model/negotiation/negotiation-index'
import { newsHere } from '../../model/news'
import { isFirstRun } from '../../model/start/first-run'
import {
  baseAddress,
  day,
  isPast,
  isPrinting,
  isPublicOnly,
  negotiation,
  openNegotiation,
  readModel,
  shownData,
} from '../../model/state'
import { areDraftsStored } from '../../model/typed/typed-words'
import { InvalidDate } from '../../parts/dialogs/InvalidDate'
import { headlineText } from '../../parts/facts/headline-text'
import { lazyScreen } from '../../parts/loading/lazy-screen'
import { useTitle } from '../../parts/title'
import { BoardTable } from './BoardTable'
import { Deck } from './Deck'
import { Filters } from './Filters'
import { InstrumentLine } from './InstrumentLine'
import { boardRows, type Filter, idsIn, SORTS } from './rows'
import { StatusGuide } from './StatusGuide'
import { Tally } from './Tally'
import { Upcoming } from './Upcoming'

const FirstRun = lazyScreen(() => import('./FirstRun').then((module) => module.FirstRun), true)

const NotesDue = lazyScreen(() => import('../../workspace/NotesDue').then((module) => module.NotesDue), true)
const NewsLine = lazyScreen(() => import('../../workspace/NewsLine').then((module) => module.NewsLine), true)

const BoardExport = lazyScreen(() => import('./BoardExport').then((module) => module.BoardExport), true)

type FilterChange = Readonly<Partial<Record<string, string | null>>>

/** Parses the filters of the address; invalid values are ignored. */
function filterOf(params: Readonly<Record<string, string>>): Filter {
  return {
    phase: [...PHASES, 'none' as const].find((phase) => phase === params.phase) ?? null,
    theme: negotiation.value?.themes.has(params.theme ?? '') ? (params.theme ?? null) : null,
    find: params.find ?? '',
    sort: SORTS.find((sort) => sort === params.sort) ?? 'phase',
    only: params.list === '1' && !isPublicOnly.value ? new Set(myFollowed().map(({ id }) => id)) : null,
  }
}

/** True where a note may have a day, so that the list of them is loaded. */
const hasDatedNote = (entries: readonly Entry[]): boolean =>
  entries.some((entry) => entry.kind === 'note' && entry.day !== undefined)

/** Writes filters to the address by replacement: a keystroke is no history step. */
function writeFilter(change: FilterChange): void {
  const params: Record<string, string> = { ...baseAddress.value.params }
  for (const [key, value] of Object.entries(change))
    if (value) params[key] = value
    else delete params[key]
  replace(formatAddress({ ...baseAddress.value, params }))
}

/** Day of the last visit to *What changed* of the open negotiation. */
function visitDay(): Day | null {
  const at = openNegotiation.value && lastVisitOf(openNegotiation.value)
  return at ? localDay(new Date(at)) : null
}

export function Board() {
  return negotiation.value && <BoardOf map={negotiation.value} />
}

function BoardOf({ map }: { map: NegotiationIndex }) {
  const previous = heldMeetingBefore(map, day.value)
  const isInForce = inForce(map.counted, readModel.value.firstSeen)
  const articles = map.counted.filter((article) => isInForce(article, day.value))
  const before = useComputed(() => {
    const meetingBefore = negotiation.value && heldMeetingBefore(negotiation.value, day.value)
    if (!negotiation.value || !meetingBefore) return new Map<string, Phase | 'none'>()
    const model = readModel.value
    return new Map(negotiation.value.counted.map(({ id }) => [id, model.phaseAsOf(id, meetingBefore.day)] as const))
  })
  const now = useComputed(() => {
    const model = readModel.value
    const articles = negotiation.value?.pack.articles ?? []
    return new Map(articles.map(({ id }) => [id, model.articleAsOf(id, day.value)] as const))
  })
  // Beside a passphrase the words of the filter last as long as the screen.
  const typed = useSignal<string | null>(null)
  const fromAddress = filterOf(baseAddress.value.params)
  const filter = { ...fromAddress, find: typed.value ?? fromAddress.find }
  const setFilter = ({ find, ...change }: FilterChange) => {
    const isStored = areDraftsStored.value
    if (find !== undefined) typed.value = isStored ? null : (find ?? '')
    writeFilter(isStored && find !== undefined ? { ...change, find } : change)
  }
  const instrument = map.instrument ? (now.value.get(map.instrument.id) ?? null) : null
  const finding = headlineOf({
    all: map.counted,
    isInForce,
    instrument,
    now: now.value,
    before: before.value,
    previous,
    statuses: readModel.value.statuses,
    visit: isPast.value || isPrinting.value ? null : visitDay(),
    movedLate: movedLate.value,
    day: day.value,
  })
  const listed = {
    articles,
    themes: map.pack.themes,
    now: now.value,
    before: before.value,
    nameOf: (article: Article) => nameIn(article.names),
    terms: filter.find === '' ? [] : customTermsIn(shownData.value?.entries ?? []),
  }
  const groups = boardRows(listed, filter)
  // Not the headline: the browser writes titles to its history, and the headline counts private entries.
  useTitle(isPast.value ? `${t('nav-board')}, ${dateText(day.value)}` : t('nav-board'))
  const isNoted = isFirstRun.value && !isPrinting.value
  const choosePhase = (phase: Phase | 'none') => setFilter({ phase: filter.phase === phase ? null : phase })
  return (
    <>
      {baseAddress.value.badDay !== null && <InvalidDate day={baseAddress.value.badDay} />}
      <div class="lede finding">
        <h1 tabIndex={-1}>{headlineText(finding)}</h1>
        <Deck finding={finding} coverage={map.pack.coverage} isNoted={isNoted} />
        {!isNoted && <Upcoming map={map} now={now.value} />}
        {newsHere.value.length > 0 && <NewsLine />}
        {shownData.value && !isPast.value && hasDatedNote(shownData.value.entries) && <NotesDue isBrief={true} />}
      </div>
      {isNoted && (
        // Its place is kept until its words are loaded.
        <div class="first-run">{shownData.value && <FirstRun />}</div>
      )}
      <Tally articles={articles} now={now.value} pressed={filter.phase} onPress={choosePhase} />
      <Filters filter={filter} themes={map.pack.themes} groups={groups} total={articles.length} onFilter={setFilter}>
        {map.instrument && instrument && (
          <InstrumentLine article={map.instrument} status={instrument} statuses={readModel.value.statuses} />
        )}
      </Filters>
      {groups.length > 0 ? (
        <BoardTable groups={groups} />
      ) : (
        <p class="empty">
          {t('board-no-match')}{' '}
          <button
            class="btn"
            type="button"
            onClick={() => setFilter({ phase: null, theme: null, find: null, list: null })}
          >
            {t('board-reset')}
          </button>
        </p>
      )}
      <StatusGuide />
      {/* A file never tells what is on My list. */}
      {shownData.value && <BoardExport ids={() => idsIn(boardRows(listed, { ...filter, only: null }))} />}
    </>
  )
}
