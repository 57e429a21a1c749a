/** The least that an app can do at a start: a static page, and the finished HTML from one script. */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { ADDRESS, until } from './installed-app'

/** Presses a key as the user does. */
export const PRESS =
  "() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '[', bubbles: true, cancelable: true }))"

/** The static page: the app's rendered HTML with its style sheet, no script, and a minimal service worker. */
export async function makeStatic(pwa: string, folder: string): Promise<void> {
  await cp(pwa, folder, { recursive: true })
  const html = await readFile(join(pwa, 'index.html'), 'utf8')
  const still = html
    .replace(/<script[^>]*src=[^>]*><\/script>|<link rel="(?:module)?preload"[^>]*>|<meta http-equiv[^>]*>/g, '')
    .replace('</body>', "<script>navigator.serviceWorker.register('sw.js')</script></body>")
  const [, css = ''] = /href="\.\/(assets\/[^"]+\.css)"/.exec(html) ?? []
  await writeFile(join(folder, 'index.html'), still.replace('<main id="main">', '<main id="main"><table></table>'))
  await writeFile(
    join(folder, 'sw.js'),
    `addEventListener('install', (event) => event.waitUntil(caches.open('static').then((cache) => cache.addAll(['./', './${css}']))))
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((hit) => hit ?? fetch(event.request))))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))`,
  )
}

/** The static page with one script: the first frame of the app's board, and of its answer to the key, as HTML. */
export async function makeFloor(
  pages: { readonly still: string; readonly floor: string },
  app: BrowserContext,
): Promise<void> {
  const page = await app.newPage()
  await page.addInitScript(`{
    const html = (globalThis.captured = {})
    new MutationObserver(() => {
      const place = document.getElementById('app')
      if (!html.board && document.querySelector('main table tr')) {
        html.board = place.innerHTML
        requestAnimationFrame(() => setTimeout(${PRESS}))
      }
      if (!html.answer && document.querySelector('.asof.past')) html.answer = place.innerHTML
    }).observe(document, { childList: true, subtree: true, attributes: true })
  }`)
  await page.goto(ADDRESS)
  await until(page, 'Boolean(captured.answer)')
  const { board, answer } = await page.evaluate(() => Reflect.get(globalThis, 'captured') as Record<string, string>)
  await page.close()
  await cp(pages.still, pages.floor, { recursive: true })
  await writeFile(
    join(pages.floor, 'floor.js'),
    `const place = document.getElementById('app')
document.addEventListener('keydown', () => { place.innerHTML = ${JSON.stringify(answer)} })
requestAnimationFrame(() => setTimeout(() => { place.innerHTML = ${JSON.stringify(board)} }))`,
  )
  for (const [file, from, to] of [
    ['index.html', '</body>', '<script type="module" src="floor.js"></script></body>'],
    ['sw.js', "addAll(['./'", "addAll(['./', './floor.js'"],
  ] as const) {
    const path = join(pages.floor, file)
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
  }
}
