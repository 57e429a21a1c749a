// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import type { Pack } from '../../../shared/pack/schema'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, today } from '../../model/state'
import { MembersScreen } from './MembersScreen'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})

const but = (member: string) =>
  fixturePack.participations.map((span) => ({ ...span, isCounted: span.member !== member }))

it.each<[string, Pack, string]>([
  ['all of them counted', { ...fixturePack, participations: but('') }, ''],
  ['one that the sources do not count', { ...fixturePack, participations: but('sg') }, ' Singapore.'],
])('the sentence and the list have the same participants, with %s', (_, pack, besides) => {
  appData.value = stateWith(pack)
  address.value = parseAddress('#/members')
  const place = document.createElement('div')
  render(<MembersScreen />, place)
  const listed = Number(place.querySelector('.sec .label')?.textContent)
  const told = place.querySelector('.lede p')?.textContent ?? ''
  expect(told).toContain(`Sources count ${listed - (besides === '' ? 0 : 1)} of `)
  expect(told.split('not counted by the sources:')[1] ?? '').toBe(besides)
})

it('does not count a member that entries add among those of the sources', () => {
  const [first] = fixturePack.members
  if (!first) throw new Error('no member')
  const added: Entry = {
    kind: 'member',
    id: 'entry-algeria',
    layer: 'public',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-01T10:00:00.000Z',
    entity: { ...first, id: 'dz', shortNames: { en: 'Algeria' }, acceded: null },
  }
  const toldOf = (entries: readonly Entry[]) => {
    appData.value = stateWith(fixturePack, entries)
    address.value = parseAddress('#/members')
    const place = document.createElement('div')
    render(<MembersScreen />, place)
    return { told: place.querySelector('.lede p')?.textContent, list: place.textContent }
  }
  const [before, after] = [toldOf([]), toldOf([added])]
  expect(after.told).toBe(before.told)
  expect(after.list).toContain('Algeria')
})

it.each([
  [undefined, 'Members'],
  ['parties', 'Parties'],
  ['participants', 'Participants'],
] as const)('calls those who take part as the negotiation does: %s', (memberTerm, heading) => {
  appData.value = stateWith({ ...fixturePack, memberTerm })
  address.value = baseAddress.value = parseAddress('#/members')
  const place = document.createElement('div')
  render(<MembersScreen />, place)
  const named = ['h1', '.tabs [aria-current]'].map((one) => place.querySelector(one)?.textContent)
  expect(named).toEqual([heading, heading])
})
