import { describe, expect, it } from 'vitest'
import { dateInText, dateText } from './dates'
import { locale, speak } from './index'

describe('dates in words', () => {
  it.each([
    ['fr', '2027-01-01', 'weekday', 'ven. 1er janv. 2027'],
    ['fr', '2016-08-01', 'long', '1er août 2016'],
    ['fr', '2021-07-21', 'long', '21 juillet 2021'],
    ['fr', '2021-07', 'long', 'juillet 2021'],
    ['es', '2016-08-01', 'long', '1 de agosto de 2016'],
    ['en', '2016-08-01', 'long', '1 August 2016'],
  ] as const)('in %s, %s, %s', async (lang, date, style, text) => {
    await speak(lang)
    expect(dateText(date, style)).toBe(text)
  })
  it.each(['en', 'fr', 'es'] as const)(
    'in %s are those of Intl, but for the comma and the first day in French',
    async (lang) => {
      await speak(lang)
      const styles = {
        short: { day: 'numeric', month: 'short', year: 'numeric' },
        long: { day: 'numeric', month: 'long', year: 'numeric' },
        weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
        dayMonth: { day: 'numeric', month: 'short' },
      } as const
      for (const [style, options] of Object.entries(styles)) {
        const format = new Intl.DateTimeFormat(locale.value, { ...options, timeZone: 'UTC' })
        for (let time = Date.UTC(2026, 0, 2); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
          const date = new Date(time).toISOString().slice(0, 10)
          if (lang === 'fr' && date.endsWith('-01')) continue
          expect(dateText(date, style as keyof typeof styles)).toBe(format.format(time).replace(',', ''))
        }
      }
      for (const month of ['short', 'long'] as const) {
        const format = new Intl.DateTimeFormat(locale.value, { month, year: 'numeric', timeZone: 'UTC' })
        for (let index = 0; index < 12; index++) {
          const time = Date.UTC(2026, index, 1)
          expect(dateText(new Date(time).toISOString().slice(0, 7), month)).toBe(format.format(time))
        }
      }
    },
  )
  it('go into a sentence with their article, a month without', async () => {
    await speak('fr')
    expect([dateInText('2021-05-01'), dateInText('2021-05')]).toEqual(['le 1er mai 2021', 'mai 2021'])
  })
})
