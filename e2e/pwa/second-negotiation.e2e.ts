/**
 * The second negotiation that ships, switched on offline: from then on every screen has it, and no word of the first one in any
 * language of the interface.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { KNOWN_SCREENS, type KnownScreen } from '../../pwa/model/screens'
import { ADD_KINDS } from '../../shared/domain/entries/entity-fields'
import { LANGS } from '../../shared/domain/text/langs'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { PWA_URL } from '../../testing/browsers/builds'
import { offlinePwa } from '../../testing/browsers/fixtures'
import { settled, speak } from '../../testing/browsers/pwa-page'
import { negotiationWords } from '../../tools/checks/negotiation-words'
import { ROOT } from '../../tools/programs/process.mjs'

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

/** Switches on the second one, by the address that names it. */
async function chooseSecond(page: Page): Promise<void> {
  await page.goto(`${PWA_URL}#/n/${secondPack.id}/articles`)
  await page.locator('.lede .btn.primary').click()
  await page.locator('main table').waitFor()
}

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
  texts: ['#/texts'],
  text: ['#/texts/none'],
  comparison: ['#/compare/none'],
  mine: ['#/mine'],
  history: ['#/history'],
  correct: ['#/mine/ifd-ev-0001'],
  receive: ['#/receive'],
  negotiations: ['#/negotiations'],
  // Of both.
  compare: [],
  start: ['#/negotiations/new'],
  edit: ['#/negotiations/edit'],
  rows: ['#/table'],
  files: ['#/files'],
  delegation: ['#/delegation'],
  settings: ['#/settings'],
  accuracy: ['#/accuracy'],
  help: ['#/help'],
  lookup: ['#/lookup?q=a'],
  record: ['#/record?article=focal-points'],
  cite: ['#/cite?article=focal-points', '#/cite?chart=momentum'],
  add: ADD_KINDS.map((kind) => `#/add?kind=${kind}`),
}

/** An address of a page of the press, which says what else that page is about. */
const withoutAddress = (address: string): string => (/[\w-]+\.[a-z]{2,}\//.test(address) ? '' : address)

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const pwa = offlinePwa({ viewport: { width: 390, height: 844 } }, chooseSecond)

it.each(KNOWN_SCREENS.flatMap((screen) => ADDRESSES[screen]))('%s has none, offline on a phone', async (hash) => {
  await pwa.page.goto(`${PWA_URL}${hash}`)
  for (const lang of LANGS) {
    await speak(pwa.page, lang)
    await settled(pwa.page)
    const shown = await pwa.page.evaluate(() => {
      const attributes = ['placeholder', 'aria-label', 'title', 'alt']
      const named = [...document.querySelectorAll('body *')].flatMap((one) =>
        attributes.map((name) => one.getAttribute(name) ?? ''),
      )
      return [document.title, document.body.textContent ?? '', ...named].filter((text) => text !== '').join('\n')
    })
    // These name all that are on; a report prints the addresses of its sources.
    const before = ['#/negotiations', '#/settings'].includes(hash) ? namesOf(firstPack) : []
    const foreign = [...before, ...own].reduce(
      (text, piece) => text.replaceAll(piece, ' · '),
      shown.replace(/\S+\/\S+/g, withoutAddress),
    )
    const found = wordsOfFirst(foreign).map(({ word }) => word)
    expect(
      [...new Set(found)].filter((word) => !shared.has(word)),
      lang,
    ).toEqual([])
  }
})
