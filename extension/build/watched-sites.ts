/** Sites of a negotiation as the extension needs them at build time: its manifest and policy are static. */
import { LANGS, type Lang, type Negotiation, type Site } from '../../shared/domain/types'

/** A site that is highlighted and watched without being added by the user. */
export interface WatchedSite {
  /** `https://host`. */
  readonly origin: string
  /** Beginning of the paths of a language, where its address gives the language. */
  readonly sections: Readonly<Partial<Record<Lang, string>>>
  /** Address of the feed of its news. */
  readonly feeds: Readonly<Partial<Record<Lang, string>>>
}

/** Sites with a feed. One without is only named in the data: the user adds it, and the browser asks for it. */
export const watchedSites = ({ sites }: Pick<Negotiation, 'sites'>): readonly WatchedSite[] =>
  sites.map(watchedSite).filter(({ feeds }) => Object.keys(feeds).length > 0)

function watchedSite({ origin, languages }: Site): WatchedSite {
  const of = (fieldOf: (lang: Lang) => string | null | undefined): Partial<Record<Lang, string>> =>
    Object.fromEntries(LANGS.flatMap((lang) => (fieldOf(lang) ? [[lang, fieldOf(lang)]] : [])))
  return {
    origin,
    sections: of((lang) => sectionOf([languages[lang]?.news, languages[lang]?.topic])),
    feeds: of((lang) => languages[lang]?.feed),
  }
}

/** Folder that all paths have in common: `/english/` of its news and its topic pages; none where it is the root. */
function sectionOf(paths: readonly (string | undefined)[]): string | null {
  const [first, ...others] = paths.flatMap((path) => (path === undefined ? [] : [path.split('/').slice(0, -1)]))
  if (!first) return null
  const length = first.findIndex((part, at) => others.some((other) => other[at] !== part))
  const common = length < 0 ? first : first.slice(0, length)
  return common.length > 1 ? `${common.join('/')}/` : null
}
