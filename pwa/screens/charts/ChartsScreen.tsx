/** Screen of the charts as of the date: phases over time, timeline of an article, targets, participation. */
import { PhaseFills } from '../../charts/PhaseFills'
import { t } from '../../i18n'
import { useTitle } from '../../parts/title'
import { PlotFigure } from './PlotFigure'
import { participationChart } from './participation'
import { phaseCountsChart } from './phase-counts'
import { TimelineFigure } from './TimelineFigure'
import { targetsChart } from './targets'

/** Beginning of the ids of the fills on this page. */
const FILLS = 'momentum-fill'

export function ChartsScreen() {
  useTitle(t('pictures-title'))
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('pictures-title')}</h1>
        <p>{t('pictures-deck')}</p>
      </div>
      <PlotFigure make={phaseCountsChart} ids={FILLS}>
        <svg class="fills" width="0" height="0" aria-hidden="true">
          <PhaseFills ids={FILLS} />
        </svg>
      </PlotFigure>
      <TimelineFigure />
      <PlotFigure make={targetsChart} ids="targets" />
      <PlotFigure make={participationChart} ids="participation" />
    </>
  )
}
