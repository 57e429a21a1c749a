// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Access } from '../../../shared/delegation/membership/membership-schema'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isolated } from '../../../shared/domain/text/deceptive-names'
import { colleague } from '../../../testing/colleague'
import { memoryDelegation, showMember } from '../../../testing/delegation/memory-delegation'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { takenIn } from '../../model/envelope'
import { handQuery } from '../../model/search/handed-query'
import { address, appData, baseAddress, isPrinting } from '../../model/state'
import { thisDevice } from '../../store'
import { delegation, ownMembership } from '../../sync/model'
import { EntriesScreen } from './EntriesScreen'
import { statedNow } from './stated-now'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const place = document.createElement('div')
function goTo(hash: string): void {
  address.value = parseAddress(hash)
  baseAddress.value = address.value
}
afterEach(() => {
  render(null, place)
  ownMembership.value = null
})

const of = { article: 'spam', date: '2026-11-24', status: 'clean' }
const entries = [
  observed({ id: 'before-0001', ...of }),
  { ...observed({ id: 'mine-0001', ...of }), by: thisDevice() },
  { ...observed({ id: 'their-0001', ...of }), by: colleague },
  { ...observed({ id: 'passed-0001', ...of }), by: { device: 'unknown', name: '', from: colleague } },
  { ...observed({ id: 'unknown-0001', ...of }), by: { device: 'unknown', name: '' } },
]

it.each([
  ['', 5, ['All', 'you', 'A. Colleague', `${isolated('A. Colleague')}, according to the sender`, 'unknown author']],
  ['?by=own', 2, null],
  ['?by=other', 1, null],
  ['?by=other%20unknown', 1, null],
  ['?by=unknown', 1, null],
  ['?by=other&kind=position', 0, null],
])('My entries%s lists %i', async (query, count, authors) => {
  appData.value = stateWith(fixturePack, entries)
  goTo(`#/mine${query}`)
  render(<EntriesScreen />, place)
  // Listed in slices, of which a busy machine needs several.
  await eventually(() => expect(place.querySelector('.rows > li, .empty')).not.toBeNull())
  expect(place.querySelectorAll('.rows > li')).toHaveLength(count)
  const options = [...place.querySelectorAll('#mine-author option')].map((option) => option.textContent)
  if (authors) expect(options).toEqual(authors)
  const empty = place.querySelector('.empty')
  expect(empty?.firstChild?.textContent ?? '').toBe(count === 0 ? 'No entries match these filters.' : '')
  empty?.querySelector('button')?.click()
  if (empty) expect(address.value.params).toEqual({})
})

it('says which entries wait to sync, and which have several versions', async () => {
  const corrected = fixturePack.observations[0]
  if (!corrected) throw new Error('no observation')
  const correction = (id: string, device: string): Entry => ({
    ...observed({ id, article: corrected.article, date: '2026-11-24', status: 'clean' }),
    by: { device, name: device },
    supersedes: corrected.id,
  })
  memoryDelegation()
  appData.value = stateWith(fixturePack, [...entries, correction('one', 'anna'), correction('two', 'ben')])
  goTo('#/mine')
  for (const isMember of [true, false]) {
    if (isMember) showMember({ waiting: new Set(['mine-0001']) })
    else ownMembership.value = null
    delegation.value = isMember ? delegation.value : { stage: 'none' }
    await act(() => render(<EntriesScreen />, place))
    await eventually(() => expect(place.querySelector('.rows > li')).not.toBeNull())
    const waiting = [...place.querySelectorAll('.rows .flag')].filter((one) => one.textContent === 'Waiting to sync')
    expect(waiting).toHaveLength(isMember ? 1 : 0)
    expect(place.textContent.includes('One entry has different versions.')).toBe(isMember)
  }
})

const there = entries.map((one) => ({ ...one, negotiation: 'other-talks' }))
const gone: Entry = {
  kind: 'withdrawal',
  id: 'gone-0001',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T11:00:00.000Z',
  withdraws: 'mine-0001',
  reason: '',
}
it.each<[string, readonly Entry[], readonly string[]]>([
  ['all are here', entries, ['5 entries']],
  ['all are elsewhere', there, ['No entries', '5 entries in Other talks · All negotiations']],
  [
    'one elsewhere is withdrawn there, and one here',
    [...there, { ...gone, negotiation: 'other-talks' }, ...entries, gone],
    ['4 entries · 1 withdrawn', '4 entries in Other talks · 1 withdrawn'],
  ],
  [
    'the dataset of the others is not known',
    there.map((one) => ({ ...one, negotiation: 'unknown-talks' })),
    ['No entries', '5 entries in unknown-talks'],
  ],
  ['there are none', [], ['Nothing added yet.']],
])('says in which negotiation entries are, where %s', (_, all, said) => {
  appData.value = stateWith(fixturePack, all)
  goTo('#/mine')
  render(<EntriesScreen />, place)
  const paragraphs = [...place.querySelectorAll('.lede p')].map((one) => one.textContent)
  expect(paragraphs).toEqual(said.map((text) => expect.stringContaining(text)))
})

