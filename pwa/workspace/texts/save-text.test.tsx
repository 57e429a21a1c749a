// @vitest-environment happy-dom
/** Texts from a screen's side: saved, corrected, removed, undone, locked. The store is the real one. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { paragraphsWith } from '../../../testing/stored-text'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { applyChange, loadData } from '../../model/start/load-data'
import { appData, isPrivateHidden, texts } from '../../model/state'
import { undoMessage } from '../../model/typed/undo'
import { deleteDatabase, setLock, shutLock, unlock, watchEntries } from '../../store'
import { redoLast, undoLast } from '../entries/undo-steps'
import { correctText, removeText, saveText } from './save-text'
import { type ReadBody, useTextBody } from './use-text-body'

const WORDS = 'correct horse battery'
const FIELDS = { title: 'Draft', language: 'en', date: '2024-01' } as const
const paragraphs = paragraphsWith('the source code')
const place = document.createElement('div')
let shown: ReadBody | null = null

function Screen({ digest }: { readonly digest: string | null }) {
  shown = useTextBody(digest)
  return null
}
const show = (digest: string | null) => act(() => render(<Screen digest={digest} />, place))
const titles = () => texts.value.map(({ title }) => title)

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  watchEntries(applyChange)
})
beforeEach(async () => {
  await deleteDatabase()
  for (const [name, value] of Object.entries(memoryBrowser(new MemoryFolder(), new MemoryStorage())))
    vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
  await loadData()
})
afterEach(() => {
  render(null, place)
  isPrivateHidden.value = false
})

it('a text is saved with its paragraphs, corrected and removed, and each is undone and redone', async () => {
  const saved = await saveText(FIELDS, paragraphs)
  expect(texts.value).toEqual([saved])
  expect(appData.value?.entries).toMatchObject([{ kind: 'text', layer: 'private' }])
  const { digest = '', id = '' } = saved ?? {}
  const corrected = saved && (await correctText({ ...saved, title: 'Revised draft' }))
  expect(texts.value).toEqual([corrected])
  expect(await removeText(id)).toBe(true)
  expect(titles()).toEqual([])
  for (const expected of [['Revised draft'], ['Draft'], []]) {
    await undoLast()
    expect(titles()).toEqual(expected)
  }
  await redoLast()
  expect(titles()).toEqual(['Draft'])
  show(digest)
  await eventually(() => expect(shown).toEqual(paragraphs))
})

it('none is there while the private data are hidden', async () => {
  await saveText(FIELDS, paragraphs)
  isPrivateHidden.value = true
  expect(titles()).toEqual([])
})

it('one that is too long is refused in words, and nothing is saved', async () => {
  expect(await saveText(FIELDS, [{ text: 'x'.repeat(5_000_001) }])).toBeNull()
  expect(undoMessage.value?.text).toContain('longer than 5 MB')
  expect(appData.value?.entries).toEqual([])
})

it('its paragraphs are read, missing, or locked, and read again once they are unlocked', async () => {
  show(null)
  expect(shown).toBeNull()
  show('0'.repeat(64))
  await eventually(() => expect(shown).toBe('missing'))
  const { digest = '' } = (await saveText(FIELDS, paragraphs)) ?? {}
  show(digest)
  await eventually(() => expect(shown).toEqual(paragraphs))
  await setLock(WORDS)
  await act(() => shutLock())
  await eventually(() => expect(shown).toBe('locked'))
  expect(titles()).toEqual([])
  await act(async () => void (await unlock(WORDS)))
  await eventually(() => expect(shown).toEqual(paragraphs))
  expect(titles()).toEqual(['Draft'])
})
