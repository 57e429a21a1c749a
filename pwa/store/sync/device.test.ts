// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  localStorage.clear()
  vi.resetModules()
})
const load = () => import('./device')

it('keeps one id on this device, and no name until one is chosen', async () => {
  const { thisDevice, isNameChosen } = await load()
  const first = thisDevice()
  expect(first).toEqual({ device: expect.stringMatching(/^[a-z0-9-]{1,64}$/), name: '' })
  expect(isNameChosen()).toBe(false)
  vi.resetModules()
  expect((await load()).thisDevice()).toEqual(first)
})

it.each([
  [' A. Delegate ', 'A. Delegate'],
  ['', ''],
  ['x'.repeat(200), 'x'.repeat(100)],
])('takes the name %j as an answer', async (typed, name) => {
  const { nameDevice, thisDevice, isNameChosen } = await load()
  const { device } = thisDevice()
  nameDevice(typed)
  expect([thisDevice(), isNameChosen()]).toEqual([{ device, name }, true])
})

it.each(['{', '{}', 'null', '{"device":"<b>","name":"A"}', '{"device":1,"name":null}'])(
  'starts anew from %s',
  async (text) => {
    localStorage.setItem('plenary.device', text)
    const { thisDevice, isNameChosen } = await load()
    expect([thisDevice().name, isNameChosen()]).toEqual(['', false])
  },
)

it('holds the name without local storage', async () => {
  const { nameDevice, thisDevice } = await load()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full')
  })
  nameDevice('A')
  expect(thisDevice().name).toBe('A')
  vi.restoreAllMocks()
})

it.each<[what: string, devices: readonly string[], expected: readonly string[]]>([
  ['those of a restored backup', ['mine-before', 'mine-once'], ['mine-before', 'mine-once']],
  ['each once', ['mine-before', 'mine-before'], ['mine-before']],
  ['none of a backup that names none', [], []],
])('counts among the user’s own devices %s', async (_, devices, expected) => {
  const { addOwnDevices, nameDevice, ownDevices, thisDevice } = await load()
  addOwnDevices([...devices, thisDevice().device])
  nameDevice('A')
  vi.resetModules()
  const { device } = thisDevice()
  expect((await load()).ownDevices()).toEqual([device, ...expected])
  expect(ownDevices()).toEqual([device, ...expected])
})
