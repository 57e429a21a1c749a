/** Item of the legend for the milestones under an axis. */
import { markPath } from '../../../shared/charts/panels'
import type { LegendItem } from '../../charts/chart'
import { t } from '../../i18n'

export const milestoneKey = (): LegendItem => ({
  text: t('compare-milestones'),
  width: 12,
  mark: <path d={markPath(6, 2)} fill="currentColor" />,
})
