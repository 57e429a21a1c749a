// @vitest-environment happy-dom
/** Where a form leads that is closed or saved, also after the page was loaded again with it open. */
import { beforeEach, expect, it, vi } from 'vitest'

/** The router as a page that is loaded has it. */
async function load() {
  vi.resetModules()
  const router = await import('./navigation')
  const { baseAddress } = await import('./state')
  router.followAddress()
  return { ...router, baseAddress }
}

beforeEach(() => history.replaceState(null, '', '#/'))

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
