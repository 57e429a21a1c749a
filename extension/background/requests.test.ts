import { expect, test, vi } from 'vitest'

vi.mock('../browser', () => ({ storage: {} }))
const { readRequest, senderKind } = await import('./requests')

const card = { plenary: 'card', params: { kind: 'article', id: 'spam', pageDay: null } }

test.each([
  ['a card, to a card', card, 'own', true],
  ['a card, to a page', card, 'page', false],
  ['what is saved, to a page', { plenary: 'keptHere', params: { url: 'https://a.example/', ids: [] } }, 'page', true],
  ['the undoing of an entry, to a page', { plenary: 'undo', params: { ids: ['12345678'] } }, 'page', false],
  ['the rules for claims, to a page', { plenary: 'bring', params: { what: 'claims' } }, 'page', true],
  ['a lexicon, to a page', { plenary: 'bring', params: { what: 'lexicon-fr' } }, 'page', true],
  ['any other script, to a page', { plenary: 'bring', params: { what: '../background' } }, 'page', false],
  [
    'the rules for claims into another frame',
    { plenary: 'bring', params: { what: 'claims', frameId: 0 } },
    'page',
    false,
  ],
  ['a name that is none', { plenary: 'toString', params: {} }, 'own', false],
  ['no message', 'card', 'page', false],
  ['an id with markup', { ...card, params: { ...card.params, id: '<b>' } }, 'own', false],
  ['a field too many', { ...card, params: { ...card.params, extra: 1 } }, 'own', false],
  ['the outbox, to the panel', { plenary: 'waiting', params: {} }, 'own', true],
  ['the outbox, to a page', { plenary: 'waiting', params: {} }, 'page', false],
  ['the outbox as a file, to a page', { plenary: 'outboxFile', params: {} }, 'page', false],
  ['the outbox, to the PWA page', { plenary: 'waiting', params: {} }, 'pwa', false],
  ['the settings, to a page', { plenary: 'settings', params: {} }, 'page', false],
  ['the visibility of captures, to a page', { plenary: 'chooseLayer', params: { layer: 'public' } }, 'page', false],
  ['the visibility of captures, to the panel', { plenary: 'chooseLayer', params: { layer: 'private' } }, 'own', true],
  ['a comparison, to a page', { plenary: 'compare', params: {} }, 'page', false],
  ['the bridge, on the PWA', { plenary: 'bridgeHello', params: {} }, 'pwa', true],
  ['the bridge, on another page', { plenary: 'bridgeHello', params: {} }, 'page', false],
  ['a snapshot through another page', { plenary: 'bridgeHeard', params: { data: {} } }, 'page', false],
] as const)('%s', (_, message, from, allowed) => {
  expect(readRequest(message, from) !== null).toBe(allowed)
})

const PWA = 'https://plenary.example/app/'
test.each([
  ['a page of the extension', 'chrome-extension://id/panel/index.html', { own: true }, 'own'],
  ['the PWA', `${PWA}#/`, {}, 'pwa'],
  ['the PWA in a private window', `${PWA}#/`, { isPrivateWindow: true }, 'page'],
  ['another page of its kind', 'https://plenary.example.evil.example/app/', {}, 'page'],
] as const)('sent by %s', (_, url, more, kind) => {
  expect(senderKind({ tabId: 1, frameId: 0, url, own: false, isPrivateWindow: false, ...more }, PWA)).toBe(kind)
})
