import { expect, test, vi } from 'vitest'
import { unboundedIn } from '../../../testing/unbounded'

vi.mock('../../browser', () => ({ storage: {} }))
vi.mock('../vault', () => ({ vault: {} }))
const { isOwnSite, readRequest, SCHEMAS, senderKind } = await import('./requests')

test.each(Object.entries(SCHEMAS))('every field of the request %s has a greatest length', (_, schema) => {
  expect(unboundedIn(schema)).toEqual([])
})

const position = {
  ...{ negotiation: 'talks', article: 'spam', member: 'jp', stance: 'opposes', date: '2021-07-22', layer: 'public' },
  ...{ quote: 'Japan opposed it.', paragraph: 'Japan opposed it.', paragraphNumber: 1 },
  place: { url: 'https://www.wto.org/a.htm', title: 'A', lang: 'en', published: null },
}
const card = { plenary: 'card', params: { negotiation: 'talks', kind: 'article', id: 'spam', pageDay: null } }

test.each([
  ['a card, to a card', card, 'own', true],
  ['a card, to a page', card, 'page', false],
  ['what is saved, to a page', { plenary: 'keptHere', params: { url: 'https://a.example/', ids: [] } }, 'page', true],
  ['the undoing of an entry, to a page', { plenary: 'undo', params: { ids: ['12345678'] } }, 'page', false],
  ['the rules for claims, to a page', { plenary: 'bring', params: { what: 'claims-fr' } }, 'page', true],
  ['a lexicon, to a page', { plenary: 'bring', params: { what: 'lexicon-fr' } }, 'page', true],
  ['any other script, to a page', { plenary: 'bring', params: { what: '../../background' } }, 'page', false],
  [
    'the rules for claims into another frame',
    { plenary: 'bring', params: { what: 'claims-en', frameId: 0 } },
    'page',
    false,
  ],
  ['a name that is none', { plenary: 'toString', params: {} }, 'own', false],
  ['no message', 'card', 'page', false],
  ['an id with markup', { ...card, params: { ...card.params, id: '<b>' } }, 'own', false],
  ['a field too many', { ...card, params: { ...card.params, extra: 1 } }, 'own', false],
  ['a card of no negotiation', { ...card, params: { ...card.params, negotiation: '' } }, 'own', false],
  ['which negotiations are on, to a page', { plenary: 'negotiations', params: {} }, 'page', false],
  ['the effects of saving, to the card', { plenary: 'effects', params: { drafts: [] } }, 'own', true],
  ['the effects of saving, to a page', { plenary: 'effects', params: { drafts: [] } }, 'page', false],
  ['the outbox, to the panel', { plenary: 'waiting', params: {} }, 'own', true],
  ['the outbox, to a page', { plenary: 'waiting', params: {} }, 'page', false],
  ['the outbox as a file, to a page', { plenary: 'outboxFile', params: {} }, 'page', false],
  ['the outbox, to the PWA page', { plenary: 'waiting', params: {} }, 'pwa', false],
  ['what was refused, to a page', { plenary: 'taught', params: {} }, 'page', false],
  ['the lessons, to a page', { plenary: 'lessonsFile', params: {} }, 'page', false],
  ['a lesson from a page', { plenary: 'learn', params: { lessons: [] } }, 'page', false],
  ['a refusal from a page', { plenary: 'takeBack', params: { ids: [] } }, 'page', false],
  ['the visibility, to a page', { plenary: 'visibility', params: { url: 'https://a.example/' } }, 'page', false],
  ['the visibility from the card', { plenary: 'visibility', params: { url: '', layer: 'public' } }, 'own', true],
  ['a position', { plenary: 'keep', params: { drafts: [position] } }, 'own', true],
  ['a position from a page', { plenary: 'keep', params: { drafts: [position] } }, 'page', false],
  ['a position of a month', { plenary: 'keep', params: { drafts: [{ ...position, date: '2021-07' }] } }, 'own', false],
  [
    'a position that is none',
    { plenary: 'keep', params: { drafts: [{ ...position, stance: 'likes' }] } },
    'own',
    false,
  ],
  ['the settings, to a page', { plenary: 'settings', params: {} }, 'page', false],
  ['a comparison, to a page', { plenary: 'compare', params: {} }, 'page', false],
  ['the bridge, on the PWA', { plenary: 'bridgeStart', params: {} }, 'pwa', true],
  ['the bridge, on another page', { plenary: 'bridgeStart', params: {} }, 'page', false],
  ['the pairing, to a page', { plenary: 'connect', params: {} }, 'page', false],
  ['the pairing, to the PWA page', { plenary: 'connect', params: {} }, 'pwa', false],
  ['the pairing, to the options', { plenary: 'connect', params: {} }, 'own', true],
  ['a snapshot through another page', { plenary: 'bridgeHeard', params: { data: {} } }, 'page', false],
] as const)('%s', (_, message, from, allowed) => {
  expect(readRequest(message, from) !== null).toBe(allowed)
})

const PWA = 'https://plenary.example/app/'
test.each([
  ['a page of the extension', 'chrome-extension://id/panel/index.html', { own: true }, 'own'],
  ['the PWA', `${PWA}#/`, {}, 'pwa'],
  ['the PWA in a private window', `${PWA}#/`, { isPrivateWindow: true }, 'page'],
  ['the PWA in a frame', `${PWA}#/`, { frameId: 1 }, 'page'],
  ['another page of its kind', 'https://plenary.example.evil.example/app/', {}, 'page'],
] as const)('sent by %s', (_, url, more, kind) => {
  expect(senderKind({ tabId: 1, frameId: 0, url, own: false, isPrivateWindow: false, ...more }, PWA)).toBe(kind)
})

const PAGE = 'https://www.wto.org/english/a.htm'
test.each([
  ['its own', PAGE, PAGE, false, true],
  ['another of its site', 'https://www.wto.org/french/b.htm', PAGE, false, true],
  ['another site’s', 'https://news.example/', PAGE, false, false],
  ['another site’s that looks alike', 'https://www.wto.org.example/', PAGE, false, false],
  ['none', 'wto', PAGE, false, false],
  ['that of a page without one', 'data:text/html,a', 'data:text/html,b', false, true],
  ['any, to a page of the extension', PAGE, 'chrome-extension://id/panel/index.html', true, true],
] as const)('what was saved at an address is told to %s', (_, url, from, own, told) => {
  expect(isOwnSite(url, { own, url: from })).toBe(told)
})
