import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings, type OfflinePwa, openOfflinePwa, sidewaysScroll } from './harness/pwa-page'

const SCREENS = [
  '#/',
  '#/articles/open-internet-access',
  '#/matrix',
  '#/matrix?cell=source-code/us',
  '#/changes?from=2021-01-01&asOf=2022-12-31',
  '#/list',
  '#/cable?meeting=2021-07-22-plenary',
  '#/brief?article=open-government-data',
  '#/brief?member=us',
  '#/pictures',
  '#/files',
  '#/reader',
  '#/room',
  '#/mine',
  '#/receive',
  '#/settings',
  '#/more',
  '#/mine/ev-0001',
  '#/meetings?asOf=2021-07-22',
  '#/articles/spam?source=mine',
  '#/articles/spam?asOf=2018-01-01',
  '#/articles/no-such-article',
  '#/members',
  '#/members/sg',
  '#/accuracy',
]

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 900 }

let pwa: OfflinePwa
beforeAll(async () => {
  pwa = await openOfflinePwa({ viewport: PHONE })
})
afterAll(() => pwa.close())

it.each(SCREENS)('%s opens with the network off, fits a phone and a desk, and axe finds nothing', async (hash) => {
  pwa.errors.length = 0
  await pwa.page.setViewportSize(PHONE)
  await pwa.goto(hash)
  if (hash === '#/pictures') await pwa.page.waitForSelector('.plot svg')
  for (const size of [PHONE, DESK]) {
    await pwa.page.setViewportSize(size)
    expect(await sidewaysScroll(pwa.page)).toBe(0)
    expect(await axeFindings(pwa.page)).toEqual([])
  }
  expect(pwa.errors).toEqual([])
})
