/** How redlines are shown, and the buttons for the next and the previous change. */
import { t } from '../../../i18n'
import { KeyHint } from '../../../parts/KeyHint'
import { REDLINE_FILTERS, type RedlineFilter } from './redline-rows'

export const NEXT_KEY = 'N'
export const PREVIOUS_KEY = 'P'

const FILTERS = {
  all: 'comparison-all',
  changes: 'comparison-only-changes',
  brackets: 'comparison-only-brackets',
} as const satisfies Readonly<Record<RedlineFilter, string>>

interface Props {
  readonly isBeside: boolean
  /** `null` where there is no room for two columns. */
  readonly setBeside: ((isBeside: boolean) => void) | null
  readonly filter: RedlineFilter
  readonly setFilter: (filter: RedlineFilter) => void
  readonly step: (way: 1 | -1) => void
}

export function RedlineControls({ isBeside, setBeside, filter, setFilter, step }: Props) {
  return (
    <div class="filters bar redline-controls">
      <div class="pick">
        <label for="redline-filter">{t('comparison-filter')}</label>
        <select
          id="redline-filter"
          value={filter}
          onChange={({ currentTarget: { value } }) => setFilter(REDLINE_FILTERS.find((one) => one === value) ?? 'all')}
        >
          {REDLINE_FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(FILTERS[one])}
            </option>
          ))}
        </select>
      </div>
      {setBeside && (
        <div class="pick">
          <label for="redline-view">{t('comparison-show')}</label>
          <select
            id="redline-view"
            value={isBeside ? 'beside' : 'inline'}
            onChange={({ currentTarget: { value } }) => setBeside(value === 'beside')}
          >
            <option value="inline">{t('comparison-inline')}</option>
            <option value="beside">{t('comparison-beside')}</option>
          </select>
        </div>
      )}
      <span class="pair">
        <button class="btn" type="button" onClick={() => step(-1)}>
          {t('comparison-previous')} <KeyHint k={PREVIOUS_KEY} />
        </button>
        <button class="btn" type="button" onClick={() => step(1)}>
          {t('comparison-next')} <KeyHint k={NEXT_KEY} />
        </button>
      </span>
    </div>
  )
}
