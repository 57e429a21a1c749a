/** Addresses of the pages of a site: each is a folder with an `index.html`, which any host serves. */
import { LANGS, type Lang } from '../domain/text/langs'
import type { Day } from '../domain/types'

/** Address from the root of a language: empty is the list of articles. */
export type Place =
  | ''
  | 'about/'
  | 'members/'
  | 'meetings/'
  | `articles/${string}/`
  | `members/${string}/`
  | `meetings/${string}/`
  | `changes/${string}/`

export const articlePlace = (id: string): Place => `articles/${id}/`
export const memberPlace = (id: string): Place => `members/${id}/`
export const meetingPlace = (id: string): Place => `meetings/${id}/`
export const changesPlace = (day: Day): Place => `changes/${day}/`

/** File of a page, from the root of the site. */
export const fileOf = (lang: Lang, place: Place): string => `${lang}/${place}index.html`

/** File of the timeline of an article, from the root of the site. */
export const chartPath = (article: string): string => `charts/${article}.svg`

/** Way from a page up to the root of the site. */
export const rootFrom = (place: Place): string => '../'.repeat(1 + (place.match(/\//g) ?? []).length)

/** Pages, feeds and charts that a publication may have: those of an earlier one that it has no more are removed. */
const PAGES = new RegExp(
  `^(?:(?:${LANGS.join('|')})/(?:(?:(?:about|members|meetings)/)?index\\.html|(?:articles|members|meetings|changes)/[a-z0-9-]+/(?:index\\.html|feed\\.xml))|charts/[a-z0-9-]+\\.svg)$`,
)

/** True for a file of the pages: one that a publication lacks is of an earlier one, or of a language that it has no more. */
export const isOfPages = (path: string): boolean => PAGES.test(path)
