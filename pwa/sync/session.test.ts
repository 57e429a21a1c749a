import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseInvitation, parseRecovery, recoveryCode } from '../../shared/delegation/membership/links'
import { AT, note } from '../../testing/delegation/delegation'
import { quickCryptography } from '../../testing/delegation/node-cryptography'
import { CREATION, done, pass, type SyncBrowser, SyncWorld } from '../../testing/delegation/sync-world'

let world: SyncWorld
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(AT) })
  world = new SyncWorld()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const textsOf = (...browsers: readonly SyncBrowser[]) => browsers.map(({ store }) => store.texts)
const namesOf = ({ member }: SyncBrowser) => member.devices.map(({ name }) => name)
const OK = { ok: true, value: null }
const failed = (problem: string) => ({ ok: false, problem })

async function invited(admin: SyncBrowser, access: 'admin' | 'member' | 'reader' = 'member'): Promise<string> {
  const invitation = await admin.session.invite({ access })
  if (!invitation.ok) throw new Error(invitation.problem)
  return invitation.value.link
}

describe('a delegation', () => {
  it('is created, and has one device', async () => {
    const anna = await world.founder()
    await pass()
    expect(anna.member).toMatchObject({
      name: 'Mission',
      access: 'admin',
      connection: { kind: 'synced' },
      devices: [{ name: 'Anna', isOwn: true, access: 'admin' }],
      barrier: null,
    })
    expect(anna.store.row).toMatchObject({ name: 'Mission', access: 'admin' })
  })

  it('has the entries of all devices, those from before too; private ones stay', async () => {
    const anna = await world.browser()
    anna.store.save(note('from before'))
    await done(anna.session.create({ link: CREATION, name: 'Mission', device: 'Anna' }))
    const ben = await world.joined(anna, 'Ben')
    const carla = await world.joined(anna, 'Carla')
    await ben.write('of Ben')
    anna.store.save({ ...note('secret'), layer: 'private' })
    await anna.write('of Anna')
    const all = ['from before', 'of Anna', 'of Ben']
    expect(textsOf(anna, ben, carla)).toEqual([all, all, all])
    expect(namesOf(ben)).toEqual(['Anna', 'Ben', 'Carla'])
    expect([ben.member.waiting.size, anna.member.requests]).toEqual([0, []])
  })

  it('goes on after all browsers were closed', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    await anna.restart()
    await ben.restart()
    await ben.write('of Ben')
    await anna.write('of Anna')
    expect(textsOf(anna, ben)).toEqual([
      ['of Anna', 'of Ben'],
      ['of Anna', 'of Ben'],
    ])
  })

  it('has readers, whose entries stay on their device', async () => {
    const anna = await world.founder()
    const reader = await world.joined(anna, 'Reader', 'reader')
    await anna.write('of Anna')
    await reader.write('of the reader')
    expect(textsOf(anna, reader)).toEqual([['of Anna'], ['of Anna', 'of the reader']])
    expect(reader.member).toMatchObject({ access: 'reader', barrier: null, connection: { kind: 'synced' } })
    expect([...reader.member.waiting]).toHaveLength(1)
  })

  it('hears within half a minute that its devices have what was written', async () => {
    const anna = await world.founder()
    await world.joined(anna, 'Ben')
    await world.joined(anna, 'Cleo')
    await pass(60_000)
    await anna.write('of Anna')
    await pass(31_000)
    expect(['Ben', 'Cleo'].map((name) => anna.tab.device(name).behind)).toEqual([0, 0])
  })

  it('tells how far behind its devices are, which are older, and which have other datasets', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    ben.tab.page.show(false)
    ben.packs = { 'wto-ecommerce': '2' }
    anna.packs = { 'wto-ecommerce': '1' }
    await anna.write('seen by Ben')
    await pass(11 * 60_000)
    await anna.write('unseen by Ben')
    expect(anna.tab.device('Ben')).toMatchObject({ behind: 1, isMissing: false, otherDatasets: ['wto-ecommerce'] })
    ben.tab.page.show(true)
    await pass()
    expect(anna.tab.device('Ben')).toMatchObject({ behind: 0, otherDatasets: ['wto-ecommerce'] })
    expect(ben.store.texts).toEqual(['seen by Ben', 'unseen by Ben'])
    // Newer than its heartbeat, and its own.
    await ben.write('of Ben')
    expect(anna.store.texts).toEqual(['of Ben', 'seen by Ben', 'unseen by Ben'])
    expect(anna.tab.device('Ben').behind).toBe(0)
  })
})

