import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { ROOT } from '../../tools/process.mjs'

export const WTO = 'https://www.wto.org'

/** HTML by the path of its address on www.wto.org. */
export type WtoPages = Readonly<Record<string, string>>

/** Answers www.wto.org with pages of the test; any other of its addresses is not found. */
export async function serveWto(context: BrowserContext, pages: WtoPages): Promise<void> {
  await context.route(`${WTO}/**`, async (route) => {
    const html = pages[new URL(route.request().url()).pathname]
    if (html === undefined) return route.fulfill({ status: 404, body: '' })
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
  })
}

/** The path of the sample page, where its own address says 22 July 2021. */
export const SAMPLE_PATH = '/english/news_e/news21_e/plenary_sample_22jul21_e.htm'

/** A page of `e2e/pages/`. */
export const pageFixture = (name: string): string => readFileSync(join(ROOT, 'e2e', 'pages', name), 'utf8')

/** The path of the real news item of 22 July 2021, which the project does not hold. */
export const REAL_NEWS_PATH = '/english/news_e/news21_e/jsec_22jul21_e.htm'

/** That item in a page, from its text beside the project; `null` where it is not there. */
export function realNews(): string | null {
  const file = join(ROOT, '..', 'shared', 'news', 'jsec_22jul21_e.txt')
  if (!existsSync(file)) return null
  const paragraphs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p class="paranormaltext">${escapeHtml(line.trim())}</p>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News item</title></head>
<body><div class="centerCol">${paragraphs.join('\n')}</div></body></html>`
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
