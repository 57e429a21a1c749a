// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { draw, frame, place } from '../../../testing/drawn-form'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { nameIn, speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { isFirstRun } from '../../model/start/first-run'
import { appData, baseAddress } from '../../model/state'
import { ShortcutList } from '../../parts/ShortcutList'
import { FirstRun } from '../board/FirstRun'
import { HelpScreen } from './HelpScreen'

beforeAll(loadMoreWords)
beforeEach(() => {
  appData.value = stateWith(fixturePack)
})
const texts = (selector: string) => [...place.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim())

it.each(['en', 'fr', 'es'] as const)(
  'has in %s four moments with three steps each, on screens that there are',
  async (lang) => {
    await speak(lang)
    await draw(<HelpScreen />)
    const moments = [...place.querySelectorAll('.moments > section')]
    expect(moments.map((one) => [one.querySelectorAll('li').length, one.querySelectorAll('svg').length])).toEqual(
      Array.from({ length: 4 }, () => [3, 1]),
    )
    const links = [...place.querySelectorAll('a')].map((link) => parseAddress(link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(({ screen }) => screen === 'unknown')).toEqual([])
    // A message that is missing shows as its key.
    expect(texts('dt, dd, li, h2, h3, p').filter((text) => !text || /^[a-z]+(-[a-z0-9]+)+$/.test(text))).toEqual([])
  },
)

it('defines the statuses of the open negotiation, in their order', async () => {
  await speak('en')
  await draw(<HelpScreen />)
  const defined = texts('.terms:first-of-type dt')
  for (const { names } of fixturePack.statuses)
    expect(
      defined.some((text) => text?.startsWith(nameIn(names))),
      nameIn(names),
    ).toBe(true)
})

it('lists the shortcuts of the dialog', async () => {
  await speak('en')
  await draw(<ShortcutList />)
  const inDialog = texts('.keyrow')
  await draw(<HelpScreen />)
  expect(inDialog.length).toBeGreaterThan(10)
  expect(texts('.keyrow')).toEqual(inDialog)
})

it('moves to the part that its address names', async () => {
  baseAddress.value = parseAddress('#/help?part=browser')
  await draw(<HelpScreen />)
  await new Promise(requestAnimationFrame)
  expect(document.activeElement?.id).toBe('help-browser')
  baseAddress.value = parseAddress('#/')
})

it('is led to by the note of the first visit, which is closed for good', async () => {
  await draw(<FirstRun />)
  expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain('#/help')
  const close = [...place.querySelectorAll('button')].at(-1)
  close?.click()
  await frame()
  expect([isFirstRun.value, localStorage.getItem('plenary.negotiations-chosen')]).toEqual([false, '1'])
})
