import { afterEach, beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { appData } from '../../model/state'
import { sourceName } from './publishers'

beforeAll(() => speak('en'))
afterEach(() => {
  appData.value = null
})
const [shipped] = fixturePack.documents
if (!shipped) throw new Error('no document')

it.each([
  [
    'the document that it names',
    'https://docs.example.org/doc.aspx?file=q:/Jobs/GC/122.pdf',
    ['JOB/GC/122'],
    'JOB/GC/122',
  ],
  [
    'the whole symbol of a revision',
    'https://docs.example.org/INF_IFD_RD_124_Rev1',
    ['INF/IFD/RD/124', 'INF/IFD/RD/124/Rev.1'],
    'INF/IFD/RD/124/Rev.1',
  ],
  ['who reports on it', 'https://news.example.org/talks/22jul.htm', ['JOB/GC/122'], 'news.example.org'],
  ['who publishes it, where it has no symbol', 'https://www.example.org/text-122.pdf', [null], 'example.org'],
  ['what is no address', 'the minutes', ['JOB/GC/122'], 'the minutes'],
])('names a source by %s', (_, url, symbols, name) => {
  const documents = symbols.map((symbol, at) => ({ ...shipped, id: `paper-${at}`, symbol, sources: [url] }))
  appData.value = stateWith({ ...fixturePack, documents })
  expect(sourceName(url)).toBe(name)
})
