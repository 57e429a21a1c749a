import { describe, expect, it } from 'vitest'
import { provenOrder, readDate } from './read-date'

describe('a date', () => {
  it.each([
    ['2021-07-22', '2021-07-22'],
    ['2021-07-22T10:00:00Z', '2021-07-22'],
    ['2021-07-22 00:00', '2021-07-22'],
    ['2021/7/2', '2021-07-02'],
    ['22/07/2021', '2021-07-22'],
    ['22.07.2021', '2021-07-22'],
    ['22-07-21', '2021-07-22'],
    ['07/22/2021', '2021-07-22'],
    ['05/05/2021', '2021-05-05'],
    ['22 July 2021', '2021-07-22'],
    ['July 22, 2021', '2021-07-22'],
    ['Thursday, 22nd July 2021', '2021-07-22'],
    ['22-Jul-21', '2021-07-22'],
    ['1er juillet 2021', '2021-07-01'],
    ['jeudi 22 juillet 2021', '2021-07-22'],
    ['3 août 2020', '2020-08-03'],
    ['22 de julio de 2021', '2021-07-22'],
    ['1.º de enero de 2020', '2020-01-01'],
    ['July 2021', '2021-07'],
    ['juillet 2021', '2021-07'],
    ['julio de 2021', '2021-07'],
    ['févr. 2021', '2021-02'],
    ['Jul-21', '2021-07'],
    ['2021-07', '2021-07'],
    ['07/2021', '2021-07'],
    ['44399', '2021-07-22'],
    ['44399.5', '2021-07-22'],
  ])('is read: %s', (cell, date) => expect(readDate(cell, null)).toEqual({ kind: 'date', date }))
  it.each([
    ['31/02/2021', 'none'],
    ['2021-13-01', 'none'],
    ['30 février 2021', 'none'],
    ['2021', 'year'],
    ['soon', 'unread'],
    ['22 July', 'unread'],
    ['July 21', 'unread'],
    ['may 2021 or june 2021', 'unread'],
    ['12', 'unread'],
    ['99999', 'unread'],
    ['Q3 2021', 'unread'],
  ])('is none: %s', (cell, kind) => expect(readDate(cell, null)).toEqual({ kind }))
  it('of two numbers that may be the month is asked for, once for the file', () => {
    const cell = '03/04/2021'
    expect(readDate(cell, null)).toEqual({ kind: 'ambiguous', dmy: '2021-04-03', mdy: '2021-03-04' })
    expect(readDate(cell, 'dmy')).toEqual({ kind: 'date', date: '2021-04-03' })
    expect(readDate(cell, 'mdy')).toEqual({ kind: 'date', date: '2021-03-04' })
  })
})

it.each([
  [['03/04/2021', '22/07/2021'], 'dmy'],
  [['03/04/2021', '07/22/2021'], 'mdy'],
  [['22/07/2021', '07/22/2021'], null],
  [['03/04/2021', 'July 2021'], null],
])('the order that %j prove is %s', (cells, order) => expect(provenOrder(cells)).toBe(order))