it('has one row for an entry and its undo, and withdrawals under the filter by their kind', async () => {
  appData.value = stateWith(fixturePack, [...entries, { ...gone, undo: true }])
  const rows = async (hash: string) => {
    render(null, place)
    goTo(hash)
    render(<EntriesScreen />, place)
    await eventually(() => expect(place.querySelector('.rows > li')).not.toBeNull())
    return [...place.querySelectorAll('.rows > li')].map(({ textContent }) => textContent)
  }
  const all = await rows('#/mine')
  expect([all.length, all.filter((text) => text?.includes('(withdrawn)')).length]).toEqual([5, 1])
  expect(place.querySelector('.lede p')?.textContent).toContain('4 entries · 1 withdrawn')
  const withdrawals = await rows('#/mine?kind=withdrawal')
  expect(withdrawals).toEqual([expect.stringContaining('Withdraws: ')])
  expect(place.querySelector('.filters [role=status]')?.textContent).toBe('')
})

it('says nothing of filters where there is only an article that is followed', async () => {
  const follow: Entry = {
    kind: 'follow',
    id: 'follow-0001',
    layer: 'private',
    negotiation: 'wto-ecommerce',
    madeAt: '2026-11-24T10:00:00.000Z',
    subject: { kind: 'article', id: 'spam' },
    on: true,
  }
  appData.value = stateWith(fixturePack, [follow])
  goTo('#/mine')
  await act(() => render(<EntriesScreen />, place))
  await eventually(() => expect(place.querySelector('#mine-kind')?.textContent).toContain('My list (1)'))
  expect([place.querySelector('.empty'), place.querySelector('.rows')]).toEqual([null, null])
  expect(place.querySelector('.lede p')?.textContent).toContain('No entries')
})

it('draws the rows near the window alone, and on paper all that may be printed', async () => {
  const many = Array.from({ length: 60 }, (_, n) => ({
    ...observed({ id: `many-${String(n).padStart(4, '0')}`, ...of }),
    layer: n < 10 ? ('private' as const) : ('public' as const),
  }))
  appData.value = stateWith(fixturePack, many)
  goTo('#/mine')
  render(<EntriesScreen />, place)
  const rows = () => [...place.querySelectorAll('.rows > li')]
  await eventually(() => expect(rows()).toHaveLength(24))
  expect(rows().map((row) => row.getAttribute('aria-posinset'))).toEqual(rows().map((_, at) => `${at + 1}`))
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe('60')
  act(() => {
    isPrinting.value = true
  })
  expect(rows()).toHaveLength(50)
  act(() => {
    isPrinting.value = false
  })
})

