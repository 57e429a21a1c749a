/** Line above the table with what it shows and in which order; it opens the form of the filters, which is loaded then. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Theme } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { source } from '../../model/state'
import { lazyScreen } from '../../parts/loading/lazy-screen'
import type { FilterFormProps } from './FilterForm'
import { articlesOf, type Filter, type ThemeRows } from './rows'

const FilterForm = lazyScreen(() => import('./FilterForm').then((module) => module.FilterForm), true)

interface Props extends FilterFormProps {
  readonly groups: readonly ThemeRows[]
  readonly total: number
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
