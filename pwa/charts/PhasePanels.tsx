/** Phases of several negotiations over time, in panels on one axis (SVG), drawn for wide and for narrow windows; CSS shows one. */
import {
  NARROW_PANELS,
  type PanelsData,
  type PanelsSize,
  panelsDrawing,
  panelsHeight,
  WIDE_PANELS,
} from '../../shared/charts/panels'
import type { Phase } from '../../shared/domain/types'
import { lang } from '../i18n'
import { dateText } from '../i18n/dates'
import { Drawn } from './Drawn'
import { fillOf } from './PhaseFills'

interface Props {
  readonly data: PanelsData<Phase | 'none'>
  /** Begins the ids of the fills on the page. */
  readonly ids: string
}

export function PhasePanels({ alt, ...drawn }: Props & { readonly alt: string }) {
  return (
    <>
      {(['only-wide', 'only-narrow'] as const).map((shown) => {
        const size = shown === 'only-wide' ? WIDE_PANELS : NARROW_PANELS
        return (
          <svg
            key={shown}
            class={`tl ${shown}`}
            viewBox={`0 0 ${size.width} ${panelsHeight(drawn.data, size)}`}
            role="img"
            aria-label={alt}
            lang={lang.value}
          >
            <PanelsDrawing {...drawn} size={size} />
          </svg>
        )
      })}
    </>
  )
}

/** Contents of the drawing. */
export const PanelsDrawing = ({ data, ids, size }: Props & { readonly size: PanelsSize }) => (
  <Drawn elements={panelsDrawing(data, size, { date: dateText, fill: (phase) => fillOf(ids, phase) })} />
)
