/** Page metadata: adapts the blocks, language, address, title and date of the document to the recogniser's input. */
import type { Day } from '../../shared/domain/types'
import type { PageText } from '../../shared/recognition/types'
import type { Settings } from '../settings'
import { attributeOf, documentElementOf, titleOf } from './dom'
import type { Layout } from './layout'
import { dataDate } from './stories'

const DATE_META = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name="dcterms.date"]',
  'meta[itemprop="datePublished"]',
]

/** The `lang` attribute of the root element. */
export const rootLang = (): string | undefined => attributeOf(documentElementOf(document), 'lang') || undefined

/** Input of the recogniser for the blocks of this document. */
export function pageTextOf(layout: Layout, readAs: Settings['readAs'], readOn: Day): PageText {
  const metaDate = DATE_META.map((selector) => document.querySelector(selector))
    .map((meta) => meta && attributeOf(meta, 'content'))
    .find((content) => content)
  return {
    blocks: layout.blocks,
    lang: rootLang(),
    ...(readAs !== 'auto' && { readAs }),
    url: location.href,
    title: titleOf(document),
    metaDate: metaDate ?? undefined,
    dataDate: dataDate(),
    timeDate: layout.pageTime,
    readOn,
    layout,
  }
}
