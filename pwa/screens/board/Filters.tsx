/** Form of the filters and the sort order of the table, with the number of rows shown. */
import { useSignal } from '@preact/signals'
import type { Source } from '../../../shared/domain/ledger/ledger'
import type { Theme } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { source } from '../../model/state'
import { AddButton } from '../../parts/facts/AddButton'
import { type Filter, SORTS, type ThemeRows } from './rows'

const SOURCES = ['all', 'pack', 'mine'] as const satisfies readonly Source[]

interface Props {
  readonly filter: Filter
  readonly themes: readonly Theme[]
  readonly groups: readonly ThemeRows[]
  readonly total: number
  readonly onFilter: (change: Readonly<Record<string, string | null>>) => void
}

export function Filters({ filter, themes, groups, total, onFilter }: Props) {
  const shown = groups.reduce((sum, { rows, missing }) => sum + rows.length + missing.length, 0)
  const isOpen = useSignal(shown < total || filter.sort !== 'phase' || source.value !== 'all')
  return (
    <search>
      <button
        class="btn only-narrow filters-more"
        type="button"
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {t('board-filters')}
      </button>
      <form class={isOpen.value ? 'filters' : 'filters closed'} onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{t('board-find')}</span>
          <input
            type="search"
            value={filter.find}
            placeholder={t('board-find-hint')}
            onInput={(event) => onFilter({ find: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{t('board-theme')}</span>
          <select value={filter.theme ?? ''} onChange={(event) => onFilter({ theme: event.currentTarget.value })}>
            <option value="">{t('board-theme-all')}</option>
            {themes.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {nameIn(theme.names)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('board-sort')}</span>
          <select
            value={filter.sort}
            onChange={({ currentTarget: { value } }) => onFilter({ sort: value === 'phase' ? null : value })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sort-${sort}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('source-label')}</span>
          <select
            value={source.value}
            onChange={({ currentTarget: { value } }) => onFilter({ source: value === 'all' ? null : value })}
          >
            {SOURCES.map((known) => (
              <option key={known} value={known}>
                {t(`source-choice-${known}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={filter.only !== null}
            onChange={(event) => onFilter({ list: event.currentTarget.checked ? '1' : null })}
          />
          <span>{t('board-list')}</span>
        </label>
        <span class="label" role="status">
          {shown < total ? t('board-shown', { n: shown, total }) : ''}
        </span>
        <AddButton kind="article" params={filter.theme === null ? {} : { theme: filter.theme }} />
      </form>
    </search>
  )
}
