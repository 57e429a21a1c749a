/** Screen of the charts as of the date: phases over time, timeline of an article, targets, participation. */
import { t } from '../../i18n'
import { useTitle } from '../../parts/title'
import { Participation } from './Participation'
import { PhaseCounts } from './PhaseCounts'
import { TargetsChart } from './TargetsChart'
import { TimelineFigure } from './TimelineFigure'

export function ChartsScreen() {
  useTitle(t('pictures-title'))
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('pictures-title')}</h1>
        <p>{t('pictures-deck')}</p>
      </div>
      <PhaseCounts />
      <TimelineFigure />
      <TargetsChart />
      <Participation />
    </>
  )
}