describe('creating', () => {
  it.each([
    ['a link to nothing', { link: 'https://plenary.example' }, 'not-a-link'],
    ['half a link', { link: CREATION.slice(0, -40) }, 'damaged'],
    ['no name', { name: ' ' }, 'contents'],
  ])('with %s is refused', async (_, more, problem) => {
    const anna = await world.browser()
    const choice = { link: CREATION, name: 'Mission', device: 'Anna', ...more }
    expect(await done(anna.session.create(choice))).toEqual(failed(problem))
    expect(anna.tab.state).toEqual({ stage: 'none' })
    expect(await anna.store.profile()).toBeNull()
  })

  it('with a link that was used, or twice on one device, is refused', async () => {
    const anna = await world.founder()
    const other = await world.browser()
    const choice = { link: CREATION, name: 'Other', device: 'Ben' }
    expect(await done(other.session.create(choice))).toEqual(failed('link-used'))
    expect(await other.store.profile()).toBeNull()
    expect(await done(anna.session.create(choice))).toEqual(failed('already-member'))
    await pass()
    expect(anna.member.name).toBe('Mission')
  })

  it('whose acknowledgement is lost asks again', async () => {
    world.server.faults.losesAcknowledgement = true
    const anna = await world.founder()
    await anna.write('of Anna')
    expect(anna.member.waiting.size).toBe(0)
  })

  it('goes on until the server has answered, over a page that is closed', async () => {
    const anna = await world.browser()
    const { faults } = world.server
    faults.losesNetwork = true
    void anna.session.create({ link: CREATION, name: 'Mission', device: 'Anna' })
    await pass(60_000)
    const unanswered = { stage: 'creating', step: { kind: 'unanswered', problem: 'offline' } }
    expect([anna.tab.state, world.server.names]).toEqual([unanswered, [expect.stringMatching(/^membership\/1\//)]])
    await anna.restart()
    expect(anna.tab.state).toEqual(unanswered)
    faults.isOffline = false
    await pass(60_000)
    expect(anna.member).toMatchObject({ name: 'Mission', access: 'admin', connection: { kind: 'synced' } })
  })

  it.each([
    ['before it is put', 0],
    ['while it is put', 3_000],
  ])('is cancelled %s', async (_, after) => {
    const anna = await world.browser()
    world.server.faults.losesNetwork = true
    const creating = anna.session.create({ link: CREATION, name: 'Mission', device: 'Anna' })
    await pass(after)
    await anna.session.cancelJoining()
    expect(await done(creating)).toEqual(failed('gone'))
    expect([await anna.store.profile(), anna.tab.state]).toEqual([null, { stage: 'none' }])
  })

  it('without a network, or in an old browser, leaves nothing', async () => {
    const anna = await world.browser()
    const choice = { link: CREATION, name: 'Mission', device: 'Anna' }
    world.server.faults.isOffline = true
    expect(await done(anna.session.create(choice))).toEqual(failed('offline'))
    anna.hasCurves = false
    expect(await done(anna.session.create(choice))).toEqual(failed('unsupported'))
    expect([await anna.store.profile(), anna.tab.state]).toEqual([null, { stage: 'none' }])
  })
})

describe('joining', () => {
  it('goes on where the browsers of both are closed meanwhile, with the same digits', async () => {
    const anna = await world.founder()
    const ben = await world.browser()
    void ben.session.join({ link: await invited(anna), device: 'Ben' })
    await pass()
    const [request] = anna.member.requests
    await ben.restart()
    await anna.restart()
    await pass()
    expect(ben.tab.state).toEqual({ stage: 'joining', step: { kind: 'comparing', digits: request?.digits } })
    expect(anna.member.requests).toEqual([request])
    expect(await done(anna.session.approve(request?.id ?? ''))).toEqual(OK)
    await pass()
    expect(namesOf(ben)).toEqual(['Anna', 'Ben'])
  })

  it('is rejected, and told so', async () => {
    const anna = await world.founder()
    const ben = await world.browser()
    const joining = ben.session.join({ link: await invited(anna), device: 'Ben' })
    await pass()
    expect(await anna.session.reject(anna.member.requests[0]?.id ?? '')).toEqual(OK)
    expect(await done(joining)).toEqual(failed('rejected'))
    expect(ben.tab.state).toEqual({ stage: 'joining', step: { kind: 'failed', problem: 'rejected' } })
    expect([await ben.store.profile(), anna.member.requests]).toEqual([null, []])
  })

  it('is refused to the second who uses a link', async () => {
    const anna = await world.founder()
    const link = await invited(anna)
    const [thief, ben] = [await world.browser(), await world.browser()]
    void thief.session.join({ link, device: 'Ben' })
    await pass()
    expect(await done(ben.session.join({ link, device: 'Ben' }))).toEqual(failed('other-request'))
  })

  it('is over with the invitation', async () => {
    const anna = await world.founder()
    const link = await invited(anna)
    const [ben, late] = [await world.browser(), await world.browser()]
    const joining = ben.session.join({ link, device: 'Ben' })
    await pass()
    vi.setSystemTime(Date.parse(AT) + 25 * 3_600_000)
    world.connections.break()
    world.server.faults.isOffline = true
    expect(await done(joining)).toEqual(failed('link-expired'))
    expect(await done(late.session.join({ link, device: 'Late' }))).toEqual(failed('link-expired'))
    await anna.restart()
    expect(anna.member.requests).toEqual([])
  })

  it('is cancelled', async () => {
    const anna = await world.founder()
    const ben = await world.browser()
    const joining = ben.session.join({ link: await invited(anna), device: 'Ben' })
    await pass()
    await ben.session.cancelJoining()
    expect(await done(joining)).toEqual(failed('gone'))
    expect([await ben.store.profile(), ben.tab.state]).toEqual([null, { stage: 'none' }])
  })

  it('goes on where something else answers in the place of the server, over a page that is closed', async () => {
    const anna = await world.founder()
    const ben = await world.browser()
    const link = await invited(anna)
    void ben.session.join({ link, device: 'Ben' })
    await pass()
    const { state } = ben.tab
    world.connections.isPortal = true
    await ben.restart()
    expect(ben.tab.state).toEqual({ stage: 'joining', step: { kind: 'unanswered', problem: 'not-a-server' } })
    world.connections.isPortal = false
    await pass()
    expect(ben.tab.state).toEqual(state)
    expect(state).toMatchObject({ step: { kind: 'comparing' } })
  })

  it.each([
    ['something else answers', 'not-a-server'],
    ['the server refuses it', 'refused'],
  ])('keeps nothing where %s at once', async (_, problem) => {
    const anna = await world.founder()
    const ben = await world.browser()
    const link = await invited(anna)
    world.connections.isPortal = problem === 'not-a-server'
    const parsed = await parseInvitation(quickCryptography, link)
    if (parsed.ok && problem === 'refused') world.server.faults.refused.add(parsed.value.invite)
    expect(await done(ben.session.join({ link, device: 'Ben' }))).toEqual(failed(problem))
    expect([await ben.store.profile(), ben.tab.state]).toEqual([null, { stage: 'none' }])
  })

  it('that fails here is told, and tried again with a backoff', async () => {
    const anna = await world.founder()
    const ben = await world.browser()
    const joining = ben.session.join({ link: await invited(anna), device: 'Ben' })
    await pass()
    vi.stubGlobal('reportError', vi.fn())
    const saving = vi.spyOn(ben.store, 'saveRow').mockRejectedValue(new Error('unforeseen'))
    expect(await done(anna.session.approve(anna.member.requests[0]?.id ?? ''))).toEqual(OK)
    expect(await done(joining)).toEqual(failed('other'))
    await pass(60_000)
    expect(saving.mock.calls.length).toBeLessThan(10)
    saving.mockRestore()
    await pass(60_000)
    expect(ben.member.connection.kind).toBe('synced')
  })

  it('waits for a network', async () => {
    const anna = await world.founder()
    const link = await invited(anna)
    world.server.faults.isOffline = true
    const ben = await world.browser()
    void ben.session.join({ link, device: 'Ben' })
    await pass()
    expect(ben.tab.state).toEqual({ stage: 'joining', step: { kind: 'unanswered', problem: 'offline' } })
    world.server.faults.isOffline = false
    await pass(10_000)
    expect(ben.tab.state).toMatchObject({ step: { kind: 'comparing' } })
  })
})

describe('an admin', () => {
  it('who was made one by another has all that it needs to invite', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben', 'admin')
    const carla = await world.joined(ben, 'Carla')
    await pass(400_000)
    await carla.write('of Carla')
    expect(textsOf(anna, ben)).toEqual([['of Carla'], ['of Carla']])
  })

  it('who invites reads no batch for it', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben', 'admin')
    await pass()
    const { sync } = ben.store
    if (!sync) throw new Error('no store')
    await ben.write('of Ben')
    const [log, envelope] = [vi.spyOn(sync, 'readLog'), vi.spyOn(sync, 'envelope')]
    await invited(ben)
    expect(log).not.toHaveBeenCalled()
    expect(envelope.mock.calls.map(([name]) => name)).toEqual(
      [1, 2].map((n) => expect.stringMatching(`^membership/${n}/`)),
    )
  })

  it('changes the access of a device, which connects with a credential of that access', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben', 'reader')
    const id = anna.tab.device('Ben').id
    await ben.write('waits')
    expect(await done(anna.session.setAccess(id, 'admin'))).toEqual(OK)
    await pass()
    expect([ben.member.access, ben.store.row?.access]).toEqual(['admin', 'admin'])
    expect(anna.tab.device('Ben').former).toBeNull()
    await pass()
    expect(anna.store.texts).toEqual(['waits'])
    await world.joined(ben, 'Carla')
    expect(await done(anna.session.setAccess(id, 'reader'))).toEqual(OK)
    await pass()
    expect(ben.member.access).toBe('reader')
    // What the host refuses: the credential of before.
    expect(anna.tab.device('Ben').former).not.toBeNull()
    expect(await done(ben.session.invite({ access: 'member' }))).toEqual(failed('author'))
  })

  it('who is one no more answers no request, and stays connected', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben', 'admin')
    const link = await invited(ben)
    expect(await done(anna.session.setAccess(anna.tab.device('Ben').id, 'member'))).toEqual(OK)
    const carla = await world.browser()
    void carla.session.join({ link, device: 'Carla' })
    await pass(60_000)
    expect(ben.member).toMatchObject({ access: 'member', connection: { kind: 'synced' }, requests: [] })
    expect(carla.tab.state).toEqual({ stage: 'joining', step: { kind: 'waiting' } })
  })

  it('who invites several at once keeps every invitation', async () => {
    const anna = await world.founder()
    await done(Promise.all([invited(anna), invited(anna), invited(anna, 'reader')]))
    const profile = await anna.store.profile()
    expect(profile !== 'locked' && profile?.invitations.map(({ access }) => access)).toEqual([
      'member',
      'member',
      'reader',
    ])
  })

  it('renames devices and the delegation', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    expect(await done(anna.session.rename(null, 'Capital'))).toEqual(OK)
    expect(await done(anna.session.rename(anna.tab.device('Ben').id, 'Phone'))).toEqual(OK)
    expect(await done(anna.session.rename(null, ''))).toEqual(failed('contents'))
    await pass()
    expect([ben.member.name, namesOf(ben), ben.store.row?.name]).toEqual(['Capital', ['Anna', 'Phone'], 'Capital'])
  })

  it('is refused what breaks a rule, and blocks no number by it', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    const [own, id] = [anna.tab.device('Anna').id, anna.tab.device('Ben').id]
    expect(await done(anna.session.setAccess(own, 'member'))).toEqual(failed('last-admin'))
    expect(await done(anna.session.leave())).toEqual(failed('last-admin'))
    expect(await done(anna.session.remove(own))).toEqual(failed('device'))
    expect(await done(anna.session.remove('nobody'))).toEqual(failed('gone'))
    expect(await done(anna.session.setAccess(id, 'member'))).toEqual(failed('access'))
    expect(await done(ben.session.rename(null, 'Mine'))).toEqual(failed('author'))
    expect(await done(anna.session.rename(null, 'Capital'))).toEqual(OK)
    await pass()
    expect(ben.member.name).toBe('Capital')
  })
})

