/** Line above the table with what it shows and in which order, and the form of the filters that it opens. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Source } from '../../../shared/domain/ledger/ledger'
import type { Theme } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { source } from '../../model/state'
import { articlesOf, type Filter, SORTS, type ThemeRows } from './rows'

const SOURCES = ['all', 'pack', 'mine'] as const satisfies readonly Source[]

interface Props {
  readonly filter: Filter
  readonly themes: readonly Theme[]
  readonly groups: readonly ThemeRows[]
  readonly total: number
  readonly onFilter: (change: Readonly<Record<string, string | null>>) => void
  /** At the right end of the line. */
  readonly children?: ComponentChildren
}

export function Filters({ filter, themes, groups, total, onFilter, children }: Props) {
  const shown = groups.reduce((sum, group) => sum + articlesOf(group).length, 0)
  const isOpen = useSignal(filter.find !== '')
  return (
    <search>
      <div class="filter-line">
        <button
          class="btn quiet"
          type="button"
          aria-expanded={isOpen.value}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          <span>{shownText(filter, themes)}</span>
        </button>
        <span class="label" role="status">
          {shown < total ? t('board-shown', { n: shown, total }) : ''}
        </span>
        {children}
      </div>
      {isOpen.value && <FilterForm filter={filter} themes={themes} onFilter={onFilter} />}
    </search>
  )
}

/** The filters and the order in words. */
function shownText({ find, theme, sort, only }: Filter, themes: readonly Theme[]): string {
  const named = themes.find(({ id }) => id === theme)
  return [
    find.trim() === '' ? '' : `“${find.trim()}”`,
    named ? nameIn(named.names) : t('board-theme-all'),
    t(`sorted-${sort}`),
    t(`source-choice-${source.value}`),
    only ? t('board-list') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function FilterForm({ filter, themes, onFilter }: Pick<Props, 'filter' | 'themes' | 'onFilter'>) {
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
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
    </form>
  )
}
