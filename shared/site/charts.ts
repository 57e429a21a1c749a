/** The timeline of an article as a file: one SVG in the light colours for any page, which speaks the language of its reader. */
import { keyText, SANS, SMALL, sheetOf } from '../charts/sheet'
import { type SvgElement, svgElement } from '../charts/svg'
import { type TimelineData, timelineOf, WIDE } from '../charts/timeline'
import { timelineDrawing, timelineKeys } from '../charts/timeline-drawing'
import { timelineFinding } from '../charts/timeline-finding'
import { compare } from '../domain/compare'
import type { Lang } from '../domain/text/langs'
import { partedBy } from '../domain/text/typography'
import type { Article } from '../domain/types'
import { withColours } from '../look/light-colours'
import { articlePlace } from './addresses'
import { dateInText, placeName } from './facts'
import { html, svgHtml } from './html'
import { type PageContext, siteTitle } from './page'
import { timelineData } from './timeline'

/** Contexts of all languages. */
type Spoken = Readonly<Record<Lang, PageContext>>

/** The file; `null` before the first status. It has no size of its own: it takes that of its place. */
export function chartText(spoken: Spoken, article: Article, colours: ReadonlyMap<string, string>): string | null {
  const data = timelineData(spoken.en.view, article)
  if (!data) return null
  const [en, fr, es] = [spoken.en, spoken.fr, spoken.es].map((context) => sheetIn(context, article, data))
  if (!en || !fr || !es) return null
  const [width, height] = [en.width, Math.max(en.height, fr.height, es.height)]
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" font-family="${SANS}">
<title>${en.title}</title>
<desc>${en.told}</desc>
${svgHtml([svgElement('rect', { width, height, fill: 'var(--paper)' })])}
${switchText({ en: en.elements, fr: fr.elements, es: es.elements })}
</svg>
`
  return withColours(svg.text, colours)
}

/** The first that the reader’s languages have; in any other language English, which stands in the file once. */
const switchText = ({ en, fr, es }: Readonly<Record<Lang, readonly SvgElement[]>>) =>
  html`<switch>
<g systemLanguage="fr" lang="fr">${svgHtml(fr)}</g>
<g systemLanguage="es" lang="es">${svgHtml(es)}</g>
<g systemLanguage="en" lang="en"><g id="en">${svgHtml(en)}</g></g>
<use href="#en"/>
</switch>`

interface SpokenSheet {
  readonly title: string
  /** Finding and sources, for those who listen. */
  readonly told: string
  readonly width: number
  readonly height: number
  readonly elements: readonly SvgElement[]
}

function sheetIn(context: PageContext, article: Article, data: TimelineData): SpokenSheet {
  const { words } = context
  const name = words.name(article.names)
  const chart = timelineOf(data, WIDE, words.date)
  const text = {
    title: words.t('timeline-of', { article: name }),
    summary: timelineFinding(data.history, data.until, {
      date: words.date,
      steps: (n, to) => words.t('timeline-text', { article: name, n, to }),
      on: (key, dates) => words.t(key, { dates }),
      neverBack: () => words.t('timeline-never-back'),
    }),
    legend: timelineKeys(data.history).map(({ key, ...mark }) => ({ ...mark, text: words.t(key) })),
    foot: footOf(context, data),
  }
  const sheet = sheetOf(text, { width: WIDE.width, height: chart.height })
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({ transform: `translate(${x} ${y})` })
  const drawn = timelineDrawing(chart, WIDE, {
    date: words.date,
    status: words.status,
    meetings: words.t('timeline-meetings'),
  })
  return {
    title: text.title,
    told: [text.summary, ...text.foot].join(' '),
    width: sheet.width,
    height: sheet.height,
    elements: [
      ...sheet.elements,
      ...sheet.marks.map((mark) => svgElement('g', at(mark), ...mark.item.mark, keyText(mark.item))),
      svgElement('g', { ...at(sheet.drawing), 'font-size': SMALL.size }, ...drawn),
    ],
  }
}

/** Publishers that are named; the others are counted. */
const NAMED = 3

/** Where it is drawn from, and the page that it belongs to; no version, which would make each chart another one each time. */
function footOf(context: PageContext, { article, history, until }: TimelineData): readonly string[] {
  const { view, words, options } = context
  const pages = new Map<string, number>()
  for (const { evidence } of history.flatMap(({ entries }) => entries).map(({ observation }) => observation)) {
    const place = evidence.url === null ? evidence.title : placeName(context, evidence.url)
    if (place) pages.set(place, (pages.get(place) ?? 0) + 1)
  }
  const places = [...pages].sort(([a, ofA], [b, ofB]) => ofB - ofA || compare(a, b)).map(([place]) => place)
  const names = places.slice(0, NAMED).join(partedBy(words.lang))
  const others = places.length - NAMED
  const lang = options.langs.includes(words.lang) ? words.lang : options.langs[0]
  const address = options.base === null ? null : `${options.base}${lang}/${articlePlace(article)}`
  return [
    ...(places.length === 0
      ? []
      : [others > 0 ? words.t('chart-sources-more', { names, n: others }) : words.t('chart-sources', { names })]),
    [`${siteTitle(view, words)}, ${dateInText(context, until)}`, address].filter((part) => part !== null).join('. '),
  ]
}
