// @vitest-environment happy-dom
/** Table of the articles: what a row says, and the line of what was left out. */
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import type { Article } from '../../../shared/domain/types'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { appData, readModel, today } from '../../model/state'
import { BoardTable } from './BoardTable'
import { boardRows, type Filter } from './rows'

beforeAll(() => speak('en'))

it('gives the date of the phase in both widths, and puts a flag after the status', () => {
  today.value = '2026-11-27'
  const spam = { article: 'spam' }
  const observations = [
    observed({ id: 'first', ...spam, status: 'clean', date: '2022-01-10' }),
    observed({ id: 'second', ...spam, status: 'substantially-concluded', date: '2023-12-20' }),
    observed({ id: 'third', ...spam, status: 'stabilised', date: '2024-07-26' }),
    observed({ id: 'flag', ...spam, status: 'outstanding', date: '2024-08-01' }),
  ]
  const place = drawn({ observations }, { only: new Set(['spam']) })
  const dates = [...place.querySelectorAll('td.since time')].map((time) => time.getAttribute('datetime'))
  expect(dates).toEqual(['2023-12-20'])
  expect(place.querySelector('td.p .flag')?.textContent).toBe('outstanding')
  render(null, place)
})

it.each([
  [5, 'Left out: A0; A1; A2 and 2 more', 4],
  [4, 'Left out: A0; A1; A2; A3', 4],
])('names of %i that were left out in one line: %s', (n, line, links) => {
  today.value = '2026-11-27'
  const [first] = fixturePack.articles
  if (!first) throw new Error('no article')
  const articles = Array.from({ length: n }, (_, at): Article => ({ ...first, id: `a${at}`, names: { en: `A${at}` } }))
  const observations = articles.map(({ id }) =>
    observed({ id: `${id}-out`, article: id, status: 'dropped', date: '2024-07-26' }),
  )
  const place = drawn({ articles, observations }, {})
  const names = place.querySelector('tr.left-out')
  expect(place.querySelectorAll('tr.a')).toHaveLength(0)
  expect(names?.textContent?.replaceAll(/\s+/g, ' ')).toBe(line)
  expect(names?.querySelectorAll('a')).toHaveLength(links)
  render(null, place)
})

/** The table of the fixture with other contents. */
function drawn(change: Partial<typeof fixturePack>, filter: Partial<Filter>): HTMLElement {
  const pack = { ...fixturePack, ...change }
  appData.value = stateWith(pack)
  const now = new Map(pack.articles.map(({ id }) => [id, readModel.value.articleAsOf(id, today.value)]))
  const data = { articles: pack.articles, themes: pack.themes, now, before: new Map(), nameOf: () => '', terms: [] }
  const groups = boardRows(data, { phase: null, theme: null, find: '', sort: 'name', only: null, ...filter })
  const place = document.createElement('div')
  render(<BoardTable groups={groups} />, place)
  return place
}
