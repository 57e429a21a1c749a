/**
 * Summary of an article’s history: times it moved back, else the number of steps, and times it was parked. Parked after it was
 * concluded or left out it undid a result, which is no step back, and no history without one.
 */
import { asidesOf, lowersOf, type Standing, stepsOf } from '../../../shared/domain/ledger/ledger'
import { t } from '../../i18n'

export function historySummary(history: readonly Standing[]): string {
  const backs = history.filter(({ move }) => move === 'back').length
  const steady =
    lowersOf(history).length > 0 ? 'timeline-lower' : undoesResult(history) ? 'timeline-steps' : 'timeline-steady'
  const course = backs > 0 ? t('timeline-back', { n: backs }) : t(steady, { n: stepsOf(history).length })
  const asides = asidesOf(history).length
  return asides > 0 ? t('timeline-aside', { course, n: asides }) : course
}

const undoesResult = (history: readonly Standing[]): boolean =>
  asidesOf(history).some((turn) => {
    const before = history[history.indexOf(turn) - 1]?.phase
    return before === 'concluded' || before === 'dropped'
  })
