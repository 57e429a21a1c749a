import { describe, expect, it } from 'vitest'
import { dateInText, dateText } from './dates'
import { speak } from './index'

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
  it('go into a sentence with their article, a month without', async () => {
    await speak('fr')
    expect([dateInText('2021-05-01'), dateInText('2021-05')]).toEqual(['le 1er mai 2021', 'mai 2021'])
  })
})
