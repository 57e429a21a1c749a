// @vitest-environment happy-dom
/** Texts of a backup that is merged: their words come with it, also to a text that is here without them. The store is the real one. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { LANGS } from '../../../shared/domain/text/langs'
import type { PlenaryFile } from '../../../shared/pack/export'
import { carried } from '../../../testing/carried-file'
import { eventually } from '../../../testing/eventually'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { paragraphsWith } from '../../../testing/stored-text'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { applyChange, loadData } from '../../model/start/load-data'
import { deleteDatabase, readBody, readForBackup, watchEntries } from '../../store'
import { saveText } from '../../workspace/texts/save-text'
import { BackupReview } from './BackupReview'

const paragraphs = paragraphsWith('the source code')
const place = document.body.appendChild(document.createElement('div'))
let file: PlenaryFile
let digest = ''
watchEntries(applyChange)

async function newDevice(): Promise<void> {
  render(null, place)
  await deleteDatabase()
  for (const [name, value] of Object.entries(memoryBrowser(new MemoryFolder(), new MemoryStorage())))
    vi.stubGlobal(name, value)
  await loadData()
}
/** Shows the backup, and runs what its first button does. */
function show(change: Partial<PlenaryFile> = {}): { readonly merge: () => Promise<void> } {
  const found = {
    ...({ kind: 'file', file: { ...file, ...change }, packs: [], locked: { resealed: [], lost: 0 } } as const),
    union: { fresh: [], same: [], conflicting: [], mineAlone: [] },
  }
  let done = Promise.resolve()
  const run = (work: (tell: () => void) => Promise<string>) => {
    done = work(() => {}).then(() => undefined)
    return done
  }
  act(() => render(<BackupReview found={found} comparison={null} busy={false} run={run} onCancel={() => {}} />, place))
  return {
    merge: async () => {
      await eventually(() => expect(place.querySelector<HTMLButtonElement>('.btn.primary')?.disabled).toBe(false))
      act(() => place.querySelector<HTMLButtonElement>('.btn.primary')?.click())
      await done
    },
  }
}

beforeEach(async () => {
  await speak('en')
  await loadMoreWords()
  vi.stubGlobal('fetch', async () => new Response(packText))
  await newDevice()
  digest = (await saveText({ title: 'Draft', language: 'en' }, paragraphs))?.digest ?? ''
  file = await carried({ kind: 'backup', madeAt: '2026-11-28T10:00:00.000Z', ...(await readForBackup()) })
})

it('a text comes with its words', async () => {
  await newDevice()
  await show().merge()
  expect(await readBody(digest)).toEqual(paragraphs)
})

it('a text that is here without its words has them again, and then there is nothing to merge', async () => {
  await newDevice()
  const { bodies = [], ...without } = file
  file = without
  await show().merge()
  expect(await readBody(digest)).toBe('missing')
  file = await carried({ ...without, bodies })
  const { merge } = show()
  await eventually(() => expect(place.textContent).toContain('The words of one text that is here without them'))
  await merge()
  expect(await readBody(digest)).toEqual(paragraphs)
  render(null, place)
  show()
  await eventually(() => expect(place.textContent).toContain('This device already has everything in this backup.'))
  expect(place.querySelector<HTMLButtonElement>('.btn.primary')?.disabled).toBe(true)
})

it.each(LANGS)('damaged words are told with what to do, and the rest can be merged: %s', async (lang) => {
  await speak(lang)
  await loadMoreWords()
  show({ damagedBodies: 2 })
  expect(place.querySelector('.trouble')?.textContent).toMatch(/2 .*(Texts|Textes|Textos)\.$/)
})
