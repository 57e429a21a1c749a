// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { ObservationEntry } from '../../../shared/domain/entries/entries'
import { isolated } from '../../../shared/domain/text/deceptive-names'
import { colleague } from '../../../testing/colleague'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { markSeen } from '../../model/last-visit'
import { address, appData, baseAddress, today } from '../../model/state'
import { thisDevice } from '../../store'
import { ChangesScreen } from './ChangesScreen'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})

const place = document.createElement('div')
afterEach(() => render(null, place))

const [shipped] = fixturePack.documents
if (!shipped) throw new Error('no document')
const later = { ...shipped, id: 'later', date: '2026-04-01' }

const parked = observed({ id: 'parked-0001', article: 'spam', date: '2026-11-24', status: 'parked' })

it.each<[string, Partial<ObservationEntry>, string]>([
  ['made on this device', { by: thisDevice() }, '(Your entry)'],
  ['from before entries had authors', {}, '(Your entry)'],
  ['imported from a colleague', { by: colleague }, '(A. Colleague)'],
  [
    'passed on by a third',
    { by: { device: 'third', name: 'C. Third', from: colleague } },
    `(${isolated('A. Colleague')}, passed on by ${isolated('C. Third')})`,
  ],
  ['private', { layer: 'private' }, '(Private)'],
])('a change says whose it is, where the status update is %s', (_, more, said) => {
  appData.value = stateWith(fixturePack, [{ ...parked, ...more }])
  address.value = baseAddress.value = parseAddress('#/changes?from=2026-11-20')
  render(<ChangesScreen />, place)
  expect(place.querySelector('.rows small')?.textContent).toContain(said)
})

it('lists the milestones of the period under their own heading, in the language of their title', () => {
  appData.value = stateWith(fixturePack)
  address.value = baseAddress.value = parseAddress('#/changes?from=2026-03-29')
  render(<ChangesScreen />, place)
  const heading = [...place.querySelectorAll('h2')].find(({ textContent }) => textContent?.includes('Milestone'))
  expect(heading?.textContent).toBe('Milestone1')
  const item = heading?.nextElementSibling
  expect(item?.querySelector('[lang="en"]')?.textContent).toContain('MC14 Yaounde ends')
  expect(item?.textContent).toContain('30 Mar 2026')
})

it.each([
  [
    'a later document',
    [later],
    'Last change (articles, documents, participants, milestones): 1 Apr 2026. Last change of status:',
  ],
  ['nothing later', [], 'Last change of status:'],
])('a period without a change links to one that has the last change of a status, with %s', (_, documents, said) => {
  appData.value = stateWith({ ...fixturePack, documents: [...fixturePack.documents, ...documents] })
  address.value = baseAddress.value = parseAddress('#/changes?from=2026-11-20')
  render(<ChangesScreen />, place)
  const link = place.querySelector('a[href*="from="]')
  expect(link?.parentElement?.textContent).toContain(said)
  address.value = baseAddress.value = parseAddress(link?.getAttribute('href') ?? '')
  render(<ChangesScreen />, place)
  expect(place.querySelector('.rows')?.textContent).toContain('30 Mar 2026')
})

it('lists a meeting and a person that arrived since the last visit, whenever they were made', () => {
  const [[meeting], [role]] = [fixturePack.meetings, fixturePack.roles]
  if (!meeting || !role) throw new Error('not in the fixture')
  const made = { layer: 'public', negotiation: fixturePack.id, madeAt: '2026-11-26T08:00:00.000Z' } as const
  appData.value = stateWith(fixturePack, [
    { kind: 'meeting', id: 'late-meeting', ...made, entity: { ...meeting, start: '2026-12-15', end: '2026-12-15' } },
    { kind: 'role', id: 'late-role', ...made, entity: { ...role, id: 'chair', person: 'A. Chair' } },
  ])
  address.value = baseAddress.value = parseAddress('#/changes?since=2026-11-25T10:00:00.000Z')
  render(<ChangesScreen />, place)
  const rows = [...place.querySelectorAll('.rows')].map(({ textContent }) => textContent)
  expect(rows).toEqual([expect.stringMatching(/15 Dec 2026.* to 15 Dec 2026/), expect.stringContaining('A. Chair')])
  expect(place.querySelector(`a[href*="meetings/${meeting.id}"]`)).not.toBeNull()
})

it.each([
  ['the day before the last meeting, of which all is told', [], '2026-11-23', 'parked'],
  ['the last visit, where there was one', ['2026-11-25T10:00:00.000Z'], '2026-11-25', null],
])('begins at %s', (_, visits, from, told) => {
  const [meeting] = fixturePack.meetings
  if (!meeting) throw new Error('no meeting')
  const held = { ...meeting, id: 'held', kind: 'plenary', start: '2026-11-24', end: '2026-11-24' }
  appData.value = stateWith({ ...fixturePack, meetings: [...fixturePack.meetings, held] }, [parked])
  for (const visit of visits) markSeen(visit)
  address.value = baseAddress.value = parseAddress('#/changes')
  render(<ChangesScreen />, place)
  expect(place.querySelector<HTMLInputElement>('#changes-from')?.value).toBe(from)
  expect(place.querySelector('.rows')?.textContent?.toLowerCase().includes('parked') ?? null).toBe(told && true)
})
