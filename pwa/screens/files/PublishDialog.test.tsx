// @vitest-environment happy-dom
/** Result of an export of the dataset: the key that the recipient is asked to compare. */
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
import { PublishDialog } from './PublishDialog'

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

const exportDataset = () =>
  [...place.querySelectorAll('button')].find((one) => one.textContent === 'Export dataset')?.click()

it.each([
  ['the key after signing', true, keyWords(KEY)],
  ['no key without a signature', false, null],
])('says %s', async (_, isSigned, key) => {
  signing.key = null
  appData.value = stateWith(fixturePack)
  render(<PublishDialog onClose={() => {}} />, place)
  if (!isSigned) await act(() => place.querySelector<HTMLInputElement>('.choice input')?.click())
  await act(exportDataset)
  const said = () => place.querySelector('p[role=status]')?.textContent ?? ''
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
  render(<PublishDialog onClose={() => {}} />, place)
  const remembered = () => readAbout(fixturePack.id)?.description
  const field = place.querySelector<HTMLTextAreaElement>('[name="about-description"]')
  if (!field) throw new Error('no field')
  field.value = 'Mission'
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  const typed = remembered()
  await act(exportDataset)
  await eventually(() => expect([typed, remembered()]).toEqual(expected))
})
