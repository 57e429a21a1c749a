// @vitest-environment happy-dom
/** Negotiations of imported entries that are not on here: said with their names, and added where that is wanted. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Pack } from '../../../shared/pack/schema'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { type addPack, type addShipped, type isAsShipped, SHIPPED, StoreFailure } from '../../store'
import { errorMessageOf } from '../use-async-action'
import { type Brought, broughtByFile, broughtByShared } from './brought'
import { MissingNegotiations } from './MissingNegotiations'
import { addBeside, addWanted, type NegotiationOffer, useNegotiationOffer } from './negotiation-offer'

const added = vi.hoisted(() => ({
  addPack: vi.fn<typeof addPack>(),
  addShipped: vi.fn<typeof addShipped>(),
  isAsShipped: vi.fn<typeof isAsShipped>(),
}))
vi.mock('../../store', async (original) => ({ ...(await original<typeof import('../../store')>()), ...added }))

const own: Pack = { ...pack, id: 'own-talks', names: { en: 'Own talks' } }
const [shipped] = SHIPPED
if (!shipped) throw new Error('nothing ships')
const asShipped: Pack = { ...pack, id: shipped.id, version: shipped.version, names: shipped.names }
const newer: Pack = { ...asShipped, version: '2999.1' }
const older: Pack = { ...asShipped, version: '2000.1' }
const entryOf = (id: string) => ({
  ...observed({ id: `entry-${id}`, article: 'spam', date: '2026-01-05', status: 'clean' }),
  negotiation: id,
})

let offer: NegotiationOffer
function Offer({ ids, brings, isOwnDevice }: { ids: readonly string[]; brings: Brought; isOwnDevice: boolean }) {
  offer = useNegotiationOffer(ids.map(entryOf), brings, { isOwnDevice })
  return <MissingNegotiations offer={offer} />
}
const place = document.body.appendChild(document.createElement('div'))
async function offered(ids: readonly string[], brings: Brought, isOwnDevice = false): Promise<string> {
  await act(() => render(<Offer ids={ids} brings={brings} isOwnDevice={isOwnDevice} />, place))
  return place.textContent
}

beforeEach(async () => {
  await speak('en')
  await loadMoreWords()
  appData.value = stateWith(pack)
  vi.resetAllMocks()
  // Another one would not begin anew, with nothing decided.
  await act(() => render(null, place))
})

it('says nothing of those that are on', async () => {
  expect(await offered([pack.id], broughtByFile({ pack }))).toBe('')
})

it.each<[string, Pack, 'imported' | 'bundled' | 'shipped']>([
  ['that the file alone has', own, 'imported'],
  ['that is as it ships', asShipped, 'bundled'],
  ['that is older than the one that ships', older, 'shipped'],
])('adds a dataset %s', async (_, brought, how) => {
  added.isAsShipped.mockResolvedValue(how === 'bundled')
  expect(await offered([brought.id, pack.id], broughtByFile({ pack, further: [{ pack: brought }] }))).toMatch(
    /^One entry is of a negotiation that is not on this device: .*\.Add this negotiation too$/,
  )
  await addWanted(offer.wanted)
  expect(added.addPack.mock.calls).toEqual(how === 'shipped' ? [] : [[brought, how]])
  expect(added.addShipped.mock.calls).toEqual(how === 'shipped' ? [[shipped]] : [])
})

it('adds that of the file where the one that ships cannot be fetched', async () => {
  added.addShipped.mockRejectedValue(new Error('offline'))
  await offered([older.id], broughtByFile({ pack: older }))
  await addWanted(offer.wanted)
  expect(added.addPack.mock.calls).toEqual([[older, 'imported']])
})

it('adds none that was refused, and says what becomes of its entries', async () => {
  await offered([own.id], broughtByFile({ pack: own }))
  await act(() => place.querySelector('input')?.click())
  expect(place.textContent).toContain('The entries are stored, and shown once the dataset is added.')
  await addWanted(offer.wanted)
  expect(added.addPack).not.toHaveBeenCalled()
})

it('names one of which a shared file has the name alone', async () => {
  const text = await offered([own.id], broughtByShared({ negotiation: own }))
  expect(text).toMatch(/not on this device: Own talks\.The entries are stored/)
  await addWanted(offer.wanted)
  expect(added.addPack).not.toHaveBeenCalled()
})

it('offers one that the file has without entries', async () => {
  expect(await offered([], broughtByFile({ pack, further: [{ pack: own }] }))).toBe(
    'This negotiation is not on this device: Own talks.Add this negotiation too',
  )
  expect(await addWanted(offer.wanted)).toBe('Own talks was added.')
  expect(added.addPack.mock.calls).toEqual([[own, 'imported']])
})

describe('a newer dataset of a negotiation that is on', () => {
  const later: Pack = { ...own, version: '9.1' }
  const earlier: Pack = { ...own, version: '9.0' }
  beforeEach(() => {
    appData.value = stateWith(earlier)
  })
  it('is offered with both versions where the backup is of the own other device', async () => {
    expect(await offered([own.id], broughtByFile({ pack: later }), true)).toBe(
      'A newer dataset of Own talks: version 9.1. This device has version 9.0.Use the newer dataset',
    )
    expect(await addWanted(offer.wanted)).toBe('Own talks: version 9.1 is in use.')
    expect(added.addPack.mock.calls).toEqual([[later, 'imported']])
  })
  it('is named as the one that ships where that is later', async () => {
    appData.value = stateWith({ ...older, version: '1999.1' })
    const { version } = shipped
    expect(await offered([], broughtByFile({ pack: older }), true)).toContain(`: version ${version}. This device has`)
    expect(await addWanted(offer.wanted)).toContain(`: version ${version} is in use.`)
    expect(added.addShipped.mock.calls).toEqual([[shipped]])
  })
  it.each([
    ['of another', later, false],
    ['of the same version', earlier, true],
    ['of an earlier version', { ...own, version: '8.9' }, true],
  ])('is not offered from a file %s', async (_, given, isOwnDevice) => {
    expect(await offered([own.id], broughtByFile({ pack: given }), isOwnDevice)).toBe('')
  })
})

describe('a dataset that only its publisher could vouch for', () => {
  const key = 'a'.repeat(64)
  it.each<[string, Pack, Readonly<Record<string, string>>, RegExp]>([
    ['later than the one that ships', newer, {}, /not signed\. Use it only if you trust the sender\. *Add/],
    ['whose earlier one was signed', own, { [own.id]: key }, /not signed\..* The previous dataset was signed/],
  ])('%s is added only where that is chosen, and with an alert', async (_, given, signers, alert) => {
    appData.value = { ...stateWith(pack), signers }
    await offered([given.id], broughtByFile({ pack: given }))
    expect(place.textContent).toMatch(alert)
    expect(place.querySelectorAll('.trouble[role=alert]')).toHaveLength(1)
    expect(offer.wanted).toEqual([])
    await act(() => place.querySelector('input')?.click())
    await addWanted(offer.wanted)
    expect(added.addPack.mock.calls).toEqual([[given, 'imported']])
  })
  it('does not stand in for the one that ships where that cannot be fetched', async () => {
    appData.value = { ...stateWith(pack), signers: { [older.id]: key } }
    added.addShipped.mockRejectedValue(new Error('offline'))
    await offered([older.id], broughtByFile({ pack: older }))
    await expect(addWanted(offer.wanted)).rejects.toThrow('offline')
    expect(added.addPack).not.toHaveBeenCalled()
  })
})

describe('beside imported entries', () => {
  const imported = async () => {
    await offered([own.id], broughtByFile({ pack: own }))
    return await addBeside(offer.wanted)
  }
  it('is said to stay where the import is undone', async () => {
    expect(await imported()).toBe(
      'Own talks was added. If you undo the import, this stays. You can change it in “All negotiations”.',
    )
  })
  it('that failed says why', async () => {
    added.addPack.mockRejectedValue(new StoreFailure('full', ''))
    expect(await imported()).toBe(errorMessageOf(new StoreFailure('full', '')))
  })
  it('says nothing without one', async () => expect(await addBeside([])).toBe(''))
})
