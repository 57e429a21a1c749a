/** Form of the search, the filters and the order of My entries, with the number of entries that they let through. */
import { useId, useMemo } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { shownData } from '../../model/state'
import { authorName } from '../../parts/facts/Byline'
import { ownDevices } from '../../store'
import { visibilities } from '../../sync/visibility'
import { KIND_LABELS } from '../../workspace/entries/entry-summary'
import { PickArticle } from '../../workspace/forms/Pick'
import { type EntryFilters, filterKeyOf, type Listed, NO_FILTERS, SORTS } from './list-entries'

const KINDS = [
  'observation',
  'position',
  'negotiation',
  'meeting',
  'article',
  'document',
  'milestone',
  'role',
  'participation',
  'member',
  'theme',
  'status',
  'room',
  'note',
  'word',
  'text',
  'follow',
  'withdrawal',
] as const satisfies readonly Entry['kind'][]

interface Props {
  readonly filters: EntryFilters
  /** `null` until the first list is made. */
  readonly listed: Listed | null
  readonly total: number
  readonly onChange: (change: Partial<EntryFilters>) => void
}

export function EntryFiltersForm({ filters, listed, total, onChange }: Props) {
  const { q, kind } = filters
  const n = listed?.entries.length
  const { by, article, layer, from, to, sort } = filters
  const countOf = (of: Entry['kind']) => listed?.countByKind.get(of) ?? 0
  // Drawn once for all keys of a query: it lists every article.
  const further = useMemo(
    () => <Further filters={{ by, article, layer, from, to, sort }} onChange={onChange} />,
    [by, article, layer, from, to, sort, onChange],
  )
  return (
    <form class="entry-filters" onSubmit={(event) => event.preventDefault()}>
      <div class="filters">
        <div class="pick">
          <label for="mine-find">{t('entries-find')}</label>
          <input
            id="mine-find"
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={t('entries-find-hint')}
            value={q}
            onInput={(event) => onChange({ q: event.currentTarget.value })}
          />
        </div>
        <div class="pick">
          <label for="mine-kind">{t('mine-show')}</label>
          <select id="mine-kind" value={kind} onChange={(event) => onChange({ kind: event.currentTarget.value })}>
            <option value="">{t('mine-show-all')}</option>
            {KINDS.filter((known) => known === kind || countOf(known) > 0).map((known) => (
              <option key={known} value={known}>
                {t('entries-counted', { name: t(KIND_LABELS[known]), n: countOf(known) })}
              </option>
            ))}
          </select>
        </div>
        <span class="label" role="status">
          {n !== undefined && n < total && t('entries-shown', { n, total })}
        </span>
      </div>
      {further}
    </form>
  )
}

interface FurtherProps {
  readonly filters: Omit<EntryFilters, 'q' | 'kind'>
  readonly onChange: Props['onChange']
}

/** Filters that are used less often, folded until one of them is set. */
function Further({ filters, onChange }: FurtherProps) {
  const { by, article, layer, from, to, sort } = filters
  const isSet = [by, article, layer, from, to].some((value) => value !== '') || sort !== NO_FILTERS.sort
  const entries = shownData.value?.entries
  const authors = useMemo(() => authorsOf(entries ?? []), [entries])
  return (
    <details class="fold" open={isSet}>
      <summary>{t('board-filters')}</summary>
      <div class="filters">
        <Pick label={t('article')}>
          {(id) => (
            <PickArticle
              id={id}
              value={article}
              none={t('mine-show-all')}
              onPick={(article) => onChange({ article })}
            />
          )}
        </Pick>
        {authors.size > 1 && (
          <div class="pick">
            <label for="mine-author">{t('report-col-author')}</label>
            <select id="mine-author" value={by} onChange={(event) => onChange({ by: event.currentTarget.value })}>
              <option value="">{t('mine-show-all')}</option>
              {[...authors].map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <Pick label={t('visibility-legend')}>
          {(id) => (
            <select
              id={id}
              value={layer}
              onChange={({ currentTarget: { value } }) =>
                onChange({ layer: visibilities.value.find((one) => one === value) ?? '' })
              }
            >
              <option value="">{t('mine-show-all')}</option>
              {visibilities.value.map((one) => (
                <option key={one} value={one}>
                  {t(`visibility-${one}`)}
                </option>
              ))}
            </select>
          )}
        </Pick>
        <Pick label={t('entries-from')}>
          {(id) => (
            <input
              id={id}
              type="date"
              value={from}
              onInput={(event) => onChange({ from: event.currentTarget.value })}
            />
          )}
        </Pick>
        <Pick label={t('entries-to')}>
          {(id) => (
            <input id={id} type="date" value={to} onInput={(event) => onChange({ to: event.currentTarget.value })} />
          )}
        </Pick>
        <Pick label={t('board-sort')}>
          {(id) => (
            <select
              id={id}
              value={sort}
              onChange={({ currentTarget: { value } }) =>
                onChange({ sort: SORTS.find((one) => one === value) ?? 'added' })
              }
            >
              {SORTS.map((one) => (
                <option key={one} value={one}>
                  {t(`entries-sort-${one}`)}
                </option>
              ))}
            </select>
          )}
        </Pick>
      </div>
    </details>
  )
}

/** A control with its label. */
function Pick({ label, children }: { label: string; children: (id: string) => preact.ComponentChild }) {
  const id = useId()
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  )
}

/** Authors of entries with their latest names, this device first. */
export function authorsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  // Once for all entries, as are the names: both are read from local storage.
  const own = ownDevices()
  const latest = new Map(entries.map((made) => [filterKeyOf(made, own), made.by]))
  const others = [...latest].filter(([key]) => key !== 'own')
  const names = others.map(([key, by]) => [key, authorName(by) ?? ''] as const)
  return new Map([...(latest.has('own') ? [['own', t('add-by-you')] as const] : []), ...names])
}
