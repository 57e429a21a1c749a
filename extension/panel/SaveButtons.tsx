/**
 * Buttons that save statements as public or private. What would take an article back is named before, and saved at the
 * second press alone.
 */
import { useState } from 'preact/hooks'
import { t } from '../browser'
import type { Compared, Layer } from '../messages'
import { effectText } from '../words'
import { draftOf, saveAll } from './captures'
import { act, type OnPage } from './state'
import { LAYERS } from './VisibilityChoice'

interface Props extends Pick<OnPage, 'report' | 'view'> {
  readonly saved: readonly Compared[]
  readonly labelOf: (layer: Layer) => string
  readonly idOf?: (layer: Layer) => string
  readonly isPrimary?: boolean
}

export function SaveButtons({ saved, report, view, labelOf, idOf, isPrimary = false }: Props) {
  const [asked, setAsked] = useState<Layer | null>(null)
  const back = saved.filter(({ effect }) => effect?.isBack).map((one) => effectOfSaving(one, view))
  const press = (layer: Layer) => {
    if (back.length > 0 && asked !== layer) return setAsked(layer)
    setAsked(null)
    act(() => saveAll(saved.flatMap((one) => draftOf(one, layer, report.place) ?? [])))
  }
  return (
    <>
      {LAYERS.map((layer) => (
        <button
          key={layer}
          class={isPrimary ? 'btn primary' : 'btn'}
          type="button"
          id={idOf?.(layer)}
          onClick={() => press(layer)}
        >
          {asked === layer ? t('panel_press_again') : labelOf(layer)}
        </button>
      ))}
      {back.map((text) => (
        <span key={text} class="back" role={asked ? 'alert' : undefined}>
          {text}
        </span>
      ))}
    </>
  )
}

/** Effect of saving a statement on the status of its article; empty where the data lack its status. */
export function effectOfSaving({ effect, name, claim }: Compared, { negotiations }: OnPage['view']): string {
  const statuses = negotiations.find(({ id }) => id === claim.negotiation)?.statuses ?? []
  return effect ? effectText(effect, name, claim.status, statuses) : ''
}
