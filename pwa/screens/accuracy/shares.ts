/** Shares of counts in the interface language, with their interval. */
import { wilson } from '../../../shared/recognition/evaluation/wilson'
import { lang } from '../../i18n'

const format = (minimumFractionDigits: number) =>
  new Intl.NumberFormat(lang.value, { style: 'percent', minimumFractionDigits, maximumFractionDigits: 1 })

export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Formats a share for a sentence. */
export const percent = (share: number): string => format(0).format(share)

export const wholeNumber = (count: number): string =>
  new Intl.NumberFormat(lang.value, { maximumFractionDigits: 0 }).format(count)

/** Share with a fixed number of digits, so that a column aligns, and its interval of 95 %; null without a case. */
export function shareWithInterval(part: number, whole: number): readonly [share: string, interval: string] | null {
  const interval = wilson(part, whole)
  if (!interval) return null
  const [low, high] = interval
  // The unit is written once.
  const from = new Intl.NumberFormat(lang.value, { maximumFractionDigits: 1 }).format(100 * low)
  return [format(1).format(part / whole), `${from}–${percent(high)}`]
}
