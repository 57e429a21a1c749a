// @vitest-environment happy-dom
/** Dateline: the last meeting on record, and the latest source of a status. */
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { appData, today } from '../../model/state'
import { Dateline } from './Dateline'

beforeAll(() => speak('en'))

const [meeting] = fixturePack.meetings
if (!meeting) throw new Error('no meeting')

it.each([
  [true, 'Last meeting on record: 9 Jun 2026'],
  [false, 'Last meeting on record: 9 Jun 2026 (unconfirmed)'],
])('says of the last meeting what the list of meetings does, verified: %s', (verified, expected) => {
  today.value = '2026-11-27'
  const last = { ...meeting, start: '2026-06-09', end: '2026-06-09', verified }
  const status = observed({ id: 'said', article: 'spam', status: 'clean', date: '2026-03-30' })
  const sourced = { ...status, evidence: { url: 'https://www.wto.org/x' } }
  appData.value = stateWith({ ...fixturePack, meetings: [last], observations: [sourced] })
  const place = document.createElement('div')
  render(<Dateline />, place)
  expect(place.querySelector('.what')?.textContent).toBe(expected)
  expect(place.querySelector('.state')?.textContent).toContain('Latest status: 30 Mar 2026, 242 days ago')
  render(null, place)
})
