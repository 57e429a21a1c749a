// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Access } from '../../shared/delegation/membership/membership-schema'
import type { Entry } from '../../shared/domain/entries/entries'
import { showMember } from '../../testing/delegation/memory-delegation'
import { fixturePack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { stateWith } from '../../testing/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { parseAddress } from '../model/address'
import { appData, baseAddress } from '../model/state'
import { ownMembership } from '../sync/model'
import { SubjectWorkspace } from './SubjectWorkspace'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
const place = document.createElement('div')
afterEach(() => {
  render(null, place)
  ownMembership.value = null
})

const draw = (entries: readonly Entry[], isShut = false) => {
  appData.value = { ...stateWith(fixturePack, entries), isShut }
  baseAddress.value = parseAddress('#/articles/spam')
  render(<SubjectWorkspace subject={{ kind: 'article', id: 'spam' }} name="Spam" />, place)
}
const said = (id: string, layer: Entry['layer'] = 'public'): Entry => ({
  ...observed({ id, article: 'spam', date: '2026-11-24', status: 'clean' }),
  layer,
})

it.each<[string, readonly Entry[], string | null]>([
  ['what goes', [said('one-0001'), said('two-0001')], 'To share: 2 entries.'],
  [
    'what goes, and says what stays',
    [said('one-0001'), said('two-0001', 'private'), said('six-0001', 'private')],
    'To share: one entry. 2 entries that are not public are not included.',
  ],
  ['nothing where all is private', [said('one-0001', 'private')], null],
])('shares %s, one by one', async (_, entries, text) => {
  draw(entries)
  const open = place.querySelector<HTMLElement>('button[aria-expanded]')
  await act(() => open?.click())
  const shared = place.querySelector('.delivery')
  expect(shared?.querySelector('p')?.textContent ?? null).toBe(text)
  expect(shared?.querySelectorAll('.rows li').length ?? 0).toBe(
    entries.filter(({ layer }) => open && layer === 'public').length,
  )
})

it.each([
  [false, 2, []],
  [true, 0, ['#/settings?back=%23%2Farticles%2Fspam']],
])('takes notes unless private entries are locked (%s)', (isShut, fields, links) => {
  draw([], isShut)
  const notes = place.querySelector('section.private')
  expect(notes?.querySelectorAll('textarea')).toHaveLength(fields)
  expect([...(notes?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(links)
  expect(notes?.textContent?.includes('The note and the red lines are locked.')).toBe(isShut)
})

const noted = (layer: Entry['layer']): Entry => ({
  kind: 'note',
  id: 'note-0001',
  layer,
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  subject: { kind: 'article', id: 'spam' },
  redLine: false,
  text: 'Ask the capital',
})

it.each<readonly [access: Access | null, layer: Entry['layer'], heading: string, offers: readonly string[]]>([
  [null, 'private', 'Private note on Spam', []],
  ['member', 'delegation', 'Your note on Spam, for the delegation', []],
  ['member', 'private', 'Your note on Spam, for the delegation', ['Private', 'Save for the delegation']],
  ['reader', 'private', 'Private note on Spam', []],
  ['reader', 'delegation', 'Private note on Spam', ['Delegation', 'Save as private']],
])('for the access “%s” shows where a note is that is %s', (access, layer, heading, offers) => {
  if (access) showMember({ access })
  draw([noted(layer)])
  const notes = place.querySelector('section.private')
  expect(notes?.querySelector('h2')?.textContent?.trim()).toBe(heading)
  const shown = [...(notes?.querySelectorAll('.private-tag, button') ?? [])].map(({ textContent }) => textContent)
  expect(shown).toEqual(offers)
})
