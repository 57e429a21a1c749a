// @vitest-environment happy-dom
/** Settings on the options page: a change is shown until it is saved, refused or failed, whatever is read meanwhile. */
import { beforeEach, expect, test, vi } from 'vitest'
import { eventually } from '../../testing/eventually'
import { DEFAULTS, type Settings } from '../settings'

let stored: Settings = DEFAULTS
let asked = 0
let announce: (changed: ReadonlySet<string>) => void = () => {}
/** Lets the save that waits come to its end. */
let save: (works: boolean) => void = () => {}
vi.mock('../parts/apply-colours', () => ({ applyColours: () => {} }))
vi.mock('../browser', () => ({
  shortcuts: async () => [],
  storage: { onChanged: (told: typeof announce) => (announce = told) },
  ask: async (name: string, params: { readonly settings: Settings }) => {
    if (name === 'saveSettings') {
      if (!(await new Promise<boolean>((done) => (save = done)))) throw new Error('no answer')
      stored = params.settings
    }
    if (name === 'settings') asked++
    return name === 'settings' ? stored : null
  },
}))
const { change, settings, startState } = await import('./state')

const notifies = () => settings.value?.watch.notify
const notify = (isAllowed?: () => Promise<boolean>) =>
  change(({ watch }) => ({ watch: { ...watch, notify: true } }), isAllowed)
/** Reads all anew, as after a message of the app. */
const read = async () => {
  const before = asked
  announce(new Set(['pwa']))
  await eventually(() => expect(asked).toBeGreaterThan(before))
  await new Promise((done) => setTimeout(done))
}

beforeEach(async () => {
  stored = DEFAULTS
  startState()
  await eventually(() => expect(notifies()).toBe(false))
})

test.each([
  ['saved', true, true],
  ['not saved', false, false],
])('a change is shown while it waits, and what is stored once it is %s', async (_, works, shown) => {
  notify()
  await read()
  expect(notifies()).toBe(true)
  save(works)
  await eventually(() => expect([notifies(), stored.watch.notify]).toEqual([shown, shown]))
  await read()
  expect(notifies()).toBe(shown)
})

test.each([true, false])('a change that the browser has to allow is shown while it asks: %s', async (isAllowed) => {
  let answer: (isAllowed: boolean) => void = () => {}
  notify(() => new Promise((done) => (answer = done)))
  await read()
  expect(notifies()).toBe(true)
  save = () => {}
  answer(isAllowed)
  await read()
  save(true)
  await eventually(() => expect([notifies(), stored.watch.notify]).toEqual([isAllowed, isAllowed]))
})
