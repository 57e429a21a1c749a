/** Wrapper of Observable Plot, loaded with the first figure. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { lang, t } from '../../i18n'
import { type ChartDescription, ChartFigure } from './ChartFigure'

type PlotModule = typeof import('@observablehq/plot')

/** The module once it is loaded. */
let loaded: PlotModule | null = null

interface Props extends ChartDescription {
  readonly draw: (plot: PlotModule, width: number) => Element
  /** Dependencies of the effect that draws. */
  readonly when: readonly unknown[]
}

export function PlotFigure({ draw, when, ...picture }: Props) {
  return (
    <ChartFigure
      {...picture}
      drawing={<Plot draw={draw} when={when} label={`${picture.title}. ${picture.summary}`} />}
    />
  )
}

function Plot({ draw, when, label }: Pick<Props, 'draw' | 'when'> & { readonly label: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const [failures, setFailures] = useState(0)
  const [failed, setFailed] = useState(false)
  // A layout effect: the page is printed as it is when the render for print returns.
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    let unmounted = false
    const redraw = () => {
      if (loaded && !unmounted) element.replaceChildren(plain(draw(loaded, Math.max(280, element.clientWidth))))
    }
    if (loaded) redraw()
    else
      import('@observablehq/plot').then(
        (module) => {
          loaded = module
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
  }, [...when, failures])
  return (
    <>
      <div class="plot" ref={frame} role="img" aria-label={label} />
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

/** Time axis with month names in the interface language; Plot’s own are English. */
export const timeAxis = {
  label: null,
  type: 'utc',
  tickFormat: (day: Date): string =>
    day.getUTCMonth() === 0
      ? String(day.getUTCFullYear())
      : new Intl.DateTimeFormat(lang.value, { month: 'short', timeZone: 'UTC' }).format(day),
} as const

/**
 * Strips the style element that Plot adds, which the content security policy blocks (the rules are in `workspace.css`), and
 * the labels on groups, since `role="img"` on the figure hides its descendants.
 */
function plain(drawing: Element): Element {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  return drawing
}
