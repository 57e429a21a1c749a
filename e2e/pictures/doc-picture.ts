/** Pictures of the documents: a screenshot with few colours and so few bytes, since the repository keeps each. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, PageScreenshotOptions } from 'playwright-core'
import { ROOT } from '../../tools/programs/process.mjs'
import { type Pixels, palettePng } from './palette-png'

/** Writes a screenshot of the page, or of a part of it, to `docs/`. */
export async function saveDocPicture(name: string, page: Page, options: PageScreenshotOptions = {}): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  const file = palettePng(await pixelsOf(page, await page.screenshot(options)))
  await writeFile(join(ROOT, 'docs', `${name}.png`), file)
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
