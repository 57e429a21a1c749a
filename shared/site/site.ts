/**
 * A negotiation as plain pages: files by their path, made of a dataset alone, whose facts are public. The same dataset and options give
 * the same bytes; a status more changes the pages that tell it, and no others.
 */
import { dataPackage } from '../data-package/data-package'
import type { Lang } from '../domain/text/langs'
import { lightColours } from '../look/light-colours'
import type { Pack } from '../pack/schema'
import { datesCalendar } from '../reports/calendar'
import type { Patterns } from '../words/pattern'
import { aboutPage } from './about'
import { articlePlace, changesPlace, chartPath, fileOf, meetingPlace, memberPlace, type Place } from './addresses'
import { articlePage } from './article'
import { boardPage } from './board'
import { changesPage } from './changes'
import { chartText } from './charts'
import { hasDates } from './facts'
import { feedText } from './feed'
import { hostFiles, sitemap } from './hosts'
import { meetingPage, meetingsPage } from './meetings'
import { languagesPage, type Page, type PageContext, pageText, type SiteOptions, siteTitle } from './page'
import { memberPage, membersPage } from './people'
import { type SiteView, siteView } from './view'
import { type SiteWords, siteWords } from './words'

export interface SiteSource extends SiteOptions {
  readonly pack: Pack
  /** The dataset as it was read, with its signature. */
  readonly text: string
  /** Messages of each language: those of the app’s first load and of its other screens. */
  readonly words: Readonly<Record<Lang, Patterns>>
  readonly style: string
}

/** The files of a site, one after another, so that a long work can be told and broken off. */
export function* siteFiles(
  { pack, text, words, style, ...options }: SiteSource,
  view = siteView(pack),
): Generator<readonly [path: string, text: string]> {
  const spoken = { en: siteWords('en', words.en), fr: siteWords('fr', words.fr), es: siteWords('es', words.es) }
  const pages = ['index.html']
  yield ['index.html', languagesPage(view, spoken, options.langs)]
  yield ['style.css', style]
  for (const [name, content] of dataPackage(pack, text)) if (isPublished(name)) yield [`data/${name}`, content]
  yield* hostFiles()
  for (const lang of options.langs)
    for (const [place, page] of pagesOf(view)) {
      pages.push(fileOf(lang, place))
      const context: PageContext = { view, words: spoken[lang], options, place }
      yield [fileOf(lang, place), pageText(context, page(context))]
    }
  yield* charts(view, spoken, options, lightColours(style))
  if (hasDates(pack)) yield ['calendar.ics', datesCalendar(pack, siteTitle(view, spoken.en))]
  if (options.base !== null) yield* feeds(view, spoken, options, options.base)
  if (options.base !== null) yield ['sitemap.xml', sitemap(options.base, pages)]
}

/** Number of the pages, by which the progress of the work is told. */
export const countPages = (view: SiteView, langs: readonly Lang[]): number => [...pagesOf(view)].length * langs.length

/** The timelines of the articles. */
function* charts(
  view: SiteView,
  spoken: Readonly<Record<Lang, SiteWords>>,
  options: SiteOptions,
  colours: ReadonlyMap<string, string>,
): Generator<readonly [path: string, text: string]> {
  const of = (lang: Lang): PageContext => ({ view, words: spoken[lang], options, place: '' })
  const contexts = { en: of('en'), fr: of('fr'), es: of('es') }
  for (const article of view.pack.articles) {
    const chart = chartText(contexts, article, colours)
    if (chart !== null) yield [chartPath(article.id), chart]
  }
}

/** The feed of the negotiation, in the first language, and those of its articles. */
function* feeds(
  view: SiteView,
  spoken: Readonly<Record<Lang, SiteWords>>,
  options: SiteOptions,
  base: string,
): Generator<readonly [path: string, text: string]> {
  const first = spoken[options.langs[0] ?? 'en']
  yield ['feed.xml', feedText({ view, words: first, options, place: '' }, base, 'feed.xml')]
  for (const lang of options.langs)
    for (const { id } of view.pack.articles) {
      const place = articlePlace(id)
      const path = `${lang}/${place}feed.xml`
      yield [path, feedText({ view, words: spoken[lang], options, place }, base, path, id)]
    }
}

/** Of the data package all but the references, which the pages have. */
const isPublished = (name: string): boolean => !/^citation\./i.test(name)

type MakePage = (context: PageContext) => Page

/** Every page of a language by its place. */
function* pagesOf(view: SiteView): Generator<readonly [Place, MakePage]> {
  yield ['', boardPage]
  yield ['about/', aboutPage]
  yield ['members/', membersPage]
  yield ['meetings/', meetingsPage]
  for (const article of view.pack.articles) yield [articlePlace(article.id), (context) => articlePage(context, article)]
  for (const member of view.members.values()) yield [memberPlace(member.id), (context) => memberPage(context, member)]
  for (const meeting of view.pack.meetings) yield [meetingPlace(meeting.id), (context) => meetingPage(context, meeting)]
  const days = [...view.changes]
  for (const [at, [day, changes]] of days.entries())
    yield [changesPlace(day), (context) => changesPage(context, day, changes, days[at + 1]?.[0] ?? null)]
}
