/** Erasing, as a property: whatever was done before, no store of the origin holds a word of what is erased. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { recordsWith } from '../../../testing/canary'
import { dumpDatabase } from '../../../testing/database-dump'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { openTab } from '../../../testing/store-tab'
import { withdrawal } from '../../../testing/withdrawal'

const CANARY = 'unsaid-outside'
const secret = recordsWith(CANARY, 'private').filter((entry) => JSON.stringify(entry).includes(CANARY))

let root: MemoryFolder
async function fresh(): Promise<void> {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
}
const stored = async () => [JSON.stringify(await dumpDatabase('plenary')), root.text()].join('\n')

type Way = 'saved' | 'imported' | 'undone' | 'import undone' | 'withdrawn' | 'copied again' | 'beside others'
const WAYS: readonly Way[] = [
  'saved',
  'imported',
  'undone',
  'import undone',
  'withdrawn',
  'copied again',
  'beside others',
]

it('leaves no word of it in the database and in the second copy, and all others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...WAYS], { minLength: 1 }), fc.nat(secret.length - 1), async (ways, pick) => {
      await fresh()
      const one = secret[pick]
      if (!one) throw new Error('no entry')
      const tab = await openTab()
      const erased: Entry[] = [one]
      if (ways.includes('imported')) await tab.importEntries([one, note(1)], 'outbox')
      if (ways.includes('import undone')) {
        const { id } = await tab.importEntries([{ ...note(2), text: CANARY }, note(3)], 'outbox')
        if (id) await tab.undoImport(id)
        erased.push(note(2))
      }
      if (ways.includes('beside others')) await tab.saveEntries([one, note(4)])
      await tab.saveEntries([one])
      if (ways.includes('withdrawn')) {
        const gone = withdrawal(one.id, { layer: 'private', reason: CANARY })
        await tab.saveEntries([gone])
        erased.push(gone)
      }
      if (ways.includes('undone')) {
        const [step] = (await tab.openData()).steps.slice(-1)
        if (step) await tab.undoStep(step, [withdrawal(note(5).id, { id: 'undo-0001', layer: 'private' })])
      }
      if (ways.includes('copied again')) await tab.repairCopy(await tab.openData())
      expect(await stored()).toContain(CANARY)
      await tab.eraseEntries(erased.map(({ id }) => id))
      expect(await stored()).not.toContain(CANARY)
      const { state } = await openTab()
      expect([state.erased, state.recovered?.missing ?? 0]).toEqual([null, 0])
      expect(state.entries.some(({ id }) => id === note(4).id)).toBe(ways.includes('beside others'))
      await tab.importEntries([one], 'backup')
      expect(await stored()).not.toContain(CANARY)
    }),
    { numRuns: 25 },
  )
}, 120_000)
