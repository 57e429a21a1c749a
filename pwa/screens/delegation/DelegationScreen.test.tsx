// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LANGS, type Lang } from '../../../shared/domain/text/langs'
import { ANNA, BEN, memberState, memoryDelegation, showMember } from '../../../testing/delegation/memory-delegation'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { seenLongAgo } from '../../../testing/seen-long-ago'
import { readWords } from '../../../tools/words/read'
import { isPlainKey, speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, today } from '../../model/state'
import {
  type DelegationState,
  delegation,
  delegationActions,
  isSyncWanted,
  ownMembership,
  RECOVERY_KEY_NAME,
  reloadOther,
  type SyncProblem,
  syncFailed,
} from '../../sync/model'
import { whatGoes } from '../../sync/what-goes'
import { DelegationScreen } from './DelegationScreen'

const place = document.body.appendChild(document.createElement('div'))
let fake: ReturnType<typeof memoryDelegation>

beforeEach(async () => {
  seenLongAgo()
  today.value = '2026-11-24'
  await speak('en')
  await loadMoreWords()
  address.value = baseAddress.value = parseAddress('#/delegation')
  appData.value = stateWith(fixturePack)
  fake = memoryDelegation()
})
afterEach(() => {
  render(null, place)
  ownMembership.value = null
  delegation.value = { stage: 'loading' }
  delegationActions.value = null
  vi.restoreAllMocks()
})

const show = () => act(() => render(<DelegationScreen />, place))
const text = () => (place.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ')
const button = (name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )
  if (!found)
    throw new Error(`no button ${name}, but ${[...place.querySelectorAll('button')].map((b) => b.textContent)}`)
  return found
}
/** Longer than an action takes, which resolves after some microtasks. */
const settled = () => new Promise((resolve) => setTimeout(resolve))
const press = (name: string) =>
  act(async () => {
    button(name).click()
    await settled()
  })
const confirm = () =>
  act(async () => {
    place.querySelector<HTMLButtonElement>('dialog button')?.click()
    await settled()
  })
