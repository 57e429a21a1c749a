import { beforeAll, describe, expect, it } from 'vitest'
import { fixturePack } from '../../shared/testing/fixture-pack'
import { stateWith } from '../../tools/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { appData, today } from '../model/state'
import { sourceLines } from './chart-source'

const page = (host: string, name = 'page') => `https://${host}/${name}`
const negotiation = {
  ...fixturePack,
  names: { en: 'Talks' },
  coverage: { completeTo: '2026-05-31', searchedOn: '2026-06-01', names: { en: 'x' }, note: '' },
  provenance: new Map(),
}

beforeAll(async () => {
  today.value = '2026-11-20'
  appData.value = stateWith({ ...fixturePack, version: '2026.9' })
  await speak('en')
  await loadMoreWords()
})

describe('the lines under a chart', () => {
  it.each([
    [[], '2021-07-22', ['As of 22 July 2021. Plenary, Talks, dataset 2026.9.']],
    [
      [page('b.example'), page('a.example', 'one'), page('a.example', 'two'), page('a.example', 'two')],
      '2026-05-31',
      ['Sources: a.example; b.example.', 'As of 31 May 2026. Plenary, Talks, dataset 2026.9.'],
    ],
    [
      ['a', 'b', 'c', 'd'].map((name) => page(`${name}.example`)),
      '2026-06-01',
      [
        'Sources: a.example; b.example; c.example and one other.',
        'As of 1 June 2026. No public source found after 31 May 2026. Plenary, Talks, dataset 2026.9.',
      ],
    ],
  ])('name the publishers of the most pages, the day and the product: %#', (sources, day, lines) => {
    expect(sourceLines({ sources }, { negotiation, day })).toEqual(lines)
  })
  it.each([
    ['fr', 'Situation au 1er juin 2026. Aucune source publique trouvée après le 31 mai 2026.'],
    ['es', 'Situación al 1 de junio de 2026. No se ha hallado ninguna fuente pública después del 31 de mayo de 2026.'],
  ] as const)('are sentences in %s', async (code, text) => {
    await speak(code)
    expect(sourceLines({ sources: [] }, { negotiation, day: '2026-06-01' })[0]).toContain(text)
    await speak('en')
  })
})
