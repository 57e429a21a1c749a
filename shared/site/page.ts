/** The frame of each page: head, masthead, foot. A page has one style sheet, no script, and needs nothing else. */
import { titleOf } from '../data-package/about'
import { LICENCE_ADDRESSES } from '../data-package/licences'
import type { Lang } from '../domain/text/langs'
import { withoutControls } from '../domain/text/text-controls'
import { keyWords } from '../pack/signature'
import { fileOf, type Place, rootFrom } from './addresses'
import { Html, html, joined, type Piece } from './html'
import type { SiteView } from './view'
import type { SiteWords } from './words'

/** Where a site is, and what stands on each of its pages. */
export interface SiteOptions {
  /** Address of the root of the site, with a slash at its end; `null` while it is not known. */
  readonly base: string | null
  /** Address of the app, with a slash at its end; `null` for no link to it. */
  readonly app: string | null
  /** Languages of the pages, the first of which leads where a reader has chosen none. */
  readonly langs: readonly Lang[]
  /** Key of the signer; `null` for a dataset that is not signed. */
  readonly key: string | null
}

/** A page in a language that is being made. */
export interface PageContext {
  readonly view: SiteView
  readonly words: SiteWords
  readonly options: SiteOptions
  readonly place: Place
}

export interface Page {
  /** Title without that of the site; `null` on its first page. */
  readonly title: string | null
  readonly description: string
  readonly main: Html
  /** Address of the same in the app, after its `#/n/<negotiation>/`. */
  readonly inApp?: string
  /** Relative address of its Atom feed, which a site without an address does not have. */
  readonly feed?: string
  /** Data about the page for search engines. */
  readonly data?: unknown
  /** More lines of the foot. */
  readonly foot?: Piece
}

/** Relative address of a page of the same language. */
export const hrefTo = ({ words, place }: PageContext, to: Place): string => `${rootFrom(place)}${words.lang}/${to}`

const OWN_NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français', es: 'Español' }

/** Title of the site: that of its dataset, where it has one of its own, else the name of the negotiation in the language. */
export const siteTitle = ({ pack }: SiteView, words: SiteWords): string => pack.about?.title ?? words.name(pack.names)

/** The page as a file. */
export function pageText(context: PageContext, page: Page): string {
  const { view, words, place } = context
  const site = siteTitle(view, words)
  return `${
    html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title === null ? site : `${page.title} · ${site}`}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${preview(context, page, site)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${rootFrom(place)}style.css">
${links(context, page)}${structured(page)}</head>
<body class="plenary">
<a class="skip" href="#main">${words.t('skip')}</a>
${masthead(context, site)}
<main id="main">
${page.main}
</main>
${foot(context, page)}
</body>
</html>`.text
  }\n`
}

/** What shows the page where it is shared. */
const preview = ({ words }: PageContext, { title, description }: Page, site: string): Html =>
  html`<meta property="og:type" content="website"><meta property="og:site_name" content="${site}"><meta property="og:title" content="${title ?? site}"><meta property="og:description" content="${description}"><meta property="og:locale" content="${words.lang}">`

function links({ words, place, options: { base, langs } }: PageContext, { feed }: Page): Piece {
  const root = rootFrom(place)
  const at = base ?? root
  const alternates = langs.map((lang) => html`<link rel="alternate" hreflang="${lang}" href="${at}${lang}/${place}">\n`)
  return [
    base === null ? null : html`<link rel="canonical" href="${base}${words.lang}/${place}">\n`,
    alternates,
    html`<link rel="alternate" hreflang="x-default" href="${at}${place === '' ? '' : `${langs[0]}/${place}`}">\n`,
    base !== null && feed !== undefined && html`<link rel="alternate" type="application/atom+xml" href="${feed}">\n`,
  ]
}

/** A block of data, which is no script: no browser runs it. Nothing in it can end its element. */
const structured = ({ data }: Page): Html | null =>
  data === undefined
    ? null
    : new Html(
        `<script type="application/ld+json">${JSON.stringify(data, plain).replaceAll('<', '\\u003c')}</script>\n`,
      )

const plain = (_: string, value: unknown): unknown => (typeof value === 'string' ? withoutControls(value) : value)

const PAGES = [
  ['', 'nav-board'],
  ['meetings/', 'nav-meetings'],
  ['members/', 'nav-members'],
  ['about/', 'site-about'],
] as const satisfies readonly (readonly [Place, string])[]

function masthead(context: PageContext, site: string): Html {
  const {
    words,
    place,
    options: { langs },
  } = context
  const pages = PAGES.map(([to, label]) => {
    const isHere = to === place
    return html`<li><a href="${hrefTo(context, to)}"${isHere && html` aria-current="page"`}>${words.t(label)}</a></li>`
  })
  const languages = langs.map((lang) =>
    lang === words.lang
      ? html`<li><span aria-current="true">${OWN_NAMES[lang]}</span></li>`
      : html`<li><a href="${rootFrom(place)}${lang}/${place}" hreflang="${lang}" lang="${lang}">${OWN_NAMES[lang]}</a></li>`,
  )
  return html`<header class="site-head">
<p class="site-name"><a href="${hrefTo(context, '')}">${site}</a></p>
<nav class="languages" aria-label="${words.t('lang-label')}"><ul>${languages}</ul></nav>
<hr class="rules">
<nav class="pages" aria-label="${words.t('site-nav')}"><ul>${pages}</ul></nav>
</header>`
}

function foot({ view: { pack }, words, options }: PageContext, { inApp, foot: more }: Page): Html {
  const { about } = pack
  const { app, key } = options
  const lines: Piece[] = [
    about && about.authors.length > 0 && about.authors.join(', '),
    about?.licence && licenceLink(words, about.licence),
    key === null ? words.t('site-unsigned') : words.t('site-signed', { key: keyWords(key) }),
  ]
  return html`<footer class="site-foot">
${more}<p>${joined(
    lines.filter((line) => line),
    ' · ',
  )}</p>
${app !== null && inApp !== undefined && html`<p><a class="open" href="${app}#/n/${pack.id}/${inApp}">${words.t('site-open')}</a></p>\n`}</footer>`
}

export function licenceLink(words: SiteWords, licence: keyof typeof LICENCE_ADDRESSES): Html {
  const gap = '\u0000'
  const [before = '', after = ''] = words.t('site-licence-is', { licence: gap }).split(gap)
  return html`${before}<a rel="license" href="${LICENCE_ADDRESSES[licence]}">${licence}</a>${after}`
}

/** The first page, which leads to the languages. */
export function languagesPage(
  view: SiteView,
  wordsOf: Readonly<Record<Lang, SiteWords>>,
  langs: readonly Lang[],
): string {
  const items = langs.map(
    (lang) =>
      html`<li lang="${lang}"><a href="${fileOf(lang, '').replace('index.html', '')}" hreflang="${lang}"><b>${OWN_NAMES[lang]}</b><br>${siteTitle(view, wordsOf[lang])}</a></li>\n`,
  )
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(view.pack)}</title>
<meta name="description" content="${langs.map((lang) => OWN_NAMES[lang]).join(', ')}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
${langs.map((lang) => html`<link rel="alternate" hreflang="${lang}" href="${lang}/">\n`)}</head>
<body class="plenary">
<main id="main" class="choose">
<h1>${titleOf(view.pack)}</h1>
<ul>
${items}</ul>
</main>
</body>
</html>`.text
  }\n`
}
