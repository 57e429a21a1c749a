/** A page as the recogniser wants it. */
import type { PageText } from '../../shared/recognition/types'
import type { Settings } from '../settings'
import type { Block } from './blocks'
import { attributeOf, documentElementOf, titleOf } from './dom'

const DATE_META = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name="dcterms.date"]',
  'meta[itemprop="datePublished"]',
]

/** The language that the page's root gives. */
export const rootLang = (): string | undefined => attributeOf(documentElementOf(document), 'lang') || undefined

/** The page around the blocks: language, address, title, date. */
export function pageTextOf(blocks: readonly Block[], readAs: Settings['readAs']): PageText {
  const metaDate = DATE_META.map((selector) => document.querySelector(selector))
    .map((meta) => meta && attributeOf(meta, 'content'))
    .find((content) => content)
  return {
    blocks: blocks.map((block) => block.text),
    lang: rootLang(),
    ...(readAs !== 'auto' && { readAs }),
    url: location.href,
    title: titleOf(document),
    metaDate: metaDate ?? undefined,
  }
}
