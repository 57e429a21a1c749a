/** A figure drawn by Observable Plot, which is loaded when the first figure is, with its summary and its table. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../i18n/desk'

type PlotModule = typeof import('@observablehq/plot')

interface Props {
  readonly id: string
  readonly title: string
  /** The finding in words: what one sees, for who does not see it. */
  readonly summary: string
  readonly draw: (plot: PlotModule, width: number) => Element
  /** Draws again when one of these changes. */
  readonly when: readonly unknown[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly children?: ComponentChildren
}

export function PlotFigure({ id, title, summary, draw, when, columns, rows, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    let gone = false
    let plot: PlotModule | null = null
    const redraw = () => {
      if (plot && !gone) element.replaceChildren(plain(draw(plot, Math.max(280, element.clientWidth))))
    }
    void import('@observablehq/plot').then((module) => {
      plot = module
      redraw()
    })
    const observer = new ResizeObserver(redraw)
    observer.observe(element)
    return () => {
      gone = true
      observer.disconnect()
    }
  }, when)
  return (
    <figure class="picture" aria-labelledby={`${id}-title`}>
      <h2 class="sec" id={`${id}-title`}>
        {title}
      </h2>
      {children}
      <figcaption>{summary}</figcaption>
      {rows.length === 0 ? (
        <p>{say('picture-none')}</p>
      ) : (
        <>
          <div class="plot" ref={frame} role="img" aria-label={`${title}. ${summary}`} />
          <details>
            <summary>{say('table-of')}</summary>
            <div class="table-wrap">
              <table class="mini">
                <thead>
                  <tr>
                    {columns.map((column) => (
                      <th key={column} scope="col">
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.join(' ')}>
                      {row.map((cell, index) => (
                        <td key={columns[index]}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </figure>
  )
}

/**
 * The drawing without the style sheet that Plot puts inside, which our policy for the page rightly blocks (ours are in
 * `desk.css`), and without labels on its groups, where no reader may hear them: the frame's label says it all.
 */
function plain(drawing: Element): Element {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  return drawing
}
