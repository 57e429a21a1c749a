/** Figure of a chart that Observable Plot draws, which is loaded with the first one. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Chart, ChartData } from '../../charts/chart'
import { loadedPlot, loadPlot, plainDrawing } from '../../charts/plot'
import { lang, t } from '../../i18n'
import { day, ledger, negotiation } from '../../model/state'
import { ChartFigure } from './ChartFigure'

interface Props {
  /** Makes the chart of what is shown, and of the public data for files. */
  readonly make: (data: ChartData, ids: string) => Chart
  /** Begins the ids of fills on the page. */
  readonly ids: string
  readonly children?: ComponentChildren
}

export function PlotFigure({ make, ids, children }: Props) {
  const pack = negotiation.value?.pack
  const chart = useMemo(
    () => pack && make({ negotiation: pack, ledger: ledger.value, day: day.value }, ids),
    [pack, ledger.value, day.value, lang.value, ids],
  )
  if (!chart) return null
  return (
    <ChartFigure chart={chart} drawing={<Plot chart={chart} />} make={make}>
      {children}
    </ChartFigure>
  )
}

function Plot({ chart }: { chart: Chart }) {
  const frame = useRef<HTMLDivElement>(null)
  const [failures, setFailures] = useState(0)
  const [failed, setFailed] = useState(false)
  // A layout effect: the page is printed as it is when the render for print returns.
  useLayoutEffect(() => {
    const element = frame.current
    const { drawing } = chart
    if (!element || drawing.by !== 'plot') return
    let unmounted = false
    const redraw = () => {
      const plot = loadedPlot()
      if (plot && !unmounted)
        element.replaceChildren(plainDrawing(drawing.draw(plot, Math.max(280, element.clientWidth))))
    }
    if (loadedPlot()) redraw()
    else
      loadPlot().then(
        () => {
          setFailed(false)
          redraw()
        },
        () => setFailed(true),
      )
    const observer = new ResizeObserver(redraw)
    observer.observe(element)
    return () => {
      unmounted = true
      observer.disconnect()
    }
  }, [chart, failures])
  return (
    <>
      <div class="plot" ref={frame} role="img" aria-label={`${chart.title}. ${chart.summary}`} />
      {failed && (
        <p class="trouble" role="alert">
          {t('screen-failed')}{' '}
          <button class="btn" type="button" onClick={() => setFailures(failures + 1)}>
            {t('failure-retry')}
          </button>
        </p>
      )}
    </>
  )
}
