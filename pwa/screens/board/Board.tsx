import { useComputed } from '@preact/signals'
import { followed } from '../../../shared/domain/follows'
import { statusAsOf } from '../../../shared/domain/ledger'
import { PHASES, type Phase } from '../../../shared/domain/types'
import { locale, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { formatAddress } from '../../model/address'
import { myRecords } from '../../model/following'
import { replace } from '../../model/navigation'
import { type Atlas, sittingBefore, sittingOn } from '../../model/negotiation-index'
import { atlas, day, isPast, ledger, place, standings } from '../../model/state'
import { BadDay } from '../../parts/NotFound'
import { useTitle } from '../../parts/title'
import { BoardTable } from './BoardTable'
import { Sift } from './Filters'
import { findingOf } from './headline'
import { InstrumentLine } from './InstrumentLine'
import { headlineText, Lede } from './Lede'
import { boardRows, type Filter, SORTS } from './rows'
import { Tally } from './Tally'
import { NextUp } from './Upcoming'

/** The filters, as the address has them. What it says wrong is no filter. */
function filterOf(params: Readonly<Record<string, string>>): Filter {
  return {
    phase: [...PHASES, 'none' as const].find((phase) => phase === params.phase) ?? null,
    theme: atlas.value?.themes.has(params.theme ?? '') ? (params.theme ?? null) : null,
    find: params.find ?? '',
    sort: SORTS.find((sort) => sort === params.sort) ?? 'phase',
    only: params.list === '1' ? new Set(followed(myRecords()).map((subject) => subject.id)) : null,
  }
}

/** Filters stand in the address, but each keystroke is no step in the history. */
function sift(change: Readonly<Record<string, string | null>>): void {
  const params: Record<string, string> = { ...place.value.params }
  for (const [key, value] of Object.entries(change))
    if (value) params[key] = value
    else delete params[key]
  replace(formatAddress({ ...place.value, params }))
}

/** Where everything stands as of the day. */
export function Board() {
  return atlas.value && <BoardOf map={atlas.value} />
}

function BoardOf({ map }: { map: Atlas }) {
  const previous = sittingBefore(map, day.value)
  const before = useComputed(() => {
    const sitting = atlas.value && sittingBefore(atlas.value, day.value)
    if (!atlas.value || !sitting) return new Map()
    return new Map(atlas.value.counted.map(({ id }) => [id, statusAsOf(ledger.value, id, sitting.day)]))
  })
  const filter = filterOf(place.value.params)
  const instrument = map.instrument ? (standings.value.get(map.instrument.id) ?? null) : null
  const finding = findingOf({
    ledger: ledger.value,
    articles: map.counted,
    instrument,
    now: standings.value,
    before: before.value,
    previous,
    isSitting: sittingOn(map, day.value) !== null,
    day: day.value,
  })
  const groups = boardRows(
    {
      articles: map.counted,
      themes: map.pack.themes,
      now: standings.value,
      before: before.value,
      nameOf: (article) => nameIn(article.names),
      compare: new Intl.Collator(locale.value).compare,
    },
    filter,
  )
  useTitle(isPast.value ? `${headlineText(finding)}, ${dateText(day.value)}` : headlineText(finding))
  const choosePhase = (phase: Phase | 'none') => sift({ phase: filter.phase === phase ? null : phase })
  return (
    <>
      {place.value.badDay !== null && <BadDay day={place.value.badDay} />}
      <Lede finding={finding} />
      <NextUp map={map} />
      <Tally pressed={filter.phase} onPress={choosePhase} />
      <Sift filter={filter} themes={map.pack.themes} groups={groups} total={map.counted.length} onSift={sift} />
      {map.instrument && instrument && <InstrumentLine article={map.instrument} status={instrument} />}
      {groups.length > 0 ? (
        <BoardTable groups={groups} />
      ) : (
        <p class="empty">
          {t('board-no-match')}{' '}
          <button class="btn" type="button" onClick={() => sift({ phase: null, theme: null, find: null, list: null })}>
            {t('board-reset')}
          </button>
        </p>
      )}
    </>
  )
}
