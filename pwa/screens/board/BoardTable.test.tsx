// @vitest-environment happy-dom
/** Table of the articles: the date beside a status where the heads of the columns are not shown. */
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { appData, readModel, today } from '../../model/state'
import { BoardTable } from './BoardTable'
import { boardRows } from './rows'

beforeAll(() => speak('en'))

it.each([
  ['the status, where it is named and of another date than the phase', 'stabilised', '2023-12-20', '2024-07-26'],
  ['the phase, where its name is that of the status', 'clean', '2022-01-10', '2022-01-10'],
])('gives on a narrow screen the date of %s', (_, status, wide, narrow) => {
  today.value = '2026-11-27'
  const spam = { article: 'spam' }
  const observations = [
    observed({ id: 'first', ...spam, status: 'clean', date: '2022-01-10' }),
    ...(status === 'clean'
      ? []
      : [
          observed({ id: 'second', ...spam, status: 'substantially-concluded', date: '2023-12-20' }),
          observed({ id: 'third', ...spam, status, date: '2024-07-26' }),
        ]),
  ]
  appData.value = stateWith({ ...fixturePack, observations })
  const { articles, themes } = fixturePack
  const now = new Map(articles.map(({ id }) => [id, readModel.value.articleAsOf(id, today.value)]))
  const data = { articles, themes, now, before: new Map(), nameOf: () => '', terms: [] }
  const groups = boardRows(data, { phase: null, theme: null, find: '', sort: 'name', only: new Set(['spam']) })
  const place = document.createElement('div')
  render(<BoardTable groups={groups} />, place)
  const shown = (hidden: string) => {
    const cell = place.querySelector('td.since')?.cloneNode(true)
    if (!(cell instanceof Element)) throw new Error('no row')
    for (const one of cell.querySelectorAll(hidden)) one.remove()
    return [...cell.querySelectorAll('time')].map((time) => time.dateTime)
  }
  expect([shown('.only-narrow'), shown('.only-wide')]).toEqual([[wide], [narrow]])
  render(null, place)
})
