// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { NewsPage } from '../../shared/messages/bridge'
import { fixturePack } from '../../testing/fixture-pack'
import { stateWith } from '../../testing/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { newsPages, seenNews } from '../model/news'
import { appData, isPrivateHidden } from '../model/state'
import { NewsLine } from './NewsLine'

const place = document.createElement('div')
const page = (name: string, isNew: boolean, negotiation = fixturePack.id): NewsPage => ({
  negotiation,
  url: `https://example.org/${name}`,
  title: `On ${name}`,
  lang: 'en',
  day: '2026-11-24',
  articles: ['spam'],
  members: ['jp'],
  isNew,
})
const pages = [page('first', true), page('second', false), page('third', true, 'other-talks')]

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

const draw = (isLasting: boolean) => act(() => render(<NewsLine isLasting={isLasting} />, place))
const line = () => place.querySelector('button')

beforeEach(() => {
  appData.value = stateWith(fixturePack)
  newsPages.value = pages
  seenNews.value = []
  isPrivateHidden.value = false
})
afterEach(() => render(null, place))

it('counts the new pages on the open negotiation, and lists them on request, by which they are seen', () => {
  draw(false)
  expect(line()?.textContent).toBe('One news page on this negotiation')
  expect([place.querySelector('ul'), seenNews.value]).toEqual([null, []])
  act(() => line()?.click())
  expect(place.querySelector('a')?.getAttribute('href')).toBe('https://example.org/first')
  expect(place.querySelector('li')?.textContent).toMatch(/24 Nov 2026.*On first.*example\.org · .*Japan/)
  expect(seenNews.value).toEqual(['https://example.org/first'])
})

it.each([
  ['nothing where nothing is new', false, [page('second', false)], null],
  ['all where it lasts and nothing is new', true, [page('second', false)], 'One news page on this negotiation'],
  ['nothing of another negotiation', true, [page('third', true, 'other-talks')], null],
])('tells %s', (_, isLasting, told, said) => {
  newsPages.value = told
  draw(isLasting)
  expect(line()?.textContent ?? null).toBe(said)
})

it.each([
  ['locked', true, false],
  ['hidden', false, true],
])('tells nothing while what is private is %s', (_, isShut, isHidden) => {
  appData.value = { ...stateWith(fixturePack), isShut }
  isPrivateHidden.value = isHidden
  draw(true)
  expect(line()).toBeNull()
})
