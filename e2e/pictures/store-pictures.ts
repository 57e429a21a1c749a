/**
 * Pictures of the listings in the browsers' stores, in their sizes and in each language: `npm run build && npm run screenshots -- store`
 * writes them to `dist/store/`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { LANGS, type Lang } from '../../shared/domain/types'
import { PWA_URL } from '../../testing/browsers/builds'
import { openChromium, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { markOf, openMarked } from '../../testing/browsers/marks'
import { servePwa } from '../../testing/browsers/pwa-server'
import { serveWto, WTO } from '../../testing/browsers/wto'
import { ROOT } from '../../tools/programs/process.mjs'
import { SAMPLES, samplePage } from './store-samples'

const FOLDER = join(ROOT, 'dist', 'store')

/** Screenshots of both stores, and the small tile of the Chrome Web Store. */
const SCREENSHOT = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }

/** Screens of the app, by the name of the picture. */
const SCREENS = [
  ['2-articles', '#/?asOf=2021-07-22'],
  ['3-article', '#/articles/open-internet-access'],
  ['4-positions', '#/matrix'],
] as const

export async function takeStorePictures(): Promise<void> {
  const pwa = await servePwa()
  for (const lang of LANGS) {
    await mkdir(join(FOLDER, lang), { recursive: true })
    // What Chromium takes the language of the extension from, on Linux.
    process.env.LANGUAGE = lang
    await takeHighlights(lang, pwa.port)
    await takeScreens(lang, pwa.port)
  }
  await pwa.kill()
}

async function takeHighlights(lang: Lang, pwaPort: number): Promise<void> {
  const { path, article } = SAMPLES[lang]
  const look = { pwaPort, viewport: SCREENSHOT, locale: lang, args: [`--lang=${lang}`] }
  const { context, close } = await openChromiumWithExtension(look)
  await serveWto(context, { [path]: samplePage(lang) })
  const page = await context.newPage()
  await openMarked(page, WTO + path)
  await page.locator(markOf(article)).first().hover()
  await page.waitForTimeout(1000)
  await save(join(lang, '1-highlights'), page, SCREENSHOT)
  await close()
}

async function takeScreens(lang: Lang, pwaPort: number): Promise<void> {
  const { context, close } = await openChromium({ pwaPort, viewport: SCREENSHOT, locale: lang })
  const page = await context.newPage()
  for (const [name, hash] of SCREENS) {
    await page.goto(PWA_URL + hash)
    await page.waitForSelector('main h1')
    await page.waitForTimeout(1000)
    await save(join(lang, name), page, SCREENSHOT)
  }
  await page.setViewportSize(TILE)
  await page.goto('about:blank')
  await page.setContent(await tileOf(lang))
  await save(join(lang, 'tile'), page, TILE)
  await close()
}

async function tileOf(lang: Lang): Promise<string> {
  const icon = await readFile(join(ROOT, 'public/icons/icon.svg'), 'utf8')
  return `<!doctype html><html lang="${lang}"><style>
    body { margin: 0; height: 280px; display: grid; grid-template-columns: 132px 1fr; gap: 20px; align-items: center;
      padding: 0 36px; box-sizing: border-box; background: #fff; color: #15181b; font: 17px/1.35 'Liberation Sans', Arial, sans-serif }
    svg { width: 132px; height: 132px }
    h1 { margin: 0 0 6px; font: 600 34px/1.1 Charter, Georgia, 'Liberation Serif', serif }
    p { margin: 0 }
  </style><body>${icon}<div><h1>Plenary</h1><p>${SAMPLES[lang].tagline}</p></div></body></html>`
}

async function save(name: string, page: Page, size: { width: number; height: number }): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const file = await page.screenshot()
  // The stores take no other size, and no picture with an alpha channel: colour type 2 is red, green and blue.
  const [width, height, colourType] = [file.readUInt32BE(16), file.readUInt32BE(20), file.readUInt8(25)]
  if (width !== size.width || height !== size.height || colourType !== 2)
    throw new Error(`${name} is ${width} x ${height} of colour type ${colourType}`)
  await writeFile(join(FOLDER, `${name}.png`), file)
  console.log(`dist/store/${name}.png  ${Math.round(file.length / 1024)} KB`)
}
