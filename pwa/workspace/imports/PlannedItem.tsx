/** One entry of an import preview: what it would do, who made it, and both sides where it differs from what is here. */
import { Fragment } from 'preact'
import { isPublic } from '../../../shared/domain/entries/layers'
import type { PlannedEntry } from '../../../shared/domain/imports/import-plan'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { partsOf } from './import-words'
import { type Side, sidesOf } from './planned-sides'
import type { ImportPlan } from './use-import-plan'

interface Props {
  readonly planned: PlannedEntry
  readonly plan: ImportPlan
  /** True where the entries of its group can be chosen. */
  readonly isOpen: boolean
}

export function PlannedItem({ planned, plan, isOpen }: Props) {
  const names = plan.namesFor(planned.entry)
  const author = plan.authorOf(planned.entry)
  const leftOn = plan.notIncludedOn(planned)
  const sides = sidesOf(planned, plan.against(planned), names, author)
  const text = (
    <span>
      {partsOf(planned, plan.effectOf(planned), names).map(({ before = '', text, isTheirs }) => (
        <Fragment key={before + text}>
          {before}
          {/* In a box of its own: neither its directions nor what it says passes for a sentence of Plenary. */}
          {isTheirs ? <bdi class="theirs">{text}</bdi> : <span>{text} </span>}
        </Fragment>
      ))}
      {leftOn !== null && <span class="flag">{t('plan-not-included', { date: dateText(leftOn) })}</span>}{' '}
      {sides.length > 0 ? <Sides sides={sides} /> : <By author={author} />}
    </span>
  )
  const isPrivate = !isPublic(planned.entry)
  return (
    <li class={isPrivate ? 'own-private' : undefined}>
      {isOpen && plan.mayBeChosen(planned) ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={plan.isChosen(planned)}
            onChange={(event) => plan.choose([planned], event.currentTarget.checked)}
          />
          {text}
        </label>
      ) : (
        text
      )}
    </li>
  )
}

const By = ({ author }: { author: string }) => (
  <span class="label">
    {t('plan-by')} <bdi>{author}</bdi>
  </span>
)

/** The two or more sides of a contradiction or a conflict, side by side where there is room. */
function Sides({ sides }: { sides: readonly Side[] }) {
  return (
    <span class="sides">
      {sides.map(({ from, author, text }) => (
        <span key={from + text} class="side">
          <b>{from}</b> <bdi class="theirs">{text}</bdi>
          {author !== null && <By author={author} />}
        </span>
      ))}
    </span>
  )
}
