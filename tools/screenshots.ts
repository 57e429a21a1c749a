/**
 * Screenshots, taken of the builds: of the README (`npm run build && npm run screenshots`), whose results are committed; of the
 * stores with `-- store`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { PWA_URL } from '../e2e/harness/builds'
import { type ChromiumOptions, openChromium, openChromiumWithExtension } from '../e2e/harness/chromium'
import { markOf, openMarked } from '../e2e/harness/marks'
import { servePwa } from '../e2e/harness/pwa-server'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../e2e/harness/wto'
import { type Pixels, palettePng } from './palette-png'
import { ROOT } from './process.mjs'
import { takeStorePictures } from './store-pictures'

const FOLDER = join(ROOT, 'docs')

interface Shot {
  readonly name: string
  readonly hash: string
  readonly look?: Pick<ChromiumOptions, 'viewport' | 'colorScheme'>
}

const WIDE = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 800 }

const SHOTS: readonly Shot[] = [
  { name: 'board', hash: '#/?asOf=2021-07-22' },
  { name: 'board-dark', hash: '#/?asOf=2021-07-22', look: { colorScheme: 'dark' } },
  { name: 'board-phone', hash: '#/?asOf=2021-07-22', look: { viewport: PHONE } },
  { name: 'article', hash: '#/articles/open-internet-access' },
  { name: 'article-phone', hash: '#/articles/open-internet-access', look: { viewport: PHONE } },
]

if (process.argv.includes('store')) await takeStorePictures()
else await takeReadmePictures()

async function takeReadmePictures(): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const pwa = await servePwa()
  for (const { name, hash, look } of SHOTS) {
    const { context, close } = await openChromium({ pwaPort: pwa.port, viewport: WIDE, ...look })
    const page = await context.newPage()
    await page.goto(PWA_URL + hash)
    await page.waitForSelector('main h1')
    await save(name, page)
    await close()
  }
  const { context, close } = await openChromiumWithExtension({ pwaPort: pwa.port, viewport: WIDE })
  await serveWto(context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
  const page = await context.newPage()
  await openMarked(page, WTO + SAMPLE_PATH)
  await page.locator(markOf('open-government-data')).first().hover()
  await page.waitForTimeout(1000)
  await save('card', page)
  await close()
  await pwa.kill()
}

async function save(name: string, page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  const file = palettePng(await pixelsOf(page, await page.screenshot()))
  await writeFile(join(FOLDER, `${name}.png`), file)
  console.log(`docs/${name}.png  ${Math.round(file.length / 1024)} KB`)
}

/** Decodes a PNG to RGBA in a blank page of the same browser. */
async function pixelsOf(beside: Page, png: Buffer): Promise<Pixels> {
  const page = await beside.context().newPage()
  const { width, height, base64 } = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('No canvas')
    pen.drawImage(image, 0, 0)
    const { data: rgba } = pen.getImageData(0, 0, image.width, image.height)
    const url = await new Promise<string>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsDataURL(new Blob([rgba]))
    })
    return { width: image.width, height: image.height, base64: url.slice(url.indexOf(',') + 1) }
  }, png.toString('base64'))
  await page.close()
  return { width, height, rgba: Buffer.from(base64, 'base64') }
}
