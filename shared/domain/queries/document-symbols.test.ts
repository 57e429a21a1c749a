/** Symbols that name addresses of sources. */
import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { namesSymbol, symbolsByAddress } from './document-symbols'

const [any] = fixturePack.documents
if (!any) throw new Error('no document')
const URL_OF_REVISION = 'https://example.org/q:/INF/ECOM/87/Rev1.pdf'

it.each([
  ['a symbol, however it is joined', ['INF/ECOM/87'], 'INF/ECOM/87'],
  ['the longest of those that it names', ['INF/ECOM/87', 'INF/ECOM/87/Rev.1'], 'INF/ECOM/87/Rev.1'],
  ['the first by its text of one length', ['INF-ECOM-87', 'INF/ECOM/87'], 'INF-ECOM-87'],
  ['none of other parts', ['INF/ECOM/88'], undefined],
  ['none without letters and figures', [' ', '/'], undefined],
  ['none of a document that has none', [null], undefined],
])('an address is named by %s, in any order of the documents', (_, symbols, named) => {
  const documents = symbols.map((symbol, at) => ({ ...any, id: `prop-${at}`, symbol, sources: [URL_OF_REVISION] }))
  for (const ordered of [documents, documents.toReversed()])
    expect(symbolsByAddress(ordered).get(URL_OF_REVISION)).toBe(named)
})

it.each([
  ['https://example.org/690226491/INFIFDRD124R1', 'INF/IFD/RD/124/Rev.1', true],
  ['https://example.org/751585176/WTGCW927R1-IFDA', 'WT/GC/W/927/Rev.1', true],
  ['https://example.org/751585176/WTGCW927R1-IFDA', 'WT/GC/W/927/Rev.2', false],
  ['https://example.org/WTGCW927-report', 'WT/GC/W/927/Rev.1', false],
])('%s names %s: %s', (url, symbol, names) => {
  expect(namesSymbol(url, symbol)).toBe(names)
})

it('looks at each place of an address once for each part of a symbol', () => {
  // A pattern of all parts would try some 10^20 ways.
  expect(namesSymbol(`https://example.org/${'a'.repeat(20_000)}`, `${'a/'.repeat(12)}z`)).toBe(false)
})
