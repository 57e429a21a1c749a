/**
 * Loader of a folder of pages: `pages.json` lists them, `pages/` has their HTML, `gold/` what may be saved from each.
 * Validated on reading, so that a slip of the annotator fails instead of being scored.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { LANGS, PHASES, STANCES } from '../../shared/domain/types'

const pageSchema = v.object({
  file: v.string(),
  url: v.pipe(v.string(), v.url()),
  lang: v.picklist(LANGS),
  negotiation: v.string(),
})

/** A date as the page gives it, or `ask` where it gives none. */
const dateSchema = v.pipe(v.string(), v.regex(/^(ask|\d{4}-\d{2}(-\d{2})?)$/))

const quoteSchema = v.pipe(v.string(), v.minLength(1))

const statementSchema = v.object({
  article: v.string(),
  status: v.string(),
  phase: v.picklist(PHASES),
  /** Several where a careful reader may take either. */
  date: v.union([dateSchema, v.array(dateSchema)]),
  speakers: v.array(v.string()),
  role: v.nullable(v.string()),
  /** Further roles that are right, where the page describes one without naming it. */
  roles: v.optional(v.array(v.string())),
  /** Words of its sentence; several where the page says it more than once, since equal readings are told once. */
  quote: v.union([quoteSchema, v.array(quoteSchema)]),
  kind: v.picklist(['statement', 'suggestion-at-most', 'either']),
  /** In a row of a table, where the quote is the article's cell. */
  row: v.optional(v.boolean()),
})

const goldSchema = v.object({
  date: dateSchema,
  /** Further dates that are right for the page as a whole. */
  dates: v.optional(v.array(dateSchema)),
  statements: v.array(statementSchema),
  positions: v.array(
    v.object({
      article: v.string(),
      member: v.string(),
      stance: v.picklist(STANCES),
      kind: v.optional(v.picklist(['either'])),
    }),
  ),
  forbidden: v.array(
    v.object({ text: v.string(), why: v.picklist(['hidden', 'folded', 'comment', 'related', 'paywall']) }),
  ),
})

export type ListedPage = v.InferOutput<typeof pageSchema>
export type GoldStatement = v.InferOutput<typeof statementSchema>
export type Gold = v.InferOutput<typeof goldSchema>

/** Pages of a folder, in the order of its list. */
export const pagesIn = (folder: string): ListedPage[] =>
  v.parse(v.array(pageSchema), JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')))

/** Gold by the file of its page. Throws where a page has none. */
export const goldIn = (folder: string): ReadonlyMap<string, Gold> =>
  new Map(pagesIn(folder).map(({ file }) => [file, goldOf(folder, file)]))

function goldOf(folder: string, file: string): Gold {
  const name = (file.split('/').at(-1) ?? file).replace(/\.html?$/, '.json')
  const read = v.safeParse(goldSchema, JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')))
  if (!read.success) throw new Error(`gold/${name}: ${read.issues.map(({ message }) => message).join('; ')}`)
  return read.output
}

/** Text of a file that a page of the folder asks for: a page by its address, anything else by its name; null without one. */
export function fileAt(folder: string, pages: readonly ListedPage[], url: string): string | null {
  const { href, pathname } = new URL(url)
  const page = pages.find((one) => withoutHash(one.url) === withoutHash(href))
  const name = page?.file ?? pathname.split('/').at(-1) ?? ''
  const at = [join(folder, 'pages', name), join(folder, name)].find((path) => name !== '' && existsSync(path))
  return at ? readFileSync(at, 'utf8') : null
}

const withoutHash = (url: string): string => new URL(url).href.replace(/#.*/, '')
