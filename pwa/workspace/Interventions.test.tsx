// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Entry, InterventionEntry, Subject } from '../../shared/domain/entries'
import { fixturePack } from '../../shared/testing/fixture-pack'
import { withdrawal } from '../../shared/testing/withdrawal'
import { stateWith } from '../../tools/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { parseAddress } from '../model/address'
import { appData, baseAddress } from '../model/state'
import { lastUndoStep, undoLast } from '../model/undo'
import { InterventionsOn } from './Interventions'

const saved = vi.hoisted((): Entry[] => [])
vi.mock('../store', async (original) => ({
  ...(await original<typeof import('../store')>()),
  saveEntries: async (entries: readonly Entry[]) => {
    saved.push(...entries)
    return entries
  },
}))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
beforeEach(() => {
  saved.length = 0
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
const entries: readonly Entry[] = [
  line('one'),
  line('two', { meeting: 'm1', member: 'sg' }),
  line('three', { article: 'source-code' }),
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

it('are withdrawn, and stated again by undo, at their time', async () => {
  draw({ kind: 'meeting', id: 'm1' })
  place.querySelector('button')?.click()
  await vi.waitFor(() => expect(lastUndoStep.value).not.toBeNull())
  expect(saved).toMatchObject([{ kind: 'withdrawal', withdraws: 'two', layer: 'private' }])
  await undoLast()
  expect(saved[1]).toEqual({ ...entries[1], id: expect.not.stringMatching('two') })
})