describe('a removed device', () => {
  it('is told who removed it, keeps what is public, and reads nothing that comes later', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    const carla = await world.joined(anna, 'Carla')
    ben.store.save(note('public', { layer: 'public' }))
    await ben.write('of Ben')
    const removed = await done(anna.session.remove(anna.tab.device('Ben').id))
    expect(removed).toEqual({ ok: true, value: { user: expect.stringMatching(/^U/) } })
    await anna.write('secret')
    await pass()
    expect(ben.tab.state).toMatchObject({ stage: 'removed', delegation: 'Mission', by: 'Anna', madePrivate: 0 })
    expect([ben.store.texts, await ben.store.profile()]).toEqual([['public'], null])
    expect(carla.store.texts).toEqual(['of Ben', 'public', 'secret'])
    expect(carla.member.removed).toMatchObject([{ name: 'Ben', by: 'Anna', user: removed.ok && removed.value.user }])
    await ben.restart()
    expect(ben.tab.state).toMatchObject({ stage: 'removed', by: 'Anna' })
    await ben.session.acknowledgeRemoval()
    await ben.restart()
    expect(ben.tab.state).toEqual({ stage: 'none' })
  })

  it('that was away learns it when it returns, with what it had not sent', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    world.server.faults.refused.add(anna.tab.device('Ben').id)
    world.connections.break()
    await ben.write('unsent')
    await pass(60_000)
    expect(await done(anna.session.remove(anna.tab.device('Ben').id))).toMatchObject({ ok: true })
    world.server.faults.refused.clear()
    await pass(60_000)
    expect(ben.tab.state).toMatchObject({ stage: 'removed', madePrivate: 1 })
  })
})

