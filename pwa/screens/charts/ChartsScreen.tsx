/** Screen of the charts as of the date: phases over time, timeline of an article, targets, participation. */
import { PhaseFills } from '../../charts/PhaseFills'
import { t } from '../../i18n'
import { ScreenHead } from '../../parts/ScreenHead'
import { PlotFigure } from './PlotFigure'
import { participationChart } from './participation'
import { phaseCountsChart } from './phase-counts'
import { TimelineFigure } from './TimelineFigure'
import { targetsChart } from './targets'

/** Beginning of the ids of the fills on this page. */
const FILLS = 'momentum-fill'

export function ChartsScreen() {
  return (
    <>
      <ScreenHead title={t('pictures-title')}>
        <p>{t('pictures-deck')}</p>
      </ScreenHead>
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
