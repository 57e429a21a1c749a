/** The date field: dates as they are written, in three languages. */
import { describe, expect, it } from 'vitest'
import { dateInDigits, readTypedDate } from './typed-date'

describe('a date as it is written', () => {
  it.each([
    '2021-07-22',
    '22/07/2021',
    '22.7.2021',
    '22 July 2021',
    'July 22, 2021',
    'Thursday, 22nd July 2021',
    'Geneva, 22 July 2021',
    'Updated 22/07/2021, 10:00',
    'jeudi 22 juillet 2021',
    'Genève, le 22 juillet 2021',
    'du 21 au 22 juillet 2021',
    '22 de julio de 2021',
    'jueves, 22 de julio de 2021',
    'del 21 al 22 de julio de 2021',
    '2021-07-22T10:00:00Z',
  ])('%s', (text) => expect(readTypedDate(text)).toEqual({ kind: 'day', day: '2021-07-22' }))
  it.each([
    ['', { kind: 'none' }],
    ['   ', { kind: 'none' }],
    ['03/04/2021', { kind: 'choice', days: ['2021-04-03', '2021-03-04'] }],
    ['22 July 2021, revised 3 August 2021', { kind: 'choice', days: ['2021-07-22', '2021-08-03'] }],
    ['July 2021', { kind: 'no-day' }],
    ['fin juillet 2021', { kind: 'no-day' }],
    ['2021', { kind: 'no-day' }],
    ['22 July', { kind: 'no-year' }],
    ['el 22 de julio', { kind: 'no-year' }],
    ['31/02/2021', { kind: 'impossible' }],
    ['soon', { kind: 'unread' }],
  ])('%j', (text, read) => expect(readTypedDate(text)).toEqual(read))
})

it.each([
  ['On 5/11/2026 it was clean.', '5/11/2026', { kind: 'choice', days: ['2026-11-05', '2026-05-11'] }],
  ['On 22/11/2026 it was clean.', '22/11/2026', { kind: 'day', day: '2026-11-22' }],
  ['Paragraphs 5/11 of 2026', undefined, undefined],
])('a date in digits of the text %j', (text, words, read) => {
  const found = dateInDigits(text)
  expect([found?.words, found?.read]).toEqual([words, read])
})
