// @vitest-environment happy-dom
/** Where a form leads that is closed or saved, also after the page was loaded again with it open. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** The router as a page that is loaded has it. */
async function load() {
  vi.resetModules()
  const router = await import('./navigation')
  const { baseAddress } = await import('./state')
  router.followAddress()
  return { ...router, baseAddress }
}

beforeEach(() => history.replaceState(null, '', '#/'))
afterEach(() => vi.restoreAllMocks())

it.each([
  ['a meeting', '#/meetings/plenary-1', '#/add?kind=document', '#/meetings/plenary-1'],
  ['an article', '#/articles/spam', '#/record?article=spam', '#/articles/spam'],
  ['another day', '#/articles/spam?asOf=2021-07-22', '#/record?asOf=2021-07-22', '#/articles/spam?asOf=2021-07-22'],
  ['an address that was typed', null, '#/add?kind=document', '#/'],
])('a form over %s leads back to it after the page was loaded again', async (_, screen, form, expected) => {
  if (screen === null) history.replaceState(null, '', form)
  else {
    const { go, openOverlay } = await load()
    go(screen)
    openOverlay(form)
    expect(location.hash).toBe(form)
  }
  const { closeOverlay } = await load()
  closeOverlay()
  expect(location.hash).toBe(expected)
})

it.each([
  ['none', null],
  ['of an earlier version', { seen: true }],
  ['of another page', { under: 5 }],
  ['that names a form', { under: '#/record' }],
])('a state that is %s leaves the articles under a form', async (_, state) => {
  history.replaceState(state, '', '#/add?kind=document')
  const { baseAddress } = await load()
  expect(baseAddress.value.screen).toBe('board')
})

it('a form whose address was changed while it was open closes as a whole', async () => {
  const { go, openOverlay, closeOverlay, baseAddress } = await load()
  const passed: string[] = []
  vi.spyOn(history, 'back').mockImplementation(() => {
    passed.push(location.hash)
    const before = { '#/record?article=other': '#/record?article=spam' }[location.hash] ?? '#/articles/spam'
    history.replaceState({ seen: true }, '', before)
    window.dispatchEvent(new Event('popstate'))
    window.dispatchEvent(new Event('hashchange'))
  })
  go('#/articles/spam')
  openOverlay('#/record?article=spam')
  go('#/record?article=other')
  closeOverlay()
  expect(passed).toEqual(['#/record?article=other', '#/record?article=spam'])
  expect([location.hash, baseAddress.value.id]).toEqual(['#/articles/spam', 'spam'])
})
