/**
 * Hostile page: one that listens to every event and reads the whole DOM learns nothing and cannot trigger the
 * extension.
 */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ExtensionPage, openExtensionPage, undoWaiting } from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { pageFixture, WTO } from '../../testing/browsers/wto'
import { CANARY } from '../../testing/canary'

const pages = {
  '/hostile': pageFixture('hostile.html'),
}

const chromium = browserWithExtension({ pages })
let own: ExtensionPage
let page: Page

beforeAll(async () => {
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
})
beforeEach(async () => {
  page = await chromium.context.newPage()
  return () => page.close()
})

describe('a hostile page', () => {
  it('gets no message, forges nothing, and does not freeze the extension', async () => {
    await page.goto(`${WTO}/hostile`)
    await page.waitForSelector('#clobber [data-plenary-id="ca"]')
    await page.waitForSelector('#clobber > [data-plenary-id="source-code"]')
    await page.waitForSelector('#deep [data-plenary-id="open-government-data"]')
    await page.waitForTimeout(1500)
    const seen = await page.evaluate(() => {
      const get = (name: string) => Reflect.get(window, name)
      // The page shadows a document function with an image (DOM clobbering).
      const find = (selector: string) => Document.prototype.querySelector.call(document, selector)
      return {
        heard: JSON.stringify(
          get('heard').filter(
            (data: { from?: string }) => data.from === 'extension' && Reflect.get(data, 'version') !== '9',
          ),
        ),
        shadows: get('caught').filter((one: unknown) => one instanceof ShadowRoot).length,
        removed: get('removed'),
        forged: find('#forged')?.outerHTML,
        text: find('#text')?.textContent,
      }
    })
    expect(seen.heard).toBe('[]')
    expect(seen.shadows).toBe(0)
    expect(seen.removed).toBeLessThan(40)
    expect(seen.text).toBe('The co-convenors, Singapore and Japan, cleaned the article on spam. Source code goes on.')
    expect(seen.forged).toContain('href="/forged"')
    expect((await own.ask('waiting', {})).length).toBe(0)
    expect((await own.ask('pwaState', {})).version).toBeNull()
  })

  it('learns nothing of private entries, and makes the extension open and write nothing', async () => {
    const place = { url: `${WTO}/hostile`, title: CANARY, lang: 'en', published: null } as const
    const speaker = { person: CANARY, role: null, members: [] }
    const words = { quote: `${CANARY} spam`, paragraph: CANARY, paragraphNumber: 1 }
    const of = { negotiation: 'wto-ecommerce', article: 'spam', status: 'parked' } as const
    const draft = { ...of, date: '2026-09-01', place, speaker, ...words } as const
    await undoWaiting(own.ask)
    const { ids } = await own.ask('keep', {
      drafts: [
        { ...draft, layer: 'private', note: CANARY },
        { ...draft, article: 'open-government-data', layer: 'private' },
      ],
    })
    const tabs = chromium.context.pages().length
    await page.goto(`${WTO}/hostile`)
    await page.waitForSelector('#deep [data-plenary-id="open-government-data"]')
    await page.hover('#deep a')
    await page.waitForTimeout(1500)
    const read = await page.evaluate(() => {
      const all = [...Document.prototype.querySelectorAll.call(document, '*')]
      // A form of the page shadows its own functions with fields (DOM clobbering).
      const { closest, hasAttribute, getAttributeNames } = Element.prototype
      const ours = all.filter(
        (one) => hasAttribute.call(one, 'data-plenary-kind') && !closest.call(one, '#forgeries, #forged'),
      )
      return {
        ticks: Reflect.get(window, 'ticks'),
        learned: JSON.stringify(Reflect.get(window, 'learned')),
        source: all[0]?.outerHTML ?? '',
        attributes: [...new Set(ours.flatMap((mark) => getAttributeNames.call(mark)))].sort(),
        highlights: [...CSS.highlights].map(([name]) => name),
        loaded: performance
          .getEntries()
          .map(({ name }) => name)
          .join(' '),
        globals: Object.keys(window).filter((name) => /plenary|chrome-ext/i.test(name)),
        stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      }
    })
    for (const part of [read.learned, read.source, read.loaded, read.stored]) {
      expect(part).not.toContain(CANARY)
      expect(part).not.toContain('chrome-extension:')
    }
    const known = ['kind', 'id', 'negotiation', 'phase', 'phase-then', 'in-claim', 'ends', 'goes-on', 'shows', 'prints']
    expect(
      read.attributes.filter((name) => !['href', ...known.map((one) => `data-plenary-${one}`)].includes(name)),
    ).toEqual([])
    expect(read.highlights.filter((name) => !/^plenary-(claim|here)$/.test(name))).toEqual([])
    expect([read.globals, read.stored]).toEqual([[], JSON.stringify([{}, {}, ''])])
    expect(read.ticks).toBeGreaterThan(5)
    expect(chromium.context.pages().length).toBe(tabs)
    // The private status must not show in the phase of a mark.
    expect(
      await page.locator('#text [data-plenary-id="spam"], #forged').first().getAttribute('data-plenary-phase'),
    ).not.toBe('parked')
    expect((await own.ask('waiting', {})).map(({ record }) => record.id)).toEqual(ids)
    await own.ask('undo', { ids })
  })
})