describe('a device that leaves', () => {
  it('sends what waits, says so, and forgets; an admin removes it', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    ben.store.save(note('last'))
    expect(await done(ben.session.leave())).toEqual(OK)
    expect([ben.tab.state, await ben.store.profile()]).toEqual([{ stage: 'none' }, null])
    expect(anna.store.texts).toEqual(['last'])
    expect(anna.tab.device('Ben').isLeaving).toBe(true)
    expect(await done(anna.session.remove(anna.tab.device('Ben').id))).toMatchObject({ ok: true })
  })

  it('stays where it cannot say so', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    world.server.faults.isOffline = true
    world.connections.break()
    expect(await done(ben.session.leave(), 20_000)).toEqual(failed('offline'))
    expect(ben.member.connection.kind).toBe('offline')
  })
})

describe('a recovery key', () => {
  it('lets an empty device read all and be an admin, by its code', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    await anna.write('of Anna')
    const made = await done(anna.session.makeRecoveryKey())
    if (!made.ok) throw new Error(made.problem)
    expect(made.value.letters).toMatch(/^([a-z2-7]{5} ){4}[a-z2-7]{6}$/)
    await pass()
    expect(anna.member.devices.filter(({ isRecoveryKey }) => isRecoveryKey)).toHaveLength(1)
    expect(await done(ben.session.remove(anna.tab.device('Ben').id))).toEqual(failed('author'))
    expect(await done(anna.session.leave())).toEqual(OK)
    const empty = await world.browser()
    const recovering = empty.session.useRecoveryKey({ text: made.value.code, link: '', device: 'New' })
    expect(await done(recovering)).toEqual(OK)
    await pass()
    expect(empty.store.texts).toEqual(['of Anna'])
    expect(empty.member.access).toBe('admin')
    await world.joined(empty, 'Dora')
    await pass()
    expect(await done(empty.session.remove(empty.tab.device('Anna').id))).toMatchObject({ ok: true })
    await ben.write('under the new key')
    expect(empty.store.texts).toEqual(['of Anna', 'under the new key'])
  })

  it('is its letters too, with a link of a code or of the host; other letters are refused', async () => {
    const anna = await world.founder()
    const made = await done(anna.session.makeRecoveryKey())
    if (!made.ok) throw new Error(made.problem)
    const recovery = await parseRecovery(quickCryptography, made.value.code)
    if (!recovery.ok) throw new Error(recovery.problem.code)
    const { letters: _, ...rest } = recovery.value
    for (const link of [await recoveryCode(quickCryptography, rest), CREATION]) {
      const empty = await world.browser()
      const use = (text: string) => done(empty.session.useRecoveryKey({ text, link, device: 'New' }))
      expect(await use('abcde abcde abcde abcde abcdea')).toEqual(failed('recovery-key'))
      expect(await use('abc')).toEqual(failed('recovery-key'))
      expect(await use(made.value.letters.toUpperCase())).toEqual(OK)
      await pass()
      expect(empty.member.access).toBe('admin')
    }
  })

  it('lets a device belong whose acknowledgement was lost with the page', async () => {
    const anna = await world.founder()
    const made = await done(anna.session.makeRecoveryKey())
    if (!made.ok) throw new Error(made.problem)
    const empty = await world.browser()
    const { faults } = world.server
    faults.losesNetwork = true
    void empty.session.useRecoveryKey({ text: made.value.code, link: '', device: 'New' })
    await pass()
    await empty.restart()
    world.connections.break()
    faults.isOffline = false
    await pass(60_000)
    expect(namesOf(anna)).toEqual(['Anna', 'recovery-key', 'New'])
    expect(empty.member).toMatchObject({ access: 'admin', connection: { kind: 'synced' } })
  })

  it.each([
    ['no code', '', '', 'not-a-link'],
    ['a link to create', CREATION, '', 'link-to-create'],
  ])('is refused: %s', async (_, text, link, problem) => {
    const empty = await world.browser()
    expect(await done(empty.session.useRecoveryKey({ text, link, device: 'New' }))).toEqual(failed(problem))
    expect(await empty.store.profile()).toBeNull()
  })
})

