// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeAll, expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { store } from '../../../testing/saving-store'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress } from '../../model/state'
import { CorrectScreen } from './CorrectScreen'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const first = observed({ id: 'first-0001', article: 'spam', date: '2026-11-03', status: 'parked' })
const corrected = { ...first, id: 'corrected-0001', status: 'clean', supersedes: first.id }
const later = { ...first, id: 'later-0001', date: '2026-11-24' }

it.each([
  ['the only one', [first], 'No status on record for this article by that date'],
  ['one that corrects another', [first, corrected], 'No status on record for this article by that date'],
  ['a later one', [first, corrected, later], 'Status until then: clean, 3 Nov 2026'],
])('names as the status until then, of %s, another than itself', (_, entries, expected) => {
  appData.value = stateWith({ ...fixturePack, observations: [] }, entries)
  address.value = baseAddress.value = parseAddress(`#/mine/${entries.at(-1)?.id}`)
  const place = document.createElement('div')
  render(<CorrectScreen />, place)
  const hintOf = (name: string) => place.querySelector(`[name="${name}"]`)?.closest('.field')?.querySelector('.hint')
  expect(hintOf('status')?.textContent).toBe(expected)
  expect(hintOf('reason')?.textContent).toBe('Required. Saved with the entry.')
  render(null, place)
})

it.each([
  ['an entry', [], [first], 'Correct or withdraw'],
  ['a status update of the dataset, which cannot be withdrawn', [first], [], 'Correct status update'],
])('is titled by what can be done with %s', (_, observations, entries, title) => {
  appData.value = stateWith({ ...fixturePack, observations }, entries)
  address.value = baseAddress.value = parseAddress(`#/mine/${first.id}`)
  const place = document.createElement('div')
  render(<CorrectScreen />, place)
  expect(place.querySelector('h1')?.textContent).toBe(title)
  render(null, place)
})

it.each([
  ['the only one', [first], ''],
  ['one that corrects another', [first, corrected], 'Withdrawing brings back one earlier entry, which counts again.'],
])('says before %s is withdrawn what counts again, and withdraws that too', async (_, entries, said) => {
  appData.value = stateWith({ ...fixturePack, observations: [] }, entries)
  address.value = baseAddress.value = parseAddress(`#/mine/${entries.at(-1)?.id}`)
  const place = document.createElement('div')
  document.body.append(place)
  render(<CorrectScreen />, place)
  const told = () => place.querySelector('form [role=status]')?.textContent
  expect(told()).toBe(said)
  const too = place.querySelector<HTMLInputElement>('form input[type=checkbox]')
  expect(too === null).toBe(said === '')
  act(() => too?.click())
  expect(told()).toBe('')
  const reason = place.querySelector<HTMLInputElement>('[name=reason]')
  act(() => {
    if (reason) reason.value = 'Wrong'
    reason?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const withdrawn = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Withdraw')
  await act(() => withdrawn?.click())
  await eventually(() => expect(store.saved).toHaveLength(entries.length))
  expect(store.saved).toMatchObject(entries.toReversed().map(({ id }) => ({ withdraws: id, reason: 'Wrong' })))
  render(null, place)
  place.remove()
})

it.each([
  ['of an entry, its own', first.id, 'Private'],
  ['of a status update of the dataset, public', 'shipped-0001', 'Public'],
])('begins with the visibility of what it corrects: %s', (_, id, layer) => {
  const observations = fixturePack.observations.slice(0, 1).map((one) => ({ ...one, id: 'shipped-0001' }))
  appData.value = stateWith({ ...fixturePack, observations }, [{ ...first, layer: 'private' }])
  address.value = baseAddress.value = parseAddress(`#/mine/${id}`)
  const place = document.createElement('div')
  render(<CorrectScreen />, place)
  expect(place.querySelector('[name=layer]:checked')?.closest('label')?.querySelector('b')?.textContent?.trim()).toBe(
    layer,
  )
  render(null, place)
})

/** Draws the form for an entry, and types in a field. */
function opened(id: string) {
  address.value = baseAddress.value = parseAddress(`#/mine/${id}`)
  const place = document.createElement('div')
  document.body.append(place)
  render(<CorrectScreen />, place)
  const type = (name: string, value: string) => {
    const field = place.querySelector<HTMLInputElement>(`[name=${name}]`)
    act(() => {
      if (field) field.value = value
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
  const close = () => {
    render(null, place)
    place.remove()
  }
  return { place, type, close }
}

it('asks once about a date before the negotiation, then saves', async () => {
  appData.value = stateWith(fixturePack, [first])
  const { place, type, close } = opened(first.id)
  type('date', '1924-07-26')
  type('reason', 'Wrong date')
  type('quote', 'It is parked.')
  const submit = () => act(() => place.querySelector<HTMLButtonElement>('form [type=submit]')?.click())
  await submit()
  expect(place.querySelector('[name=date] ~ .err')?.textContent).toBe('1924 is before these talks began. Save anyway?')
  expect(document.activeElement?.getAttribute('name')).toBe('date')
  expect(place.querySelector('form [type=submit]')?.textContent).toBe('Save anyway')
  expect(store.saved).toEqual([])
  await submit()
  await eventually(() => expect(store.saved).toMatchObject([{ date: '1924-07-26', supersedes: first.id }]))
  close()
})

it('shows that a date is in the future until it is put right', async () => {
  appData.value = stateWith(fixturePack, [first])
  const { place, type, close } = opened(first.id)
  type('date', '2999-01-01')
  await act(() => place.querySelector<HTMLButtonElement>('form [type=submit]')?.click())
  const error = () => place.querySelector('[name=date] ~ .err')?.textContent ?? ''
  expect(error()).toMatch(/^The date cannot be in the future\./)
  type('date', '2026-11-04')
  expect(error()).toBe('')
  expect(place.querySelector('[name=reason] ~ .err')).not.toBeNull()
  close()
})

it.each([
  ['gives up the meeting of its day', '2021-07-22-plenary', '2012-07-22', ''],
  ['takes the meeting of the new day', '', '2021-07-22', '2021-07-22-plenary'],
  ['keeps the meeting that no day led to', '2021-07-22-plenary', '2012-07-22', '2021-07-22-plenary', '2022-01-01'],
])('a correction of the date %s', (_, meeting, date, expected, before = meeting ? '2021-07-22' : '2012-01-01') => {
  const entry = { ...first, date: before, ...(meeting && { meeting }) }
  appData.value = stateWith(fixturePack, [entry])
  const { place, type, close } = opened(entry.id)
  type('date', date)
  expect(place.querySelector<HTMLSelectElement>('[name=meeting]')?.value).toBe(expected)
  expect(place.querySelector('[name=date] ~ .hint')?.textContent?.includes('. ')).toBe(expected !== '')
  close()
})

it('says what a correction changes by all that it saves', () => {
  appData.value = stateWith({ ...fixturePack, observations: [] }, [first, { ...later, status: 'clean' }])
  const { place, type, close } = opened(later.id)
  type('date', '2026-11-01')
  const hint = place.querySelector('[name=status]')?.closest('.field')?.querySelector('.hint')?.textContent
  expect(hint).toMatch(/: “Clean” becomes “Parked”\.$/)
  close()
})
