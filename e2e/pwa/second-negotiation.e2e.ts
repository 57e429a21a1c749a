/**
 * The second dataset that ships, chosen on the import screen: from then on every screen has it offline, and no word of the
 * first one in any language of the interface; one can go back, and nothing is lost.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { KNOWN_SCREENS, type KnownScreen } from '../../pwa/model/screens'
import { ADD_KINDS } from '../../shared/domain/entity-fields'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { negotiationWords } from '../../tools/negotiation-words'
import { ROOT } from '../../tools/process.mjs'
import { PWA_URL } from '../harness/builds'
import { offlinePwa } from '../harness/fixtures'

function shipped(id: string): Pack {
  const read = readPackText(readFileSync(join(ROOT, `public/packs/${id}.json`), 'utf8'))
  if (!read.ok) throw new Error(read.problem.reason)
  return read.pack
}
const firstPack = shipped('wto-ecommerce')
const secondPack = shipped('wto-investment-facilitation')
const wordsOfFirst = negotiationWords(firstPack)
const namesOf = ({ names }: Pack): readonly string[] => Object.values(names)

/** Texts of the second pack itself that have a word of the first one, the longest first: it has an article on that subject. */
const { topic, sites, publishers, groups: _, ...facts } = secondPack
const own = [...new Set(textsIn([facts, topic]))]
  .filter((text) => wordsOfFirst(text).length > 0)
  .sort((a, b) => b.length - a.length)
const shared = new Set(wordsOfFirst(textsIn([sites, publishers]).join('\n')).map(({ word }) => word))

/** Waits until a dataset is in use. */
const isInUse = (page: Page, pack: Pack) =>
  page
    .locator('h2.sec', { hasText: pack.version })
    .filter({ hasText: oneOf(namesOf(pack)) })
    .waitFor()

/** Chooses the second dataset on the import screen, by its name. */
async function chooseSecond(page: Page): Promise<void> {
  await page.goto(`${PWA_URL}#/files`)
  await isInUse(page, firstPack)
  await page
    .getByRole('listitem')
    .filter({ hasText: oneOf(namesOf(secondPack)) })
    .getByRole('button')
    .click()
  await isInUse(page, secondPack)
}

const oneOf = (texts: readonly string[]): RegExp =>
  new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))

/** Addresses of each screen. */
const ADDRESSES: Readonly<Record<KnownScreen, readonly string[]>> = {
  board: ['#/articles', '#/articles?asOf=2021-07-22'],
  changes: ['#/changes?from=2021-01-01'],
  matrix: ['#/matrix'],
  pictures: ['#/pictures'],
  meetings: ['#/meetings'],
  members: ['#/members'],
  more: ['#/more'],
  article: ['#/articles/focal-points', '#/articles/whole-agreement'],
  meeting: ['#/meetings/2026-03-26-mc14'],
  member: ['#/members/sg', '#/members/in'],
  cable: ['#/cable?from=2021-01-01&to=2026-11-24'],
  brief: ['#/brief?article=focal-points', '#/brief?member=cl'],
  list: ['#/list'],
  room: ['#/room'],
  reader: ['#/reader'],
  mine: ['#/mine'],
  history: ['#/history'],
  correct: ['#/mine/ifd-ev-0001'],
  receive: ['#/receive'],
  files: ['#/files'],
  settings: ['#/settings'],
  accuracy: ['#/accuracy'],
  lookup: ['#/lookup?q=a'],
  record: ['#/record?article=focal-points'],
  add: ADD_KINDS.map((kind) => `#/add?kind=${kind}`),
}

/** An address of a page of the press, which says what else that page is about. */
const withoutAddress = (address: string): string => (/[\w-]+\.[a-z]{2,}\//.test(address) ? '' : address)

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe.each(['en-GB', 'fr-FR', 'es-ES'])('in %s, offline on a phone', (locale) => {
  const pwa = offlinePwa({ viewport: { width: 390, height: 844 }, locale }, chooseSecond)

  it.each(KNOWN_SCREENS.flatMap((screen) => ADDRESSES[screen]))('%s has none', async (hash) => {
    await pwa.page.goto(`${PWA_URL}${hash}`)
    await pwa.page.waitForTimeout(600)
    const shown = await pwa.page.evaluate(() => {
      const attributes = ['placeholder', 'aria-label', 'title', 'alt']
      const named = [...document.querySelectorAll('body *')].flatMap((one) =>
        attributes.map((name) => one.getAttribute(name) ?? ''),
      )
      return [document.title, document.body.textContent ?? '', ...named].filter((text) => text !== '').join('\n')
    })
    // The import screen names the dataset to which one can go back; a report prints the addresses of its sources.
    const before = hash === '#/files' ? namesOf(firstPack) : []
    const foreign = [...before, ...own].reduce(
      (text, piece) => text.replaceAll(piece, ' · '),
      shown.replace(/\S+\/\S+/g, withoutAddress),
    )
    const found = wordsOfFirst(foreign).map(({ word }) => word)
    expect([...new Set(found)].filter((word) => !shared.has(word))).toEqual([])
  })
})

describe('going back, offline', () => {
  const pwa = offlinePwa({}, chooseSecond)
  const back = () => pwa.page.getByRole('button', { name: /^Go back to / }).click()

  it('leads to the dataset that was there, and from it to the other again', async () => {
    await pwa.page.goto(`${PWA_URL}#/members/sg`)
    await pwa.page.locator('textarea').first().fill('Typed, and not saved')
    await pwa.page.goto(`${PWA_URL}#/articles/focal-points`)
    await pwa.page.getByRole('button', { name: 'Follow', exact: true }).click()
    await pwa.page.goto(`${PWA_URL}#/files`)
    await expect.poll(() => pwa.page.getByText('not signed').count()).toBe(0)
    await back()
    await isInUse(pwa.page, firstPack)
    await pwa.page.goto(`${PWA_URL}#/members/sg`)
    expect(await pwa.page.locator('textarea').first().inputValue()).toBe('')
    await pwa.page.goto(`${PWA_URL}#/mine`)
    await pwa.page.getByText(`One entry in ${secondPack.names.en}.`).waitFor()
    await pwa.page.getByRole('link', { name: 'Change dataset' }).click()
    await back()
    await isInUse(pwa.page, secondPack)
    await pwa.page.goto(`${PWA_URL}#/members/sg`)
    expect(await pwa.page.locator('textarea').first().inputValue()).toBe('Typed, and not saved')
    await pwa.page.goto(`${PWA_URL}#/mine`)
    await pwa.page.locator('.rows li', { hasText: 'My list' }).waitFor()
  })
  it('finds the file of the dataset that was chosen once', async () => {
    const status = await pwa.page.evaluate(async (file) => (await fetch(file)).status, `packs/${secondPack.id}.json`)
    expect(status).toBe(200)
  })
})
