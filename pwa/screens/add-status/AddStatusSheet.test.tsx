// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { closeOverlay } from '../../model/navigation'
import { dismissUndo, lastUndoStep } from '../../model/undo'
import { announce } from '../../store/changes'
import { AddStatusSheet } from './AddStatusSheet'
import { emptyDraft } from './draft'
import { readDraft, saveDraft } from './saved-draft'

type Keep = (records: readonly Entry[]) => Promise<readonly Entry[]>
const store = vi.hoisted(() => ({ keep: async () => [] }) as { keep: Keep })
vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  keep: (records: readonly Entry[]) => store.keep(records),
}))
vi.mock('../../model/navigation', async (original) => ({
  ...(await original<typeof import('../../model/navigation')>()),
  closeOverlay: vi.fn(),
}))

const place = document.createElement('div')
const button = () => place.querySelector<HTMLButtonElement>('button[type="submit"]')
const told: Keep = async (records) => {
  announce({ type: 'kept', records })
  return records
}

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
beforeEach(() => {
  vi.mocked(closeOverlay).mockClear()
  dismissUndo()
  const typed = { article: 'spam', status: 'parked', layer: 'public', quote: 'Set aside.' } as const
  saveDraft({ ...emptyDraft('2026-11-24'), ...typed })
  render(null, place)
  render(<AddStatusSheet />, place)
})
const submit = () => place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))

it.each<[string, Keep]>([
  ['is told of', told],
  // A second attempt after a lost connection finds it written, and is silent.
  ['is not told of', async () => []],
])('closes once, and can be undone, when the record is kept and %s', async (_, keep) => {
  store.keep = keep
  submit()
  await vi.waitFor(() => expect(closeOverlay).toHaveBeenCalledOnce())
  expect(lastUndoStep.value?.entries).toHaveLength(1)
  expect(readDraft()).toBeNull()
  // The sheet is there until the step back is made: what is said of the record is not for it.
  await new Promise(requestAnimationFrame)
  expect(place.querySelector('.undo')).toBeNull()
})

it('stays open, with what was typed, when the record is not kept', async () => {
  store.keep = () => Promise.reject(new Error('full'))
  submit()
  await vi.waitFor(() => expect(place.querySelector('.trouble')).not.toBeNull())
  expect(button()?.disabled).toBe(false)
  expect(closeOverlay).not.toHaveBeenCalled()
  expect([readDraft()?.draft.quote, lastUndoStep.value]).toEqual(['Set aside.', null])
})
