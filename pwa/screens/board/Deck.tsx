/** Under the headline: what changed last, in one sentence; how the headline is counted, and the charts, on request. */
import { useSignal } from '@preact/signals'
import type { Coverage } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import type { Headline } from '../../model/negotiation/headline'
import { lazyScreen } from '../../parts/loading/lazy-screen'
import { deckText } from './deck-text'

const HowCounted = lazyScreen(() => import('./HowCounted').then((module) => module.HowCounted))

interface Props {
  readonly finding: Headline
  readonly coverage: Coverage | null
  /** The note of the first visit takes the place of the sentence, but of what is new since a visit. */
  readonly isNoted: boolean
}

export function Deck({ finding, coverage, isNoted }: Props) {
  const isOpen = useSignal(false)
  const isNew = (finding.sinceVisit?.n ?? 0) > 0
  return (
    <>
      <p class="deck">
        {(!isNoted || isNew) && deckText(finding)}{' '}
        <span class="asides">
          <button
            class="btn quiet"
            type="button"
            aria-expanded={isOpen.value}
            onClick={() => (isOpen.value = !isOpen.value)}
          >
            {t('how-counted')}
          </button>
          {' · '}
          <a href={linkTo('pictures')}>{t('board-charts')}</a>
        </span>
      </p>
      {isOpen.value && <HowCounted finding={finding} coverage={coverage} />}
    </>
  )
}
