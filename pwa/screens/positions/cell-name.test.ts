import { beforeEach, describe, expect, it } from 'vitest'
import { assemble } from '../../../shared/domain/assembly/assemble'
import type { PositionEntry } from '../../../shared/domain/entries/entries'
import { buildPositionMatrix } from '../../../shared/domain/queries/positions'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { cellName } from './cell-name'

const position: PositionEntry = {
  kind: 'position',
  id: 'mine-0001-0001',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-01-02T08:00:00.000Z',
  day: '2024-01-02',
  member: 'ca',
  article: 'transparency',
  stance: 'opposes',
  statement: 'Said so in the room',
  url: null,
}

function nameOf(article: string, member: string, records: readonly PositionEntry[] = []): string {
  const cell = buildPositionMatrix(assemble(pack, records), records, '2026-11-24').cell(article, member)
  const row = pack.articles.find(({ id }) => id === article)
  const column = pack.members.find(({ id }) => id === member)
  if (!cell || !row || !column) throw new Error('no cell')
  return cellName(cell, row, column)
}

describe('the name of a cell', () => {
  beforeEach(async () => {
    await speak('en')
    await loadMoreWords()
  })
  it('gives the member, the article and the positions in order', () => {
    expect(nameOf('source-code', 'us')).toMatch(
      /^United States, Source code: tabled text .*2019, then withdrew text 25 Oct 2023$/,
    )
  })
  it('gives a role beside a position', () => {
    expect(nameOf('transparency', 'ca')).toMatch(/^Canada, Transparency: facilitates /)
  })
  it.each<[readonly PositionEntry['layer'][], RegExp]>([
    [['private'], /: opposes 2 Jan 2024; facilitates .*\. Private$/],
    [['delegation'], /: opposes 2 Jan 2024; facilitates .*\. Delegation$/],
    [['delegation', 'private'], /\. Private$/],
    [['public'], /: opposes 2 Jan 2024; facilitates [^.]*$/],
  ])('gives the visibility of entries that are %j', (layers, expected) => {
    const held = layers.map((layer, at) => ({ ...position, layer, id: `mine-0001-000${at}` }))
    expect(nameOf('transparency', 'ca', held)).toMatch(expected)
  })
  it.each([
    ['fr', /^États-Unis, Code source\u00a0: .*, puis a retiré/],
    ['es', /^Estados Unidos, .*, después retiró /],
  ] as const)('is in %s', async (lang, expected) => {
    await speak(lang)
    await loadMoreWords()
    expect(nameOf('source-code', 'us')).toMatch(expected)
  })
})
