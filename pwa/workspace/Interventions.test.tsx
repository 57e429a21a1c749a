// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import type { Entry, InterventionEntry, Subject } from '../../shared/domain/entries'
import { fixturePack } from '../../shared/testing/fixture-pack'
import { withdrawal } from '../../shared/testing/withdrawal'
import { stateWith } from '../../tools/record-state'
import { store } from '../../tools/saving-store'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { parseAddress } from '../model/address'
import { appData, baseAddress } from '../model/state'
import { undoMessage } from '../model/undo'
import { InterventionsOn } from './Interventions'

vi.mock('../store', async (original) => (await import('../../tools/saving-store')).savingStore(original))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const line = (id: string, change: Partial<InterventionEntry> = {}): InterventionEntry => ({
  kind: 'room',
  id,
  layer: 'private',
  madeAt: '2026-11-24T10:00:00.000Z',
  meeting: null,
  day: '2026-11-24',
  member: 'jp',
  article: 'spam',
  verb: 'supports',
  text: id,
  ...change,
})
const merged = fixturePack.articles.find(({ id }) => id === 'spam')
if (!merged) throw new Error('no article')
const ANN = { device: 'device-of-ann', name: 'Ann' }
const entries: readonly Entry[] = [
  line('one'),
  line('two', { meeting: 'm1', member: 'sg' }),
  line('three', { article: 'source-code' }),
  line('theirs', { layer: 'public', by: ANN, article: 'electronic-payments', member: 'au' }),
  line('gone'),
  line('later', { day: '2027-01-01' }),
  withdrawal('gone', { layer: 'private' }),
  {
    kind: 'article',
    id: 'merging',
    layer: 'public',
    madeAt: '2026-11-24T12:00:00.000Z',
    entity: { ...merged, id: 'merged', continues: ['spam'], from: '2026-11-25' },
  },
]

const place = document.createElement('div')
function draw(subject: Subject) {
  appData.value = stateWith(fixturePack, entries)
  baseAddress.value = parseAddress('#/articles/spam?asOf=2026-11-27')
  render(<InterventionsOn subject={subject} name="Subject" />, place)
  return [...place.querySelectorAll('li > span')].map(({ textContent }) => textContent?.split('. ').at(-1))
}

it.each<[Subject['kind'], string, readonly string[]]>([
  ['article', 'spam', ['two', 'one']],
  ['article', 'source-code', ['three']],
  ['article', 'merged', ['two', 'one']],
  ['article', 'cybersecurity', []],
  ['member', 'jp', ['three', 'one']],
  ['member', 'sg', ['two']],
  ['meeting', 'm1', ['two']],
])('stand on the page of the %s %s, latest first', (kind, id, lines) => expect(draw({ kind, id })).toEqual(lines))

it.each<[string, string, readonly string[]]>([
  ['a private line', 'sg', ['Private', '', 'private', 'locks 2']],
  ['a colleague’s public one', 'au', ['Public', 'Ann', '', 'locks 0']],
])('tell the author and the visibility of %s', (_, id, told) => {
  draw({ kind: 'member', id })
  const text = (part: string) => place.querySelector(part)?.textContent?.trim() ?? ''
  const locks = `locks ${place.querySelectorAll('.icon').length}`
  expect([text('.flag'), text('.byline'), place.querySelector('section')?.className, locks]).toEqual(told)
})

it.each([
  ['one’s own', 'two'],
  ['a colleague’s', 'theirs'],
])('are withdrawn, with undo: %s', async (_, id) => {
  const stated = entries.find((entry) => entry.id === id) as InterventionEntry
  draw({ kind: 'member', id: stated.member })
  place.querySelector('button')?.click()
  await vi.waitFor(() => expect(store.saved).toHaveLength(1))
  expect(store.saved).toMatchObject([{ kind: 'withdrawal', withdraws: id, layer: stated.layer }])
  await vi.waitFor(() => expect(undoMessage.value?.offers).toBe('undo'))
})
