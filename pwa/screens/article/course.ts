/** How an article went, in a few words: how often back, else how many steps, and how often it was set aside. */
import { asidesOf, type Standing, stepsOf } from '../../../shared/domain/ledger'
import { t } from '../../i18n'

export function courseOf(history: readonly Standing[]): string {
  const backs = history.filter(({ move }) => move === 'back').length
  const course = backs > 0 ? t('timeline-back', { n: backs }) : t('timeline-steady', { n: stepsOf(history).length })
  const asides = asidesOf(history).length
  return asides > 0 ? t('timeline-aside', { course, n: asides }) : course
}
