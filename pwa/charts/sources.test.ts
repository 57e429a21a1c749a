/** Sources of a chart: none that an entry gives is dropped in silence. */
import { expect, it } from 'vitest'
import { buildLedger, historyOf } from '../../shared/domain/ledger/ledger'
import type { Evidence } from '../../shared/domain/types'
import { fixturePack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { sourcesOf } from './sources'

it.each<[what: string, evidence: Evidence, sources: readonly string[]]>([
  ['an address', { url: 'https://a.example/', title: 'Page' }, ['https://a.example/']],
  ['words', { url: null, title: 'Note of the meeting' }, ['Note of the meeting']],
  ['nothing', { url: null, quote: 'Clean.' }, []],
])('are %s', (_, evidence, sources) => {
  const entry = { ...observed({ id: 'mine-0001', article: 'spam', date: '2026-11-18', status: 'clean' }), evidence }
  const ledger = buildLedger({ ...fixturePack, observations: [] }, [entry])
  expect(sourcesOf(historyOf(ledger, 'spam').flatMap(({ entries }) => entries))).toEqual(sources)
})
