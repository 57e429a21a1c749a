// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Access } from '../../../shared/delegation/membership/membership-schema'
import { showMember } from '../../../testing/delegation/memory-delegation'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { ownMembership } from '../../sync/model'
import { defaultVisibility, visibilities } from '../../sync/visibility'
import { SaveAs } from './SaveAs'
import { VisibilityChoice } from './VisibilityChoice'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
const place = document.createElement('div')
afterEach(() => {
  render(null, place)
  ownMembership.value = null
})

const labels = (of: string) => [...place.querySelectorAll(of)].map((one) => one.textContent?.trim())

it.each<readonly [of: string, access: Access | null, labels: readonly string[], values: readonly string[]]>([
  ['without a delegation', null, ['Public', 'Private'], ['private', 'public']],
  ['for an admin', 'admin', ['Public', 'Private', 'Delegation'], ['private', 'public', 'delegation']],
  ['for a member', 'member', ['Public', 'Private', 'Delegation'], ['private', 'public', 'delegation']],
  ['for a reader', 'reader', ['Public', 'Private'], ['private', 'public']],
])('has one choice and one button for each visibility that can be chosen, %s', async (_, access, choices, buttons) => {
  if (access) showMember({ access })
  await act(() =>
    render(
      <>
        <VisibilityChoice name="layer" value={null} onChoose={() => {}} />
        <SaveAs form="form" first="private" isSaving={false} />
      </>,
      place,
    ),
  )
  expect(labels('label b')).toEqual(choices)
  expect([...place.querySelectorAll('button')].map(({ value }) => value)).toEqual(buttons)
})

it.each<readonly [access: Access | null, hint: string]>([
  [null, 'Included in exports, printouts and the extension'],
  ['member', 'Included in exports, printouts and the extension. Synced to your delegation’s devices too'],
  ['reader', 'Included in exports, printouts and the extension'],
])('says with the access “%s” where what is public goes', async (access, hint) => {
  if (access) showMember({ access })
  await act(() => render(<VisibilityChoice name="layer" value={null} onChoose={() => {}} />, place))
  expect(labels('label > span')[0]).toBe(hint)
})

it.each<readonly [access: Access | null, byDefault: string, inFilters: readonly string[]]>([
  [null, 'private', ['public', 'private']],
  ['admin', 'delegation', ['public', 'private', 'delegation']],
  ['member', 'delegation', ['public', 'private', 'delegation']],
  ['reader', 'private', ['public', 'private', 'delegation']],
])('of a device with the access “%s” is by default %s', (access, byDefault, inFilters) => {
  if (access) showMember({ access })
  expect(defaultVisibility.value).toBe(byDefault)
  expect(visibilities.value).toEqual(inFilters)
})
