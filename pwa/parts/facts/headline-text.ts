/** The sentence of a negotiation: so many articles of each phase. */
import { lang, numberText, t } from '../../i18n'
import type { Headline } from '../../model/negotiation/headline'

/** Spells out a number up to twelve. */
export function inWords(n: number): string {
  return t('number-words').split(',')[n] ?? numberText(n)
}

/** Begins with a capital. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase(lang.value) + text.slice(1)

/** Text of the headline. */
export function headlineText({ headline }: Pick<Headline, 'headline'>): string {
  if (headline.length === 0) return t('finding-nothing')
  const parts = headline.map(({ phase, n }, index) => {
    // A number in figures needs the noun: "30 articles concluded", but "Three clean".
    const needsNoun = index === 0 && n > 12
    const count = { n, count: inWords(n) }
    return needsNoun ? t(`lead-${phase}`, count) : t(`part-${phase}`, count)
  })
  return capital(parts.join(', '))
}
