import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AT, note } from '../../shared/testing/delegation'
import { CREATION, type SyncBrowser, type SyncTab, SyncWorld } from '../../shared/testing/sync-environment'
import type { Profile, Removed, TabMessage } from './environment'
import type { DelegationState, MemberState } from './model'
import { Session } from './session'

type Browser = SyncBrowser<Profile, TabMessage, DelegationState, Removed, Session>
type Tab = SyncTab<DelegationState, Session>

const newWorld = () =>
  new SyncWorld<Profile, TabMessage, DelegationState, Removed, Session>((environment) => new Session(environment))

let world: ReturnType<typeof newWorld>
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(AT) })
  world = newWorld()
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (milliseconds = 3_000) => vi.advanceTimersByTimeAsync(milliseconds)

/** The outcome of an action that waits for time to pass. */
async function done<T>(action: Promise<T>, milliseconds = 5_000): Promise<T> {
  await pass(milliseconds)
  return await action
}

const stateOf = ({ states }: Tab): DelegationState => states.at(-1) ?? { stage: 'loading' }
function memberOf(tab: Tab): MemberState {
  const state = stateOf(tab)
  if (state.stage !== 'member') throw new Error(`not a member: ${JSON.stringify(state)}`)
  return state
}
const deviceOf = (tab: Tab, name: string) => memberOf(tab).devices.find((device) => device.name === name)

interface Person {
  readonly browser: Browser
  readonly tab: Tab
}

const opened = async (browser: Browser = world.browser()): Promise<Person> => ({ browser, tab: await browser.open() })

async function founder(): Promise<Person> {
  const anna = await opened()
  const created = await done(anna.tab.session.create({ link: CREATION, name: 'Mission', device: 'Anna' }))
  expect(created).toEqual({ ok: true, value: null })
  return anna
}

/** Invites, compares and approves. */
async function joinedBy(admin: Person, name: string, access: 'admin' | 'member' | 'reader' = 'member') {
  const invited = await admin.tab.session.invite({ access })
  if (!invited.ok) throw new Error(invited.problem)
  const person = await opened()
  const joining = person.tab.session.join({ link: invited.value.link, device: name })
  await pass()
  const [request] = memberOf(admin.tab).requests
  expect(stateOf(person.tab)).toEqual({ stage: 'joining', step: { kind: 'comparing', digits: request?.digits } })
  expect(request?.digits).toMatch(/^\d{6}$/)
  expect(await admin.tab.session.approve(request?.id ?? '')).toEqual({ ok: true, value: null })
  expect(await done(joining)).toEqual({ ok: true, value: null })
  return person
}

async function write({ browser }: Person, text: string): Promise<void> {
  browser.store.save(note(text))
  await pass()
}

describe('a delegation', () => {
  it('is created, and has one device', async () => {
    const anna = await founder()
    await pass()
    expect(memberOf(anna.tab)).toMatchObject({
      name: 'Mission',
      access: 'admin',
      connection: { kind: 'synced' },
      devices: [{ name: 'Anna', isOwn: true, access: 'admin' }],
      barrier: null,
    })
    expect(anna.browser.store.row).toMatchObject({ name: 'Mission', access: 'admin' })
  })

  it('has the entries of both devices, those from before too, and private ones stay', async () => {
    const anna = await opened()
    anna.browser.store.save(note('from before'))
    await done(anna.tab.session.create({ link: CREATION, name: 'Mission', device: 'Anna' }))
    const ben = await joinedBy(anna, 'Ben')
    await write(ben, 'of Ben')
    anna.browser.store.save({ ...note('secret'), layer: 'private' })
    await write(anna, 'of Anna')
    for (const { browser } of [anna, ben]) expect(browser.store.texts).toEqual(['from before', 'of Anna', 'of Ben'])
    expect(memberOf(ben.tab).devices.map(({ name }) => name)).toEqual(['Anna', 'Ben'])
    expect([memberOf(ben.tab).waiting.size, memberOf(anna.tab).requests]).toEqual([0, []])
  })

  it('has readers, whose entries stay on their device', async () => {
    const anna = await founder()
    const reader = await joinedBy(anna, 'Reader', 'reader')
    await write(anna, 'of Anna')
    await write(reader, 'of the reader')
    expect(reader.browser.store.texts).toEqual(['of Anna', 'of the reader'])
    expect(anna.browser.store.texts).toEqual(['of Anna'])
    expect(memberOf(reader.tab)).toMatchObject({ access: 'reader', barrier: null })
    expect([...memberOf(reader.tab).waiting]).toHaveLength(1)
  })
})
