/**
 * Screenshots, taken of the builds: of the README and the documents (`npm run build && npm run screenshots`) and, with
 * `-- install`, of the three steps of an installation, whose results are committed; of the stores with `-- store`.
 */
import { PWA_URL } from '../../testing/browsers/builds'
import { type ChromiumOptions, openChromium, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { markOf, openMarked } from '../../testing/browsers/marks'
import { servePwa } from '../../testing/browsers/pwa-server'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../../testing/browsers/wto'
import { saveDocPicture } from './doc-picture'
import { takeInstallPictures } from './install-pictures'
import { takeStorePictures } from './store-pictures'

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
else if (process.argv.includes('install')) await takeInstallPictures()
else await takeReadmePictures()

async function takeReadmePictures(): Promise<void> {
  const pwa = await servePwa()
  for (const { name, hash, look } of SHOTS) {
    const { context, close } = await openChromium({ pwaPort: pwa.port, viewport: WIDE, ...look })
    const page = await context.newPage()
    await page.goto(PWA_URL + hash)
    await page.waitForSelector('main h1')
    await saveDocPicture(name, page)
    await close()
  }
  const { context, close } = await openChromiumWithExtension({ pwaPort: pwa.port, viewport: WIDE })
  await serveWto(context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
  const page = await context.newPage()
  await openMarked(page, WTO + SAMPLE_PATH)
  await page.locator(markOf('open-government-data')).first().hover()
  await page.waitForTimeout(1000)
  await saveDocPicture('card', page)
  await close()
  await pwa.kill()
}
