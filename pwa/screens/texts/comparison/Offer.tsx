/** Offers a status where the brackets of an article are gone, or one is left: *Add status* opens with it, and saves nothing by itself. */
import type { TextFields } from '../../../../shared/domain/entries/entries'
import type { Phase } from '../../../../shared/domain/types'
import type { ComparedArticle } from '../../../../shared/texts/compare'
import { t } from '../../../i18n'
import { linkTo, openOverlay } from '../../../model/navigation'
import { negotiation, standings, today } from '../../../model/state'
import { proposedStatus } from '../../../model/typed/proposed-status'
import { phaseOf } from '../../../parts/facts/Phase'
import { shortName } from '../../../workspace/texts/short-name'
import { comparedName } from './compared-name'

interface Props {
  readonly article: ComparedArticle
  readonly text: TextFields
}

/** Phases of an article of which a phase is no news. */
const PAST: Readonly<Record<'clean' | 'nearly-clean', readonly (Phase | 'none')[]>> = {
  clean: ['clean', 'concluded', 'dropped'],
  'nearly-clean': ['nearly-clean', 'clean', 'concluded', 'dropped'],
}

export function Offer({ article, text }: Props) {
  const { id, old, new: next } = article
  if (id === null || !next || next.words === 0 || (old?.brackets ?? 0) <= next.brackets) return null
  const phase = next.brackets === 0 ? 'clean' : next.brackets === 1 ? 'nearly-clean' : null
  if (phase === null || PAST[phase].includes(phaseOf(standings.value.get(id)))) return null
  const status = negotiation.value?.pack.statuses.find(
    (one) => one.phase === phase && one.appliesTo.includes('article'),
  )
  if (!status) return null
  const key = phase === 'clean' ? 'comparison-clean' : 'comparison-nearly'
  return (
    <p class="offer">
      {t(key, { article: comparedName(article) })}{' '}
      <button
        class="btn"
        type="button"
        onClick={() => {
          proposedStatus.value = {
            article: id,
            status: status.id,
            date: dayOf(text),
            statement: t(`${key}-statement`, { text: shortName(text) }),
          }
          openOverlay(linkTo('record', null, { article: id }))
        }}
      >
        {t('record')}
      </button>
    </p>
  )
}

/** The day of the text, unless it is ahead or a month. */
const dayOf = ({ date }: TextFields): string => (date?.length === 10 && date <= today.value ? date : today.value)
