// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { memoryDelegation, showMember } from '../../../testing/delegation/memory-delegation'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { store } from '../../../testing/saving-store'
import { withdrawal } from '../../../testing/withdrawal'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, isPrinting } from '../../model/state'
import { ownMembership } from '../../sync/model'
import { Disputes } from './Disputes'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
const place = document.body.appendChild(document.createElement('div'))
beforeEach(() => {
  memoryDelegation()
  showMember()
})
afterEach(() => {
  render(null, place)
  ownMembership.value = null
  isPrinting.value = false
})

const [published] = fixturePack.observations
const [shipped] = fixturePack.meetings
if (!published || !shipped) throw new Error('no observation or meeting')
const by = (name: string) => ({ by: { device: name.toLowerCase(), name } })
const correction = (id: string, name: string): Entry => ({
  ...observed({ id, article: published.article, date: '2026-03-01', status: 'clean' }),
  ...by(name),
  supersedes: published.id,
})
const meeting = (id: string, name: string, minute: number, title: string): Entry => ({
  kind: 'meeting',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: `2026-03-01T08:0${minute}:00.000Z`,
  ...by(name),
  entity: { ...shipped, title },
})

const labels = () => [...place.querySelectorAll('button')].map((one) => one.textContent)
const withdrawn = () => store.saved.flatMap((made) => (made.kind === 'withdrawal' ? [made.withdraws] : []))

it.each<readonly [of: string, entries: readonly Entry[], heading: string, choice: number, gone: readonly string[]]>([
  ['two corrections', [correction('one', 'Anna'), correction('two', 'Ben')], 'Two corrections: both count', 0, ['two']],
  [
    'two versions of a meeting',
    [meeting('one', 'Anna', 1, 'A'), meeting('two', 'Ben', 2, 'B')],
    'Changed by several people: the latest is shown.',
    1,
    ['two'],
  ],
  [
    'a withdrawal of what another corrected',
    [correction('one', 'Anna'), withdrawal(published.id, { id: 'w', ...by('Ben'), reason: 'old' })],
    'Corrected by one, withdrawn by another',
    0,
    ['w'],
  ],
  [
    'a withdrawal of one’s own entry',
    [
      { ...correction('own', 'Anna'), by: undefined, supersedes: undefined } as Entry,
      withdrawal('own', { id: 'w', ...by('Ben') }),
    ],
    'Withdrawn by someone else',
    0,
    ['w'],
  ],
])('%s is settled by a choice', async (_, entries, heading, choice, gone) => {
  appData.value = stateWith(fixturePack, entries)
  await act(() => render(<Disputes isReader={false} />, place))
  expect(place.querySelector('h3')?.textContent).toContain(heading)
  await act(async () => place.querySelectorAll('button')[choice]?.click())
  await eventually(() => expect(withdrawn()).toEqual(gone))
})

it('names the fields in which a version differs', async () => {
  appData.value = stateWith(fixturePack, [meeting('one', 'Anna', 1, 'A'), meeting('two', 'Ben', 2, 'B')])
  await act(() => render(<Disputes isReader={false} />, place))
  expect([...place.querySelectorAll('small')].map((one) => one.textContent)).toEqual([' Title: A.'])
})

it.each([
  ['without a delegation', () => (ownMembership.value = null)],
  ['on paper', () => (isPrinting.value = true)],
])('shows none %s', async (_, set) => {
  appData.value = stateWith(fixturePack, [correction('one', 'Anna'), correction('two', 'Ben')])
  set()
  await act(() => render(<Disputes isReader={false} />, place))
  expect(place.textContent).toBe('')
})

it('lets a reader choose nothing', async () => {
  appData.value = stateWith(fixturePack, [correction('one', 'Anna'), correction('two', 'Ben')])
  await act(() => render(<Disputes isReader={true} />, place))
  expect(labels()).toEqual([])
  expect(place.querySelectorAll('li')).toHaveLength(2)
})
