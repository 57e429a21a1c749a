import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

describe.each([
  [360, 740],
  [1280, 900],
])('with the network off, %i px wide', (width, height) => {
  let pwa: OfflinePwa
  beforeAll(async () => {
    pwa = await openOfflinePwa({ viewport: { width, height } })
  })
  afterAll(() => pwa.close())

  it.each(SCREENS)('%s opens, fits, and axe finds nothing', async (hash) => {
    pwa.errors.length = 0
    await pwa.goto(hash)
    if (hash === '#/pictures') await pwa.page.waitForSelector('.plot svg')
    expect(await sidewaysScroll(pwa.page)).toBe(0)
    expect(await axeFindings(pwa.page)).toEqual([])
    expect(pwa.errors).toEqual([])
  })
})
