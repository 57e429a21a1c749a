/** The pictures, as of the day: momentum, the timeline of an article, targets against outcomes, participation. */

import { say } from '../../i18n/desk'
import { useTitle } from '../../parts/title'
import { Participation } from './Participation'
import { PhaseCounts } from './PhaseCounts'
import { TargetsChart } from './TargetsChart'
import { TimelineFigure } from './TimelineFigure'

export function ChartsScreen() {
  useTitle(say('pictures-title'))
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{say('pictures-title')}</h1>
        <p>{say('pictures-deck')}</p>
      </div>
      <PhaseCounts />
      <TimelineFigure />
      <TargetsChart />
      <Participation />
    </>
  )
}
