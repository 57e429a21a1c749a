/** Message about what the Add sheet saved. */
import { beforeAll, expect, it } from 'vitest'
import type { Entry, PositionEntry } from '../../../shared/domain/entries/entries'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { undoMessage } from '../../model/typed/undo'
import { showSavedEntity } from './show-saved-entity'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = stateWith(fixturePack)
})

const position = (id: string, member: string, article: string): PositionEntry => ({
  kind: 'position',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-01T00:00:00.000Z',
  member,
  article,
  stance: 'supports',
  day: '2026-11-01',
  statement: '',
  url: null,
})

const entity = (kind: 'article' | 'meeting', id: string, fields: object | undefined): Entry =>
  ({
    kind,
    id: `entry-${id}`,
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-01T00:00:00.000Z',
    entity: { ...fields, id },
  }) as Entry

it.each<[string, readonly PositionEntry[], RegExp]>([
  ['one', [position('a', 'jp', 'spam')], /Japan: [Ss]upports, [^,]+$/],
  [
    'two articles',
    [position('a', 'jp', 'spam'), position('b', 'jp', 'source-code')],
    /Japan: [Ss]upports, .+, Source code$/,
  ],
  ['two members', [position('a', 'jp', 'spam'), position('b', 'au', 'spam')], /Japan.+Australia: [Ss]upports, [^,]+$/],
])('names all positions that were saved together: of %s', (_, entries, expected) => {
  showSavedEntity('position', { id: 'a', entries }, false)
  expect(undoMessage.value?.text).toMatch(expected)
})

it.each<[string, Entry, string]>([
  ['an article', entity('article', 'spam', fixturePack.articles[0]), '#/articles/spam'],
  ['a meeting', entity('meeting', 'first', fixturePack.meetings[0]), '#/meetings/first'],
  ['a position', position('a', 'jp', 'spam'), '#/articles/spam'],
])('links to %s that was saved', (_, entry, href) => {
  const kind = entry.kind === 'position' || entry.kind === 'meeting' ? entry.kind : 'article'
  showSavedEntity(kind, { id: 'a', entries: [entry] }, false)
  expect(undoMessage.value?.link).toEqual({ href, text: 'Show entry' })
})
