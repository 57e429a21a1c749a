/** Screen of all entries of the user, with search, filters and order; each with its correction or withdrawal, and many at once. */
import { useComputed, useSignal } from '@preact/signals'
import { useCallback } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { linkInto, linkTo } from '../../model/navigation'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { isOn } from '../../model/negotiation/negotiation-view'
import { tallyIn } from '../../model/negotiation/tally'
import { countedElsewhere, isPrivateHidden, shownData } from '../../model/state'
import { HiddenNote } from '../../parts/HiddenNote'
import { type RowPlace, WindowedList } from '../../parts/lists/WindowedList'
import { ScreenHead } from '../../parts/ScreenHead'
import { disputes } from '../../workspace/entries/disputes'
import { screenNames } from '../../workspace/report-phrases'
import { EntryFiltersForm } from './EntryFiltersForm'
import { EntryRow } from './EntryRow'
import { HeldEntries } from './HeldEntries'
import { SelectionBar } from './SelectionBar'
import { useEntryFilters, useListed } from './use-listed'
import { useSelection } from './use-selection'

export function EntriesScreen() {
  const state = shownData.value
  const { filters, change, reset } = useEntryFilters()
  const listed = useListed(filters)
  const selection = useSelection()
  const names = useComputed(() => screenNames()).value
  /** Id of the entry whose further form is open. */
  const opened = useSignal('')
  const removals = listed?.removals
  const row = useCallback(
    (made: Entry, place: RowPlace) => (
      <EntryRow
        key={made.id}
        made={made}
        names={names}
        removal={removals?.get(made.id) ?? null}
        selection={selection}
        opened={opened}
        place={place}
      />
    ),
    [names, removals, selection, opened],
  )
  if (!state) return null
  const elsewhere = [...countedElsewhere.value]
  return (
    <>
      <ScreenHead title={t('mine-title')}>
        <p>{state.count === 0 && elsewhere.length === 0 ? t('mine-empty') : t('mine-deck', { ...tallyIn(state) })}</p>
        {isPrivateHidden.value && <HiddenNote />}
        {elsewhere.map(([id, tally]) => (
          <p key={id}>
            {t('mine-elsewhere', { name: negotiationName(id), ...tally, locked: 0 })}
            {' · '}
            <a href={isOn(id) ? linkInto(id, 'mine') : linkTo('negotiations')}>
              {t(isOn(id) ? 'mine-elsewhere-open' : 'negotiations-all')}
            </a>
          </p>
        ))}
      </ScreenHead>
      {disputes.value.length > 0 && (
        <p>
          {t('delegation-disputes-here', { n: disputes.value.length })}{' '}
          <a href={linkTo('delegation')}>{t('delegation-disputes-show')}</a>
        </p>
      )}
      <HeldEntries />
      <p class="bar">
        <a class="btn" href={linkTo('rows')}>
          {t('rows-open')}
        </a>
        <a class="btn" href={linkTo('history')}>
          {t('history-title')}
        </a>
      </p>
      {state.entries.length > 0 && (
        <EntryFiltersForm filters={filters} listed={listed} total={listed?.total ?? 0} onChange={change} />
      )}
      {listed?.entries.length === 0 && (listed.total > 0 || filters.kind !== '') && (
        <p class="empty">
          {t('mine-no-match')}{' '}
          <button class="btn" type="button" onClick={reset}>
            {t('board-reset')}
          </button>
        </p>
      )}
      {listed && listed.entries.length > 0 && (
        <>
          <SelectionBar selection={selection} listed={listed.entries} removals={listed.removals} />
          <WindowedList class="rows" items={listed.entries} row={row} />
        </>
      )}
    </>
  )
}
