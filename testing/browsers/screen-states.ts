/** States of screens that an address alone does not open: each with its address and what is done there, in English. */
import type { Page } from 'playwright-core'
import type { Entry } from '../../shared/domain/entries/entries'
import { recordsWith } from '../canary'
import { observed } from '../observed'
import { pressInRow } from './row-menu'

export interface ScreenState {
  readonly name: string
  readonly hash: string
  /** Element that is there once the state is. */
  readonly shows: string
  readonly open: (page: Page) => Promise<unknown>
}

/** Name of a file that the text tool reads, and its text. */
const DOCUMENT = {
  name: 'statement.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('On 22 July 2021 the text on unsolicited commercial electronic messages (spam) was cleaned.'),
}

const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).first()
const open = async () => {}

async function selectAll(page: Page): Promise<void> {
  await button(page, 'Select entries').click()
  await page
    .locator('.selection .bar')
    .getByRole('button', { name: /^Select all/ })
    .click()
}

export const SCREEN_STATES: readonly ScreenState[] = [
  { name: 'the note of the first visit', hash: '#/', shows: '.first-run aside', open },
  { name: 'Help', hash: '#/help', shows: 'main svg', open },
  { name: 'Cite, of an article', hash: '#/cite?article=spam', shows: 'dialog.cite section', open },
  { name: 'Cite, of a chart', hash: '#/cite?chart=momentum', shows: 'dialog.cite section', open },
  {
    name: 'a report for us, with a comment',
    hash: '#/cable?meeting=2021-07-22-plenary',
    shows: '.more-form .rows li',
    open: async (page) => {
      for (const summary of await page.locator('main .more-form > summary').all()) await summary.click()
      await page.locator('#own-text').fill('A comment of the authors')
      await button(page, 'Add').click()
      await page.locator('main .for-us input').check()
    },
  },
  {
    name: 'lines that are written up, without a visibility',
    hash: '#/room',
    shows: '.writing-up [role=alert]',
    open: async (page) => {
      await button(page, 'Write up').click()
      await button(page, 'Add status').click()
    },
  },
  {
    name: 'a meeting with its log',
    hash: '#/meetings/2021-07-22-plenary',
    shows: 'main .log .rows li',
    open: (page) => pressInRow(page, page.locator('main .log'), 'Correct'),
  },
  {
    name: 'My entries, filtered, with the form that withdraws',
    hash: '#/mine?layer=public',
    shows: '.selection form',
    open: async (page) => {
      await selectAll(page)
      await page.locator('.selection').getByRole('button', { name: 'Withdraw', exact: true }).click()
    },
  },
  {
    name: 'My entries, with the form that shares',
    hash: '#/mine?layer=private',
    shows: '.selection .preview',
    open: async (page) => {
      await selectAll(page)
      await page.locator('.selection').getByRole('button', { name: 'Make public', exact: true }).click()
    },
  },
  {
    name: 'Analyse, with a document',
    hash: '#/reader',
    shows: 'main .visibility',
    open: (page) => page.locator('#reader-file').setInputFiles(DOCUMENT),
  },
  {
    name: 'a chart that is embedded',
    hash: '#/pictures',
    shows: 'dialog textarea',
    open: async (page) => {
      await page.locator('.plot svg').first().waitFor()
      await button(page, 'Embed: Articles by phase over time').click()
    },
  },
]

const first = observed({ id: 'stated-0001', article: 'spam', date: '2021-07-22', status: 'clean' })

/** Entries of every kind, a correction among them. */
export const STATED: readonly Entry[] = [
  ...recordsWith('said', 'public'),
  ...recordsWith('said-to-us', 'private'),
  first,
  { ...first, id: 'corrected-0001', supersedes: first.id, reason: 'Misread' },
]
