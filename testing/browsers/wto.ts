/** Routes for www.wto.org, with sample pages and the real news item. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { ROOT } from '../../tools/programs/process.mjs'

export const WTO = 'https://www.wto.org'

/** HTML by URL path on www.wto.org. */
export type WtoPages = Readonly<Record<string, string>>

/** Routes www.wto.org to pages of the test; other paths get a 404. */
export async function serveWto(context: BrowserContext, pages: WtoPages): Promise<void> {
  await context.route(`${WTO}/**`, async (route) => {
    const html = pages[new URL(route.request().url()).pathname]
    if (html === undefined) return route.fulfill({ status: 404, body: '' })
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
  })
}

/** URL path of the sample page; it contains the date 22 July 2021. */
export const SAMPLE_PATH = '/english/news_e/news21_e/plenary_sample_22jul21_e.htm'

/** A short text that states a status of one article. */
export const STORY = '<h1>Joint initiative on e-commerce</h1><p>The co-convenors cleaned the article on spam.</p>'

/** An English page about the negotiation. */
export const newsHtml = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>E-commerce talks</title>${head}</head><body>${body}</body></html>`

/** Head element with the strictest Content Security Policy of a page. */
export const STRICT_POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; img-src 'none'">`

/** Reads a page of `e2e/pages/`. */
export const pageFixture = (name: string): string => readFileSync(join(ROOT, 'e2e', 'pages', name), 'utf8')

/** URL path of the real news item of 22 July 2021, which is not part of the repository. */
export const REAL_NEWS_PATH = '/english/news_e/news21_e/jsec_22jul21_e.htm'

/** That news item as a page, from its text in the folder that `NEWS_TEXTS` names; `null` where it names none. */
export function realNews(): string | null {
  const folder = process.env.NEWS_TEXTS
  if (!folder) return null
  const paragraphs = readFileSync(join(folder, 'jsec_22jul21_e.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p class="paranormaltext">${escapeHtml(line.trim())}</p>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News item</title></head>
<body><div class="centerCol">${paragraphs.join('\n')}</div></body></html>`
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
