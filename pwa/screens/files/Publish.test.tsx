// @vitest-environment happy-dom
/** Result of an export as a dataset: the key that the recipient is asked to compare. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { keyWords } from '../../../shared/pack/signature'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { readAbout } from '../../store'
import { Publish } from './Publish'

const KEY = 'dGhlIGtleSBvZiB0aGUgcHVibGlzaGVyIGhlcmUhISE'
const signing = vi.hoisted(() => ({ key: null as string | null }))
vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  readSigningKey: async () => signing.key,
  signPack: async (text: string) => {
    signing.key = KEY
    return text
  },
}))
vi.mock('../../workspace/files/file-download', () => ({ saveFile: async () => {} }))

const place = document.body.appendChild(document.createElement('div'))
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
afterEach(() => render(null, place))

it.each([
  ['the key after signing', true, keyWords(KEY)],
  ['no key without a signature', false, null],
])('says %s', async (_, isSigned, key) => {
  signing.key = null
  appData.value = stateWith(fixturePack)
  render(<Publish />, place)
  if (!isSigned) await act(() => place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click())
  await act(() => place.querySelector<HTMLButtonElement>('button')?.click())
  const said = () => place.querySelector('[role=status]')?.textContent ?? ''
  await eventually(() => expect(said()).toMatch(/^Dataset saved: version /))
  expect(said().includes('compare')).toBe(isSigned)
  if (key !== null) expect(said()).toContain(`signed with the key ${key}.`)
})

it.each([
  ['as it is typed', false, ['Mission', 'Mission']],
  ['once it leaves, beside a passphrase', true, [undefined, 'Mission']],
])('remembers the metadata %s', async (_, isShut, expected) => {
  localStorage.clear()
  appData.value = { ...stateWith(fixturePack), isShut }
  render(<Publish />, place)
  const remembered = () => readAbout(fixturePack.id)?.description
  const field = place.querySelector<HTMLTextAreaElement>('[name="about-description"]')
  if (!field) throw new Error('no field')
  field.value = 'Mission'
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  const typed = remembered()
  await act(() => place.querySelector<HTMLButtonElement>('button')?.click())
  await eventually(() => expect([typed, remembered()]).toEqual(expected))
})