describe('with the screen open', () => {
  const rows = () => [...place.querySelectorAll('.rows > li')]
  const button = (name: string) => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  const said = (id: string, statement: string) => ({ ...observed({ id, ...of }), statement })
  beforeEach(async () => {
    appData.value = stateWith(fixturePack, [
      said('one-0001', 'apple'),
      said('two-0001', 'pear'),
      said('six-0001', 'pear'),
    ])
    goTo('#/mine')
    render(<EntriesScreen />, place)
    await eventually(() => expect(rows()).toHaveLength(3))
  })

  it('is not filtered by what is typed in the search over it', () => {
    act(() => {
      address.value = parseAddress('#/lookup?q=apple')
    })
    expect(place.querySelector<HTMLInputElement>('input[type="search"], input[type="text"]')?.value).toBe('')
  })

  it('filters by each query that the search hands over', async () => {
    for (const [query, count] of [
      ['pear', 2],
      ['apple', 1],
      ['pear', 2],
    ] as const) {
      act(() => handQuery(query))
      await eventually(() => expect(rows()).toHaveLength(count))
      expect(place.querySelector<HTMLInputElement>('#mine-find')?.value).toBe(query)
    }
  })

  it.each<readonly [Access | null, readonly string[]]>([
    [null, ['Make public', 'Make private']],
    ['member', ['Make public', 'Make private', 'Limit to the delegation']],
    ['reader', ['Make public', 'Make private']],
  ])('gives selected entries a visibility that can be chosen, for the access “%s”', async (access, offers) => {
    if (access) act(() => showMember({ access }))
    act(() => button('Select entries')?.click())
    act(() => button('Select all (3)')?.click())
    const made = () => [...place.querySelectorAll('.selection button')].map(({ textContent }) => textContent ?? '')
    expect(made().filter((text) => /^(Make|Limit) /.test(text))).toEqual(offers)
    act(() => button(offers.at(-1) ?? '')?.click())
    expect(place.querySelector('.preview')?.textContent).toMatch(
      access === 'member' ? /^3 entries are synced to your delegation’s devices only/ : /^3 entries become private/,
    )
  })

  it('gives the focus to what a change asks, in sight', async () => {
    document.body.append(place)
    act(() => button('Select entries')?.click())
    act(() => button('Select all (3)')?.click())
    const inSight = vi.spyOn(HTMLElement.prototype, 'scrollIntoView')
    for (const name of ['Make private', 'Withdraw', 'Share']) {
      act(() => button(name)?.click())
      await eventually(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(name))
    }
    expect(inSight).toHaveBeenCalledTimes(3)
    inSight.mockRestore()
    place.remove()
  })

  it('does with selected entries only what is done to those in sight, and says how many are not', async () => {
    act(() => button('Select entries')?.click())
    act(() => button('Select all (3)')?.click())
    const told = () => place.querySelector('.selection [role=status]')?.textContent
    expect(told()).toBe('3 entries selected')
    act(() => handQuery('pear'))
    await eventually(() => expect(rows()).toHaveLength(2))
    expect(told()).toBe('2 entries selected. One selected entry is hidden by the filters.')
    act(() => button('Withdraw')?.click())
    expect(place.querySelector('.selection form p')?.textContent).toMatch(/^2 entries are withdrawn/)
    act(() => handQuery('nothing'))
    await eventually(() => expect(rows()).toHaveLength(0))
    act(() => handQuery('apple'))
    await eventually(() => expect(rows()).toHaveLength(1))
    expect(told()).toBe('One entry selected. 2 selected entries are hidden by the filters.')
    act(() => button('Select none')?.click())
    expect(told()).toBe('No entries selected')
  })
})

describe('entries from the future', () => {
  const [first, second]: Entry[] = [
    { ...observed({ id: 'ahead-0001', ...of }), by: colleague, madeAt: '9998-01-01T00:00:00.000Z' },
    {
      ...observed({ id: 'ahead-0002', ...of }),
      by: colleague,
      madeAt: '9998-01-02T00:00:00.000Z',
      supersedes: 'ahead-0001',
    },
  ]
  if (!first || !second) throw new Error('no entries')
  it('are told, apart from those that count, until they are withdrawn', async () => {
    goTo('#/mine')
    appData.value = { ...stateWith(fixturePack, entries), ahead: [first, second] }
    await act(() => render(<EntriesScreen />, place))
    expect(place.textContent).toContain('2 entries ahead of this device’s clock')
    expect([...place.querySelectorAll('section .byline')].map(({ textContent }) => textContent)).toContain(
      'A. Colleague',
    )
    appData.value = { ...stateWith(fixturePack, [...entries, { ...gone, withdraws: first.id }]), ahead: [first] }
    await act(() => render(<EntriesScreen />, place))
    expect(place.textContent).not.toContain('in the future')
  })
  it('say now what they said, passed on by this device, once they are used', () => {
    const before = new Date().toISOString()
    const [again, withdrawal, correction] = statedNow([first, second])
    expect(again).toMatchObject({ kind: 'observation', article: 'spam', by: { ...thisDevice(), from: colleague } })
    expect(withdrawal).toMatchObject({ kind: 'withdrawal', withdraws: first.id, reason: 'settled' })
    expect(correction).toMatchObject({ kind: 'observation', supersedes: again?.id })
    for (const made of [again, withdrawal, correction]) {
      expect(made && made.madeAt >= before && made.madeAt < '2099').toBe(true)
      expect([first.id, second.id]).not.toContain(made?.id)
    }
  })
  it('of the extension are dated as they arrive, and are this device’s', () => {
    const taken = takenIn({ ...first, by: { device: 'abcdefghijklmnopqrstuvwxyz', name: 'Anna' } })
    expect(taken.by).toEqual(thisDevice())
    expect(Math.abs(Date.parse(taken.madeAt) - Date.now())).toBeLessThan(60_000)
    expect(takenIn({ ...first, madeAt: '2026-11-24T10:00:00.000Z' }).madeAt).toBe('2026-11-24T10:00:00.000Z')
  })
})
