// @vitest-environment happy-dom
/** Basis of a reference: the dataset, added entries, or both. */
import 'fake-indexeddb/auto'
import { beforeAll, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../shared/testing/fixture-pack'
import { observed } from '../../../shared/testing/observed'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, today } from '../../model/state'
import { citedBy } from './references'

const entry = observed({ id: 'mine-0001', article: 'spam', date: '2026-11-19', status: 'parked' })

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

it.each([
  ['an article of which the dataset has the status', { article: 'spam' }, [], ''],
  ['an article of which an entry has the status', { article: 'spam' }, [entry], ' and added entries'],
  ['a chart without an entry', { chart: 'momentum' }, [], ''],
  ['a chart with an entry', { chart: 'momentum' }, [entry], ' and added entries'],
  ['a status update of an entry', { observation: entry.id }, [entry], ' and added entries'],
])('names the dataset of %s', (_, params, entries, more) => {
  today.value = '2026-11-20'
  appData.value = stateWith(pack, entries)
  const { reference } = citedBy(params).find(({ of }) => of === 'plenary') ?? {}
  expect(reference?.publisher).toBe(`Plenary, dataset ${pack.version}${more}`)
})
