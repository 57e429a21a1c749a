/** The page on the site: what it is, how to cite it, its data, and what each status means. The same for each version. */
import type { Status } from '../domain/types'
import { rootFrom } from './addresses'
import { citeSite } from './cite'
import { glyph, listHtml, section } from './facts'
import { html, type Piece } from './html'
import { licenceLink, type Page, type PageContext } from './page'

export function aboutPage(context: PageContext): Page {
  const { view, words } = context
  const { about } = view.pack
  const title = words.t('site-about')
  return {
    title,
    description: about?.description ?? words.t('site-about-1'),
    inApp: '',
    main: html`<h1>${title}</h1>
<p>${words.t('site-about-1')}</p>
<p>${words.t('site-about-2')} ${words.t('site-all-updates')}</p>
${section(words.t('site-cite'), html`<p class="quote">${citeSite(context)}</p>\n<p>${words.t('site-cite-version')}</p>\n${about?.licence && html`<p>${licenceLink(words, about.licence)}</p>\n`}`)}${section(words.t('site-data'), dataLinks(context))}${section(words.t('meanings'), meanings(context))}`,
  }
}

const DATA = [
  ['dataset.json', 'site-data-dataset'],
  ['status_updates.csv', 'site-data-csv'],
  ['columns.md', 'site-data-columns'],
  ['datapackage.json', 'site-data-package'],
] as const

/** Links to the dataset and to its tables. */
const dataLinks = ({ words, place }: PageContext): Piece =>
  listHtml(
    DATA.map(([file, label]) => html`<a href="${rootFrom(place)}data/${file}">${words.t(label)}</a>`),
    'facts',
  )

function meanings({ view, words }: PageContext): Piece {
  const statuses = view.pack.statuses.toSorted((a, b) => placeOf(b) - placeOf(a))
  return (
    statuses.length > 0 &&
    html`<dl class="meanings">
${statuses.map((status) => {
  const phase = status.phase ?? 'none'
  const definition = words.name(status.definitions)
  return html`<dt class="ph-${phase}">${glyph(phase)}${words.status(status)}${status.kind === 'flag' && html` <span class="tag">${words.t('flag')}</span>`}</dt>
<dd>${definition}</dd>
`
})}</dl>
`
  )
}

/** The ladder from its top down; what has no place on it comes last. */
const placeOf = ({ order }: Status): number => order ?? -1
