import { expect, it } from 'vitest'
import { isSymbol, wholeSymbol } from './document-symbol'

const SERIES = ['INF/TALKS/', 'WT/L/1']

it.each<[string, readonly string[], string]>([
  ['101', SERIES, 'INF/TALKS/101'],
  [' 101 ', SERIES, 'INF/TALKS/101'],
  ['101/Rev.2', SERIES, 'INF/TALKS/101/Rev.2'],
  ['101/Rev.2/Corr.1', SERIES, 'INF/TALKS/101/Rev.2/Corr.1'],
  ['INF/TALKS/101', SERIES, 'INF/TALKS/101'],
  ['JOB/7', SERIES, 'JOB/7'],
  ['R 101', SERIES, 'R 101'],
  ['', SERIES, ''],
  ['101', ['WT/L/1'], '101'],
  ['101', [], '101'],
])('“%s” of the series %j is %s', (typed, series, symbol) => expect(wholeSymbol(typed, series)).toBe(symbol))

it.each([
  ['INF/ECOM/88', true],
  [' inf/ecom/88 ', true],
  ['INF/ECOM/88/Rev.1', true],
  ['JOB/GC/1', true],
  ['WT/L(1)/7', true],
  ['INF/ECOM', false],
  ['INF/ECOM/', false],
  ['22/07/2021', false],
  ['88', false],
  ['source code/88 days', false],
  ['', false],
])('“%s” has the form of a symbol: %s', (text, expected) => expect(isSymbol(text)).toBe(expected))
