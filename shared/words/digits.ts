/** Grouping of digits by language. */
import type { Lang } from '../domain/types'

const THIN = '\u202f'

/** Group separator by language, and the fewest digits that are grouped (CLDR, `minimumGroupingDigits` + 3). */
const GROUPS: Record<Lang, { readonly separator: string; readonly from: number }> = {
  en: { separator: ',', from: 4 },
  fr: { separator: THIN, from: 4 },
  es: { separator: '.', from: 5 },
}

/** A whole number with its digits in groups of three. */
export function groupDigits(lang: Lang, n: number): string {
  const { separator, from } = GROUPS[lang]
  const digits = String(Math.abs(n))
  const grouped = digits.length < from ? digits : digits.replace(/(?<=\d)(?=(\d{3})+$)/g, separator)
  return n < 0 ? `-${grouped}` : grouped
}
