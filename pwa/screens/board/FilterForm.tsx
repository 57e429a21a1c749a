/** Form of the filters and the sort order of the table. */
import type { Source } from '../../../shared/domain/ledger/ledger'
import type { Theme } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { isPrivateHidden, source } from '../../model/state'
import { type Filter, SORTS } from './rows'

const SOURCES = ['all', 'pack', 'mine'] as const satisfies readonly Source[]

export interface FilterFormProps {
  readonly filter: Filter
  readonly themes: readonly Theme[]
  readonly onFilter: (change: Readonly<Record<string, string | null>>) => void
}

export function FilterForm({ filter, themes, onFilter }: FilterFormProps) {
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
      {!isPrivateHidden.value && (
        <label class="check">
          <input
            type="checkbox"
            checked={filter.only !== null}
            onChange={(event) => onFilter({ list: event.currentTarget.checked ? '1' : null })}
          />
          <span>{t('board-list')}</span>
        </label>
      )}
    </form>
  )
}
