import fc from 'fast-check'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Entry, InterventionEntry } from '../../../shared/domain/entries/entries'
import type { OwnLine } from '../../../shared/reports/own-lines'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { changeDrafts, readDraftText, writeDraftText } from '../../model/typed/drafts'
import { linesWithout } from '../meeting/report-drafts'
import { deleteDraftsAbout, quoting } from './erased-drafts'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = stateWith(fixturePack, [])
})
beforeEach(() => changeDrafts(() => null))

const line = (id: string, text: string): InterventionEntry => ({
  kind: 'room',
  id,
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  by: { device: 'mine', name: 'A. Delegate' },
  meeting: 'm1',
  day: '2026-11-24',
  member: 'jp',
  article: 'spam',
  verb: 'supports',
  text,
})
const SECRET = 'Give nothing before the autumn.'
const erased = line('erased', SECRET)
const comment = (text: string, observation = '', earlier?: OwnLine['earlier']): OwnLine => ({
  text,
  observation,
  ...(earlier && { earlier }),
})
const left = (draft: readonly OwnLine[], gone: readonly Entry[], kept: readonly Entry[] = []) => {
  writeDraftText('.cable m1', JSON.stringify(draft))
  deleteDraftsAbout(gone, kept)
  return JSON.parse(readDraftText('.cable m1') ?? 'null')
}
const other = comment('Another.', 'kept')

it.each<[string, OwnLine, OwnLine | null]>([
  ['a sentence of the erased line', comment('Japan supported it.', 'erased'), null],
  ['a quote of it without a source', comment(`They said: ${SECRET}`), null],
  ['a comment on another line', comment('Japan supported it.', 'kept'), comment('Japan supported it.', 'kept')],
  ['one with the name of its author', comment('A. Delegate was there.'), comment('A. Delegate was there.')],
  ['one in words of its own', comment('We give nothing.'), comment('We give nothing.')],
  ['a version of before', comment('Now.', 'kept', [comment('Then.', 'erased')]), comment('Now.', 'kept')],
  ['the version that counts', comment('Now.', 'erased', [comment('Then.', 'kept')]), comment('Then.', 'kept')],
])('of a report goes what was made from an erased entry, and the rest stays: %s', (_, made, expected) => {
  expect(left([made, other], [erased])).toEqual(expected ? [expected, other] : [other])
})

it('a sentence stays of which an entry that stays has the words', () => {
  const made = comment(`Japan supported it. ${SECRET}`, 'status')
  expect(left([made], [erased], [line('status', SECRET)])).toEqual([made])
})

it.each([
  ['Not yet', 'Not yet agreed, we think.', false],
  ['Not yet', 'Not yet', true],
  [SECRET, `And so: ${SECRET}`, true],
  ['One', 'One', false],
])('“%s” is quoted by “%s”: %s', (words, text, expected) => {
  expect(quoting([line('erased', words)], [])(text)).toBe(expected)
})

it('a frame loses the requests that quote it, and keeps its marks', () => {
  const frame = { classification: 'Restricted', distribution: 'Geneva', requests: [`Why? ${SECRET}`, 'May we agree?'] }
  writeDraftText('.cable m1 frame', JSON.stringify(frame))
  deleteDraftsAbout([erased], [])
  expect(JSON.parse(readDraftText('.cable m1 frame') ?? '')).toEqual({ ...frame, requests: ['May we agree?'] })
})

it.each([
  [
    '.add-position',
    '{"statement":"anything"}',
    { ...erased, kind: 'position', stance: 'supports', statement: '', url: null },
  ],
  ['.brief article spam text', `So: ${SECRET}`, erased],
] as const)('a draft of its form, or that quotes it, goes whole: %s', (key, text, entry) => {
  writeDraftText(key, text)
  writeDraftText('.article spam false', 'A note on something else.')
  deleteDraftsAbout([entry as Entry], [])
  expect([readDraftText(key), readDraftText('.article spam false')]).toEqual([null, 'A note on something else.'])
})

const ids = fc.constantFrom('a', 'b', 'c', 'd')
const citations = fc.record({
  text: fc.constantFrom('One.', 'Two.', 'Three.'),
  observation: fc.constantFrom('', 'a', 'b', 'c', 'd'),
})
const drafts = fc.array(fc.tuple(citations, fc.array(citations, { maxLength: 3 })), { maxLength: 8 })

it('of any draft exactly the versions go that cite an erased entry, and comments of which none is left', () => {
  fc.assert(
    fc.property(drafts, fc.uniqueArray(ids), (made, gone) => {
      const isGone = new Set<string>(gone)
      const lines = made.map(([latest, earlier]): OwnLine => ({ ...latest, earlier }))
      const versions = (all: readonly OwnLine[]) =>
        all.map(({ text, observation, earlier = [] }) => [{ text, observation }, ...earlier])
      const expected = versions(lines)
        .map((all) => all.filter(({ observation }) => !isGone.has(observation)))
        .filter((all) => all.length > 0)
      expect(versions(linesWithout(lines, isGone, () => false))).toEqual(expected)
    }),
  )
})
