/** How an article went, in a few words: how often back, else how many steps, and how often it was set aside. */
import { asidesOf, lowersOf, type Standing, stepsOf } from '../../../shared/domain/ledger'
import { t } from '../../i18n'

export function historySummary(history: readonly Standing[]): string {
  const backs = history.filter(({ move }) => move === 'back').length
  const steady = lowersOf(history).length > 0 ? 'timeline-lower' : 'timeline-steady'
  const course = backs > 0 ? t('timeline-back', { n: backs }) : t(steady, { n: stepsOf(history).length })
  const asides = asidesOf(history).length
  return asides > 0 ? t('timeline-aside', { course, n: asides }) : course
}
