// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { showLastBoard } from './show'

const line = (article: string) => [
  'tr',
  { class: 'a ph-clean' },
  ['th', {}, ['a', { href: `#/articles/${article}` }, article]],
  ['td', {}, `${article} is clean`],
]
// More lines than the window has room for.
const lines = Array.from({ length: 60 }, (_, at) => line(`article-${at}`))
const drawn = JSON.stringify([
  ['p', { class: 'next' }, 'Next up'],
  ['table', {}, ['tbody', {}, ...lines]],
])
const board = { build: '', lang: 'en', day: '2020-01-01', until: '9999-12-31', drawn }

let found: object | null = null
vi.mock('../../store/raw-read', async (original) => ({
  ...(await original<typeof import('../../store/raw-read')>()),
  readLastBoard: async () => found,
}))
const show = (place = document.createElement('div')) => showLastBoard(place, Object.create(null))

it.each<[string, readonly string[] | undefined, readonly string[]]>([
  ['nothing was written', undefined, []],
  ['nothing was moved', [], []],
  ['an article in sight was moved', ['article-0'], ['Next up', 'article-0 is clean']],
  ['one was moved that is drawn later', ['article-59'], ['Next up', 'article-59 is clean']],
  [
    'several were moved',
    ['article-1', 'article-59', 'elsewhere'],
    ['Next up', 'article-1 is clean', 'article-59 is clean'],
  ],
])('at no moment says what may be otherwise: %s', async (_, moved, hidden) => {
  found = { ...board, moved }
  const place = document.createElement('div')
  const seen = new Set<string>()
  const look = () => {
    for (const part of place.querySelectorAll('p, td')) if (part.textContent?.trim()) seen.add(part.textContent)
  }
  new MutationObserver(look).observe(place, { childList: true, subtree: true })
  expect(await show(place)).toBe(true)
  look()
  const all = ['Next up', ...lines.map((_, at) => `article-${at} is clean`)]
  expect(all.filter((text) => !seen.has(text))).toEqual(hidden)
  expect(place.querySelectorAll('[aria-busy][inert]')).toHaveLength(hidden.length)
  expect(place.querySelectorAll('th a')).toHaveLength(60)
})
it.each<[string, object]>([
  ['that is damaged', { ...board, drawn: '[' }],
  ['of another build', { ...board, build: 'other' }],
])('shows no board %s', async (_, other) => {
  found = other
  expect(await show().catch(() => false)).toBe(false)
})

it('shows no board where what hides in it does not come, and holds up nothing', async () => {
  vi.resetModules()
  vi.doMock('./veil', () => new Promise(() => {}))
  const again = await import('./show')
  found = { ...board, moved: ['article-0'] }
  const place = document.createElement('div')
  expect(await again.showLastBoard(place, Object.create(null))).toBe(false)
  expect(place.childElementCount).toBe(0)
})
