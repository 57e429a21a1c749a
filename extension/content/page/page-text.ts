/** Page metadata: adapts the blocks, language, address, title and date of the document to the recogniser's input. */
import type { Day } from '../../../shared/domain/types'
import type { PageText } from '../../../shared/recognition/types'
import type { Settings } from '../../settings'
import { attributeOf, documentElementOf, titleOf } from '../marks/dom'
import type { DeferredLayout } from './page-layout'

const DATE_META = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name="dcterms.date"]',
  'meta[itemprop="datePublished"]',
]
/** Elements of whose number the dates of a document depend, beside its text. */
const DATED = ['meta', 'script', 'time']

type Dates = Pick<PageText, 'metaDate' | 'dataDate' | 'timeDate'>

/** The `lang` attribute of the root element. */
export const rootLang = (): string | undefined => attributeOf(documentElementOf(document), 'lang') || undefined

/** Reader of the metadata, with the dates of the last scan: to look for them costs more than all else of a scan without news. */
export class Metadata {
  private readonly counted = DATED.map((name) => document.getElementsByTagName(name))
  private counts = ''
  private dates: Dates = {}

  constructor(
    private readonly readAs: Settings['readAs'],
    private readonly readOn: Day,
  ) {}

  /** Input of the recogniser for the blocks of this document; `isNew` where their text is not that of the last scan. */
  pageOf(layout: DeferredLayout, isNew: boolean): PageText {
    const counts = `${location.href} ${this.counted.map(({ length }) => length)} ${layout.hasTables}`
    if (isNew || counts !== this.counts) {
      this.counts = counts
      this.dates = datesOf(layout)
    }
    return {
      blocks: layout.blocks,
      lang: rootLang(),
      ...(this.readAs !== 'auto' && { readAs: this.readAs }),
      url: location.href,
      title: titleOf(document),
      ...this.dates,
      readOn: this.readOn,
      layout,
    }
  }
}

/** Dates as the document has them; those of its structure once the script for it has run. */
function datesOf(layout: DeferredLayout): Dates {
  const metaDate = DATE_META.map((selector) => document.querySelector(selector))
    .map((meta) => meta && attributeOf(meta, 'content'))
    .find((content) => content)
  return {
    metaDate: metaDate ?? undefined,
    dataDate: globalThis.plenaryLayout?.dataDate(),
    timeDate: layout.loaded?.pageTime,
  }
}