const fieldOf = (label: string): HTMLInputElement => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(label))
  const input = found?.querySelector('input') ?? place.querySelector(`[id="${found?.htmlFor}"]`)
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${label}`)
  return input
}
const type = (label: string, words: string) =>
  act(async () => {
    const input = fieldOf(label)
    input.value = words
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
const choose = (label: string) => act(async () => fieldOf(label).click())

const at = (hour: number, minute: number, day = 24) => new Date(2026, 10, day, hour, minute).toISOString()

it('says that the sync could not be started, and tries again', async () => {
  await show()
  delegationActions.value = null
  delegation.value = { stage: 'loading' }
  await act(() => {
    syncFailed.value = true
  })
  expect(place.querySelector('[role=alert]')?.textContent).toMatch(/^Sync could not be started/)
  await press('Try again')
  expect([syncFailed.value, text().includes('Preparing sync…')]).toEqual([false, true])
})

describe('the state', () => {
  it.each<readonly [of: string, state: DelegationState, Readonly<Record<Lang, string>>]>([
    ['loading', { stage: 'loading' }, { en: 'Preparing sync…', fr: 'Préparation', es: 'Preparando' }],
    [
      'none',
      { stage: 'none' },
      { en: 'Join a delegation', fr: 'Rejoindre une délégation', es: 'Unirse a una delegación' },
    ],
    [
      'creating',
      { stage: 'creating', step: { kind: 'creating' } },
      { en: 'Creating the', fr: 'Création de la', es: 'Creando la' },
    ],
    ...([{ stage: 'creating' }, { stage: 'joining' }] as const).map(
      (stage) =>
        [
          `${stage.stage} without an answer of the server`,
          { ...stage, step: { kind: 'unanswered', problem: 'offline' } },
          {
            en: 'The server does not answer.Leave Plenary open',
            fr: 'Le serveur ne répond pas.Laissez Plenary ouvert',
            es: 'El servidor no responde.Deje Plenary abierto',
          },
        ] as const,
    ),
    [
      'joining behind a captive portal',
      { stage: 'joining', step: { kind: 'unanswered', problem: 'not-a-server' } },
      { en: 'No sync server answers.', fr: 'Aucun serveur', es: 'Ningún servidor' },
    ],
    [
      'waiting for the admin',
      { stage: 'joining', step: { kind: 'waiting' } },
      { en: 'Waiting for the admin’s device…', fr: 'En attente de l’appareil', es: 'Esperando al dispositivo' },
    ],
    [
      'comparing',
      { stage: 'joining', step: { kind: 'comparing', digits: '012345' } },
      {
        en: 'Do both devices show 012 345?',
        fr: 'Les deux appareils affichent-ils 012 345 ?',
        es: '¿Muestran ambos dispositivos 012 345?',
      },
    ],
    [
      'receiving for the first time',
      { stage: 'joining', step: { kind: 'receiving', done: 1240, total: 3000 } },
      {
        en: 'Receiving 1,240 of 3,000…',
        fr: 'Réception de 1 240 sur 3 000…',
        es: 'Recibiendo 1240 de 3000…',
      },
    ],
    [
      'receiving, before the server has said how much',
      { stage: 'joining', step: { kind: 'receiving', done: 0, total: 0 } },
      { en: 'connecting…', fr: 'connexion…', es: 'conectando…' },
    ],
    [
      'rejected',
      { stage: 'joining', step: { kind: 'failed', problem: 'rejected' } },
      { en: 'The admin has rejected', fr: 'L’administration a refusé', es: 'La administración ha rechazado' },
    ],
    [
      'removed',
      { stage: 'removed', delegation: 'Mission', by: 'Anna', at: at(9, 0, 3), madePrivate: 2 },
      {
        en: 'Anna removed this device (3 Nov 2026)',
        fr: 'Anna a supprimé cet appareil (3 nov. 2026)',
        es: 'Anna eliminó este dispositivo (3 nov 2026)',
      },
    ],
    ['connecting', memberState(), { en: 'connecting…', fr: 'connexion…', es: 'conectando…' }],
    [
      'synced',
      memberState({ connection: { kind: 'synced', at: at(14, 2) } }),
      {
        en: 'Delegation: synced at 14:02',
        fr: 'Délégation : synchronisée à 14:02',
        es: 'Delegación: sincronizada (14:02)',
      },
    ],
    [
      'synced on another day',
      memberState({ connection: { kind: 'synced', at: at(14, 2, 20) } }),
      { en: 'synced on 20 Nov 2026', fr: 'synchronisée le 20 nov. 2026', es: 'sincronizada el 20 nov 2026' },
    ],
    [
      'receiving',
      memberState({ connection: { kind: 'receiving', done: 1, total: 2 } }),
      { en: 'Receiving 1 of 2…', fr: 'Réception de 1 sur 2…', es: 'Recibiendo 1 de 2…' },
    ],
    [
      'receiving, of which nothing is known',
      memberState({ connection: { kind: 'receiving', done: 0, total: 0 } }),
      { en: 'connecting…', fr: 'connexion…', es: 'conectando…' },
    ],
    [
      'offline',
      memberState({ connection: { kind: 'offline', since: at(14, 2) } }),
      { en: 'Offline since 14:02', fr: 'Hors ligne depuis 14:02', es: 'Sin conexión (14:02)' },
    ],
    [
      'another server',
      memberState({ connection: { kind: 'not-a-server', since: at(14, 2) } }),
      { en: 'No sync server answers.', fr: 'Aucun serveur', es: 'Ningún servidor' },
    ],
    [
      'refused',
      memberState({ connection: { kind: 'refused' } }),
      {
        en: 'The server does not accept this device. Contact an admin of the delegation.',
        fr: 'Le serveur n’accepte pas cet appareil. Contactez l’administration de la délégation.',
        es: 'El servidor no acepta este dispositivo. Contacte con la administración de la delegación.',
      },
    ],
    [
      'locked',
      memberState({ connection: { kind: 'locked' } }),
      {
        en: 'Entries locked: sync is paused',
        fr: 'Entrées verrouillées : synchronisation en pause',
        es: 'Entradas bloqueadas: sincronización en pausa',
      },
    ],
    [
      'waiting entries',
      memberState({ waiting: new Set(['a', 'b', 'c']) }),
      {
        en: '3 entries waiting to sync',
        fr: '3 entrées en attente de synchronisation',
        es: '3 entradas pendientes de sincronizar',
      },
    ],
    ['a full server', memberState({ full: 'server' }), { en: 'server is full', fr: 'serveur est plein', es: 'lleno' }],
    ['a full device', memberState({ full: 'device' }), { en: 'device is full', fr: 'est plein', es: 'está lleno' }],
    ['an update', memberState({ barrier: 'update' }), { en: 'Update Plenary', fr: 'à jour', es: 'Actualice Plenary' }],
    [
      'two logs',
      memberState({ barrier: 'two-logs' }),
      { en: 'different lists', fr: 'listes d’appareils différentes', es: 'distintas' },
    ],
    [
      'a later change',
      memberState({ barrier: 'later-change' }),
      { en: 'has not reached', fr: 'n’a pas encore été reçue', es: 'aún no se ha recibido' },
    ],
    [
      'a repair',
      memberState({ restored: 3 }),
      {
        en: 'Server data restored from this device',
        fr: 'Données du serveur restaurées depuis cet appareil',
        es: 'Datos del servidor restaurados desde este dispositivo',
      },
    ],
    ['a clock ahead', memberState({ clockAhead: 7 }), { en: '7 minutes ahead', fr: 'avance de 7', es: 'adelantado' }],
    ['a clock behind', memberState({ clockAhead: -7 }), { en: '7 minutes behind', fr: 'retarde de 7', es: 'atrasado' }],
    ['unread changes', memberState({ unread: 2 }), { en: '2 changes wait', fr: '2 modifications', es: '2 cambios' }],
    ['dropped items', memberState({ dropped: 1 }), { en: 'not valid', fr: 'pas valable', es: 'no era válido' }],
    [
      'a dataset that is not here',
      memberState({ withoutDataset: new Map([['other-talks', 4]]) }),
      {
        en: 'Import the dataset to see 4 entries',
        fr: 'Importez le jeu de données pour voir 4 entrées',
        es: 'Importe el conjunto de datos para ver 4 entradas',
      },
    ],
    [
      'an entry that is too long',
      memberState({ tooLarge: ['x'] }),
      { en: 'too long to share', fr: 'trop longue', es: 'demasiado larga' },
    ],
    [
      'changes that are missing',
      memberState({ devices: [ANNA, { ...BEN, isMissing: true }] }),
      {
        en: 'Changes by Ben have not reached this device',
        fr: 'Des modifications de Ben n’ont pas été reçues',
        es: 'No se han recibido cambios de Ben',
      },
    ],
    [
      'damaged changes',
      memberState({ devices: [ANNA, { ...BEN, damaged: 1 }] }),
      {
        en: 'Some changes by Ben are damaged',
        fr: 'Des modifications de Ben sont endommagées',
        es: 'Algunos cambios de Ben están dañados',
      },
    ],
    [
      'a copied profile',
      memberState({ devices: [ANNA, { ...BEN, isCopied: true }] }),
      { en: 'two places', fr: 'deux endroits', es: 'dos lugares' },
    ],
    [
      'another list of devices',
      memberState({ devices: [ANNA, { ...BEN, isOnOtherLog: true }] }),
      { en: 'Ben was shown another', fr: 'Ben a reçu une autre', es: 'Ben recibió otra' },
    ],
    [
      'a device that leaves',
      memberState({ devices: [ANNA, { ...BEN, isLeaving: true }] }),
      { en: 'Ben leaves', fr: 'Ben quitte', es: 'Ben sale' },
    ],
    [
      'unheard admins',
      memberState({ unheard: ['ben'] }),
      { en: 'since: Ben.', fr: 'depuis : Ben.', es: 'desde entonces: Ben.' },
    ],
    [
      'facts of a device',
      memberState({
        devices: [ANNA, { ...BEN, lastSeen: at(9, 5), behind: 3, isOlderApp: true, otherDatasets: ['other-talks'] }],
      }),
      {
        en: 'Read and write · Last seen: 09:05 · 3 changes not confirmed yet · Older version of Plenary · Other dataset version: Other talks',
        fr: 'Lecture et écriture · Vu pour la dernière fois : 09:05 · 3 modifications pas encore confirmées',
        es: 'Lectura y escritura · Visto por última vez: 09:05 · 3 cambios aún sin confirmar',
      },
    ],
    [
      'a request',
      memberState({ requests: [{ id: 'r', name: 'Carla', access: 'reader', digits: '987654' }] }),
      {
        en: 'Carla asks to join: Read onlyDo both devices show 987 654?',
        fr: 'Les deux appareils affichent-ils 987 654 ?',
        es: '¿Muestran ambos dispositivos 987 654?',
      },
    ],
  ])('%s is said in three languages', async (_, state, said) => {
    ownMembership.value = state.stage === 'member' ? state : null
    delegation.value = state
    await show()
    for (const lang of LANGS) {
      await act(() => speak(lang))
      expect(text()).toContain(said[lang])
    }
  })

  it('is prepared until the sync is loaded, which it asks for', async () => {
    isSyncWanted.value = false
    delegationActions.value = null
    await show()
    expect(text()).toContain('Preparing sync…')
    expect(isSyncWanted.value).toBe(true)
  })
})

describe('setting up', () => {
  const entry = (id: string, negotiation?: string) => ({
    ...observed({ id, article: 'spam', date: '2026-11-24', status: 'clean' }),
    ...(negotiation === undefined ? {} : { negotiation }),
  })
  it.each<readonly [Lang, RegExp]>([
    ['en', /2 entries of an earlier delegation become private/],
    ['fr', /2 entrées d’une délégation précédente deviennent privées/],
    ['es', /2 entradas de una delegación anterior pasan a ser privadas/],
  ])(
    'says before it joins what becomes of the entries of an earlier delegation, and counts none of them: %s',
    async (lang, says) => {
      await speak(lang)
      appData.value = stateWith(
        fixturePack,
        ['one', 'two'].map((id) => ({ ...entry(id), layer: 'delegation' as const })),
      )
      await show()
      expect(text()).toMatch(says)
      expect([...whatGoes.value]).toEqual([])
    },
  )
  it('says how many public entries will go, by negotiation, and the button agrees', async () => {
    appData.value = stateWith(fixturePack, [
      entry('one'),
      entry('two'),
      entry('there', 'other-talks'),
      { ...entry('own'), layer: 'private' },
    ])
    await show()
    expect(text()).toContain('3 public entries will be shared. Private entries stay on this device.')
    expect([...place.querySelectorAll('form li')].map((item) => item.textContent?.slice(-3))).toEqual(['(2)', '(1)'])
    expect(button('Join and share 3 entries')).not.toBeNull()
  })
  it('names each field that is empty, and asks the sync for nothing', async () => {
    await show()
    await choose('Create a delegation')
    await type('Name of this device', '')
    await press('Create')
    expect([...place.querySelectorAll('.err')].map((error) => error.textContent)).toEqual([
      'Enter the link or the code.',
      'Enter a name.',
      'Enter a name.',
    ])
    expect(fake.calls).toEqual([])
    expect(document.activeElement).toBe(fieldOf('Server code'))
  })
  it('creates a delegation', async () => {
    await show()
    await choose('Create a delegation')
    await type('Server code', 'the code')
    await type('Name of the delegation', 'Mission')
    await type('Name of this device', 'Laptop')
    await press('Create')
    expect(fake.calls).toEqual([['create', { link: 'the code', name: 'Mission', device: 'Laptop' }]])
    expect(place.querySelector('h1')?.textContent).toBe('Mission')
    expect(document.activeElement).toBe(place.querySelector('h1'))
  })
  it('joins by the link of the address, which leaves the address', async () => {
    history.replaceState(null, '', '#/delegation?join=abc')
    address.value = baseAddress.value = parseAddress('#/delegation?join=abc')
    await show()
    expect(location.hash).toBe('#/delegation')
    expect(fieldOf('Invitation link').value).toBe('#/delegation?join=abc')
    await type('Name of this device', 'Phone')
    await press('Join')
    expect(fake.calls).toEqual([['join', { link: '#/delegation?join=abc', device: 'Phone' }]])
    await press('Cancel')
    expect(fake.calls.at(-1)).toEqual(['cancelJoining'])
    expect(fieldOf('Name of this device').value).toBe('Phone')
  })
  it('gives up a creation that the server does not answer', async () => {
    delegation.value = { stage: 'creating', step: { kind: 'creating' } }
    await show()
    await press('Cancel')
    expect(fake.calls).toEqual([['cancelJoining']])
  })
  it('uses a recovery key, for which a link is needed with the letters alone', async () => {
    await show()
    await choose('Use a recovery key')
    await type('Recovery key', 'abcde')
    await type('Name of this device', 'New')
    await press('Join')
    expect(fake.calls).toEqual([['useRecoveryKey', { text: 'abcde', link: '', device: 'New' }]])
  })
  it('shows a problem beside what was typed', async () => {
    fake.problem = 'not-a-link'
    await show()
    await type('Invitation link', 'nonsense')
    await type('Name of this device', 'Phone')
    await press('Join')
    expect(place.querySelector('[role=alert]')?.textContent).toBe(
      'This is not a link or a code of a delegation. Copy all of it, then try again.',
    )
    expect(fieldOf('Invitation link').value).toBe('nonsense')
  })
  it('scrolls a problem into view', async () => {
    fake.problem = 'refused'
    const scrolled: (string | null)[] = []
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this.getAttribute('role'))
    })
    await show()
    await type('Invitation link', 'link')
    await type('Name of this device', 'Phone')
    await press('Join')
    expect(scrolled).toEqual(['alert'])
  })
  it.each<readonly [of: string, problem: SyncProblem | null, state: DelegationState]>([
    ['an action', 'refused', { stage: 'none' }],
    ['a joining under way', null, { stage: 'joining', step: { kind: 'failed', problem: 'rejected' } }],
  ])('forgets the problem of %s with the next link that is opened', async (_, problem, state) => {
    fake.problem = problem
    delegation.value = state
    await show()
    await type('Invitation link', 'link')
    await type('Name of this device', 'Phone')
    if (problem) await press('Join')
    expect(place.querySelector('[role=alert]')).not.toBeNull()
    await act(() => {
      address.value = baseAddress.value = parseAddress('#/delegation?join=abc')
    })
    expect(place.querySelector('[role=alert]')).toBeNull()
    expect(fieldOf('Invitation link').value).toBe('#/delegation?join=abc')
  })
})

describe('a member', () => {
  it('approves a request whose digits are the same', async () => {
    showMember({ requests: [{ id: 'r', name: 'Carla', access: 'reader', digits: '987654' }] })
    await show()
    await press('Approve Carla')
    expect(fake.calls).toEqual([['approve', 'r']])
    expect(text()).toContain('Read only · Not seen yet')
  })
  it('rejects one, and approves none before the digits are there', async () => {
    showMember({ requests: [{ id: 'r', name: 'Carla', access: 'reader', digits: null }] })
    await show()
    expect(button('Approve Carla').disabled).toBe(true)
    await press('Reject Carla')
    expect(fake.calls).toEqual([['reject', 'r']])
    expect(text()).not.toContain('Carla')
  })
  it('invites with an access, and shows the link', async () => {
    showMember()
    await show()
    await choose('Read only')
    await press('Invite device')
    expect(fake.calls).toEqual([['invite', { access: 'reader' }]])
    expect(fieldOf('Invitation link').value).toMatch(/#\/delegation\?join=abc$/)
    await choose('Admin')
    expect(text()).not.toContain('Valid until')
  })
  it('says who used the invitation, in place of the link', async () => {
    showMember()
    await show()
    await press('Invite device')
    await act(() => showMember({ requests: [{ id: 'r', name: 'Carla', access: 'reader', digits: null }] }))
    expect([text().includes('Valid until'), text().includes('Carla has used the invitation.')]).toEqual([false, true])
    await press('Reject Carla')
    expect(text()).toContain('Carla has used the invitation.')
    await press('Invite device')
    expect([text().includes('Valid until'), text().includes('has used')]).toEqual([true, false])
  })
  it('renames a device, and changes its access', async () => {
    showMember()
    await show()
    await press('Manage Ben')
    await type('New name', 'Benjamin')
    await choose('Read only')
    expect(fake.calls).toEqual([])
    await press('Change access')
    await press('Rename')
    expect(fake.calls).toEqual([
      ['setAccess', 'ben', 'reader'],
      ['rename', 'ben', 'Benjamin'],
    ])
    expect(text()).toContain('Benjamin')
  })
  it('removes a device after a question, and says what the host runs', async () => {
    showMember()
    await show()
    await press('Manage Ben')
    await press('Remove device')
    expect(fake.calls).toEqual([])
    expect(place.querySelector('dialog')?.textContent).toContain(
      'The device cannot read what is written from now on. The next time it connects, the entries of the delegation are deleted from it; public entries stay.',
    )
    await confirm()
    expect(fake.calls).toEqual([['remove', 'ben']])
    expect(text()).toContain('Ben is removed. To close its connection too, see “Removed devices”.')
    const command = 'npm run sync-server -- --write FOLDER --revoke UBEN'
    expect(text()).toContain(command)
    const writeText = vi.spyOn(navigator.clipboard, 'writeText')
    await press('Copy command: Ben')
    expect(writeText).toHaveBeenLastCalledWith(command)
    expect(text()).toContain('Copied.')
  })
  it('has what the host runs for a device whose access was lowered', async () => {
    showMember({ devices: [ANNA, { ...BEN, access: 'reader', former: { user: 'UBEN', issued: 1_764_633_600 } }] })
    await show()
    await press('Manage Ben')
    expect(text()).toContain('Its former access works on the server until the host runs this command')
    expect(text()).toContain('npm run sync-server -- --write FOLDER --revoke UBEN --until 1764633600')
  })
  it('says that the server has another version of the app, and loads that', async () => {
    showMember()
    const reload = vi.fn()
    await show()
    expect(text()).not.toContain('A new version of Plenary is available.')
    await act(() => {
      reloadOther.value = reload
    })
    expect(text()).toContain('A new version of Plenary is available.')
    await press('Reload')
    expect(reload).toHaveBeenCalledOnce()
    await act(() => {
      reloadOther.value = null
    })
  })
  it('names a device that names a change which is not here', async () => {
    showMember({ devices: [ANNA, { ...BEN, isAhead: true }] })
    await show()
    expect(text()).toContain('Ben names a change to the delegation that has not reached this device.')
  })
  it('makes a recovery key, shown once, and hidden again', async () => {
    showMember()
    await show()
    await press('Create a recovery key')
    expect(text()).toContain('abcde fghij klmno pqrst uvwxyz')
    expect(place.querySelector('.recovery-key')?.parentElement).toBe(place)
    await press('Hide')
    expect(text()).not.toContain('abcde')
  })
  it.each<readonly [Lang, string]>([
    ['en', 'Recovery key Manage Recovery key'],
    ['fr', 'Clé de récupération Gérer Clé de récupération'],
    ['es', 'Clave de recuperación Gestionar Clave de recuperación'],
  ])('calls a recovery key by what it is, in %s', async (lang, words) => {
    await speak(lang)
    const key = { ...BEN, id: 'key', name: RECOVERY_KEY_NAME, access: 'admin', isRecoveryKey: true } as const
    showMember({ devices: [ANNA, key] })
    await show()
    expect(place.querySelectorAll('.rows li')[1]?.textContent).toBe(words)
  })
  it('shows the name of a recovery key that was renamed', async () => {
    showMember({ devices: [ANNA, { ...BEN, name: 'The safe', isRecoveryKey: true }] })
    await show()
    expect(text()).toContain('The safe recovery key')
  })
  it('leaves after a question', async () => {
    showMember()
    await show()
    await press('Leave delegation')
    expect(fake.calls).toEqual([])
    await confirm()
    expect(fake.calls).toEqual([['leave']])
    expect(text()).toContain('Join a delegation')
  })
  it('confirms admins that were not heard, and connects again', async () => {
    showMember({ unheard: ['ben'], connection: { kind: 'offline', since: at(14, 2) } })
    await show()
    await press('Confirm')
    await press('Try again')
    expect(fake.calls).toEqual([['confirmUnheard'], ['retry']])
  })
  it.each([['member'], ['reader']] as const)('with access %s has no action of an admin', async (access) => {
    showMember({ access, requests: [{ id: 'r', name: 'Carla', access: 'reader', digits: '987654' }] })
    await show()
    expect([...place.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['Leave delegation'])
  })
  it('says why an action was not done', async () => {
    showMember()
    fake.problem = 'last-admin'
    await show()
    await press('Leave delegation')
    await confirm()
    expect(place.querySelector('dialog [role=alert]')?.textContent).toContain('the last admin’s device')
  })
  it('that was removed closes the message', async () => {
    delegation.value = { stage: 'removed', delegation: 'Mission', by: 'Anna', at: at(9, 0), madePrivate: 0 }
    await show()
    await press('Close')
    expect(fake.calls).toEqual([['acknowledgeRemoval']])
  })
})

it('has words with a remedy for each problem, in three languages', async () => {
  const keys = [...readWords('en').messages.keys()].filter((key) => key.startsWith('delegation-problem-'))
  expect(keys.length).toBeGreaterThan(30)
  for (const lang of LANGS) {
    await speak(lang)
    expect(keys.filter((key) => !isPlainKey(key))).toEqual([])
  }
})
