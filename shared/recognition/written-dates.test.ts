/** Dates as people write them in a phrase, in three languages. */
import { describe, expect, it } from 'vitest'
import { writtenDates } from './written-dates'

describe('the days of a phrase', () => {
  it.each([
    ['22 July 2021', ['2021-07-22']],
    ['Geneva, 22 July 2021', ['2021-07-22']],
    ['Published on Thursday, July 22nd, 2021 at 18:00', ['2021-07-22']],
    ['22–23 July 2021', ['2021-07-23']],
    ['July 22-23, 2021', ['2021-07-23']],
    ['30 June – 2 July 2021', ['2021-07-02']],
    ['22 July 2021, revised 3 August 2021', ['2021-07-22', '2021-08-03']],
    ['Genève, le 22 juillet 2021', ['2021-07-22']],
    ['Fait à Genève le 1er août 2021', ['2021-08-01']],
    ['du 22 au 23 juillet 2021', ['2021-07-23']],
    ['publié le jeudi 3 févr. 2022', ['2022-02-03']],
    ['Ginebra, 22 de julio de 2021', ['2021-07-22']],
    ['del 22 al 23 de julio del 2021', ['2021-07-23']],
    ['publicado el 1.º de dic. de 2022', ['2022-12-01']],
    ['jueves 22 y viernes 23 de julio de 2021', ['2021-07-23']],
    ['31 February 2021', []],
    ['29 February 2021', []],
    ['the plenary', []],
  ])('%s', (text, days) => expect(writtenDates(text).days).toEqual(days))
})

describe('what a date lacks', () => {
  it.each([
    ['22 July', 'year'],
    ['le 22 juillet', 'year'],
    ['mediados de julio de 2021', 'day'],
    ['in July 2021', 'day'],
    ['22 July 2021', null],
    ['soon', null],
  ])('%s: %s', (text, lacks) => expect(writtenDates(text).lacks).toBe(lacks))
})
