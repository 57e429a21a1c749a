// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { showMember } from '../../tools/memory-delegation'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { ownMembership } from '../sync/model'
import { defaultVisibility, visibilities } from '../sync/visibility'
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

it('without a delegation has two choices, and notes are private', async () => {
  await act(() => render(<VisibilityChoice name="layer" value={null} onChoose={() => {}} />, place))
  expect(labels('label b')).toEqual(['Public', 'Private'])
  expect(defaultVisibility.value).toBe('private')
})

it.each([[false], [true]])(
  'has one choice and one button for each visibility that there is; delegation: %s',
  async (is) => {
    if (is) showMember()
    await act(() =>
      render(
        <>
          <VisibilityChoice name="layer" value={null} onChoose={() => {}} />
          <SaveAs form="form" first="private" isSaving={false} />
        </>,
        place,
      ),
    )
    expect(place.querySelectorAll('input')).toHaveLength(visibilities.value.length)
    const values = [...place.querySelectorAll('button')].map(({ value }) => value)
    expect(values[0]).toBe('private')
    expect(values.sort()).toEqual([...visibilities.value].sort())
  },
)

it('by default is never public', () => {
  showMember()
  expect(defaultVisibility.value).not.toBe('public')
})