describe('two tabs', () => {
  it('have one connection, and show the same; the one that is shown has it, and passes it on', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    const other = await anna.open(false)
    await pass()
    expect(other.member.devices).toHaveLength(2)
    expect(world.connections.size).toBe(2)
    anna.tab.page.show(false)
    other.page.show(true)
    await pass()
    expect(world.connections.size).toBe(2)
    await anna.write('after the change')
    expect(ben.store.texts).toEqual(['after the change'])
    expect([other.member.connection.kind, other.member.waiting.size]).toEqual(['synced', 0])
    expect(await done(other.session.rename(null, 'Capital'))).toEqual(OK)
    await pass()
    expect(anna.member.name).toBe('Capital')
  })

  it('an action takes the connection to its tab', async () => {
    const anna = await world.founder()
    const other = await anna.open(false)
    await pass()
    expect(await done(other.session.invite({ access: 'member' }))).toMatchObject({ ok: true })
    expect(world.connections.size).toBe(1)
  })

  it('both learn that the delegation was left', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    const other = await ben.open(false)
    await pass()
    expect(other.state.stage).toBe('member')
    expect(await done(ben.session.leave())).toEqual(OK)
    expect(other.state).toEqual({ stage: 'none' })
  })

  it('both end where one of them deleted what the device keeps', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    const other = await ben.open(false)
    await pass()
    await ben.store.forget()
    await pass()
    expect([ben.tab.state, other.state]).toEqual([{ stage: 'none' }, { stage: 'none' }])
    expect(world.connections.size).toBe(1)
    await anna.write('of Anna')
    ben.tab.page.show(true)
    await pass()
    expect([await ben.store.profile(), ben.store.texts]).toEqual([null, []])
  })
})

describe('while it is locked', () => {
  it('sends nothing, and goes on once it is unlocked', async () => {
    const anna = await world.founder()
    const ben = await world.joined(anna, 'Ben')
    ben.store.isLocked = true
    ben.store.tell('locked')
    await ben.write('waits')
    expect(ben.member).toMatchObject({ name: 'Mission', connection: { kind: 'locked' }, devices: [] })
    expect(await done(ben.session.leave())).toEqual(failed('locked'))
    expect(anna.store.texts).toEqual([])
    ben.store.isLocked = false
    ben.store.tell('replaced')
    await pass()
    expect(anna.store.texts).toEqual(['waits'])
  })
})
