/** Icon rasteriser: `npm run icons` renders `public/icons/icon.svg` to PNG in Chromium. The results are committed. */
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { chromiumArguments } from './programs/chromium-arguments.mjs'
import { programPath } from './programs/programs.mjs'

const SIZES = [16, 32, 48, 128, 192, 512]

const svg = readFileSync('public/icons/icon.svg', 'utf8')
const browser = await chromium.launch({ executablePath: programPath('chromium'), args: chromiumArguments(null) })
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg ', `<svg style="display:block" width="${size}" height="${size}" `)}</body>`,
  )
  await page.screenshot({ path: `public/icons/icon-${size}.png` })
}
await browser.close()
