// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import type { Draft, Selected } from '../messages'

vi.mock('../browser', () => ({ t: (...words: string[]) => words.join(' '), uiLanguage: () => 'en' }))
const kept = vi.fn(async (_: readonly Draft[]) => {})
let lookup = async (): Promise<void> => {}
let lookups = 0
vi.mock('./captures', () => ({ saveAll: kept }))
vi.mock('./state', () => ({
  act: (run: () => Promise<void>) => void run().catch(() => {}),
  articlesOn: async (_: string, day: string) => [day < '2021-07-01' ? 'former' : 'next', 'other'],
  choices: async () => ({
    articles: ['former', 'next', 'other'].map((id) => ({ id, name: id })),
    members: [],
    statuses: [
      { id: 'clean', name: 'Clean', phase: 'clean' },
      { id: 'stabilised', name: 'Stabilised', phase: 'concluded' },
    ],
    roles: [],
  }),
  formSelection: { value: null },
  effectOfDraft: async ({ article }: { article: string }) => {
    lookups++
    await lookup()
    return article === 'next' ? { kind: 'moves', status: 'stabilised', date: '2020-01-01', isBack: true } : null
  },
  negotiations: async () => ({ chosenIn: 'pwa', all: [] }),
}))
const { CaptureForm } = await import('./CaptureForm')

const place = document.createElement('div')
document.body.append(place)
const selected: Selected = {
  quote: 'The text was closed.',
  paragraph: 'The text was closed.',
  paragraphNumber: 1,
  place: { url: 'https://www.wto.org/a.htm', title: 'A', lang: 'en', published: null },
  claims: [],
  negotiation: 'talks',
  articles: [],
  pageDay: '2021-06-30',
}
function change(selector: string, value: string) {
  const field = place.querySelector<HTMLInputElement>(selector)
  if (!field) throw new Error(`no ${selector}`)
  field.value = value
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }))
}
const offered = () => [...place.querySelectorAll<HTMLOptionElement>('#f-article option')].map(({ value }) => value)

it('offers the articles in force on its day, and the chosen one', async () => {
  render(<CaptureForm selected={selected} />, place)
  await expect.poll(offered).toEqual(['', 'former', 'other'])
  change('#f-date', '2021-07-01')
  await expect.poll(offered).toEqual(['', 'next', 'other'])
  // While it has no date, the last one counts.
  change('#f-date', '')
  await expect.poll(offered).toEqual(['', 'next', 'other'])
  change('#f-article', 'next')
  change('#f-date', '2021-06-30')
  await expect.poll(offered).toEqual(['', 'former', 'next', 'other'])
  expect(place.querySelector<HTMLSelectElement>('#f-article')?.value).toBe('next')
})

it('asks for the visibility each time, and preselects none', async () => {
  render(null, place)
  render(<CaptureForm selected={selected} />, place)
  await expect.poll(offered).toContain('other')
  const layers = () => [...place.querySelectorAll<HTMLInputElement>('[name="layer"]')]
  expect(layers().map(({ value, checked }) => [value, checked])).toEqual([
    ['public', false],
    ['private', false],
  ])
  change('#f-article', 'other')
  change('#f-status', 'clean')
  const submit = () =>
    place.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
  submit()
  await expect.poll(() => place.querySelector('[role="alert"]')?.textContent).toBe('form_layer_missing')
  expect([kept.mock.calls, document.activeElement]).toEqual([[], layers()[0]])
  layers()[1]?.click()
  submit()
  await expect.poll(() => kept.mock.calls).toMatchObject([[[{ article: 'other', layer: 'private' }]]])
})

it('says the effect of saving, and takes an article back at the second press alone', async () => {
  render(null, place)
  kept.mockClear()
  render(<CaptureForm selected={{ ...selected, pageDay: '2021-07-02' }} />, place)
  await expect.poll(offered).toContain('next')
  place.querySelector<HTMLInputElement>('[name="layer"][value="private"]')?.click()
  change('#f-article', 'next')
  change('#f-status', 'clean')
  await expect.poll(() => place.querySelector('#effect')?.textContent).toBe('effect_moves next Stabilised Clean')
  const save = () => place.querySelector('[form="capture"]')?.textContent
  const submit = () =>
    place.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
  submit()
  await expect.poll(save).toBe('panel_press_again')
  change('#f-date', '2021-07-03')
  await expect.poll(save).toBe('form_keep')
  await expect.poll(() => place.querySelector('#effect')).not.toBeNull()
  submit()
  await expect.poll(save).toBe('panel_press_again')
  expect(kept).not.toHaveBeenCalled()
  submit()
  await expect.poll(() => kept.mock.calls).toMatchObject([[[{ article: 'next', date: '2021-07-03' }]]])
  render(null, place)
})

it.each<[string, () => typeof lookup]>([
  ['is pending', () => () => new Promise((found) => setTimeout(found, 100))],
  [
    'has failed',
    () => {
      let isFirst = true
      return async () => {
        if (!isFirst) return
        isFirst = false
        throw new Error('not now')
      }
    },
  ],
])('takes no article back at the first press while the lookup of the status %s', async (_, make) => {
  kept.mockClear()
  render(<CaptureForm selected={{ ...selected, pageDay: '2021-07-02' }} />, place)
  await expect.poll(offered).toContain('next')
  place.querySelector<HTMLInputElement>('[name="layer"][value="private"]')?.click()
  change('#f-article', 'next')
  await expect.poll(() => place.querySelector<HTMLSelectElement>('#f-article')?.value).toBe('next')
  lookup = make()
  lookups = 0
  change('#f-status', 'clean')
  await expect.poll(() => lookups).toBe(1)
  place.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
  await expect.poll(() => place.querySelector('#effect b')).not.toBeNull()
  await expect.poll(() => place.querySelector('[form="capture"]')?.textContent).toBe('panel_press_again')
  expect(kept).not.toHaveBeenCalled()
  render(null, place)
  lookup = async () => {}
})
