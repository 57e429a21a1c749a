/**
 * Headings of a draft by style. Where a document has styles of headings, they decide where its articles begin: the level that most of them
 * have is that of articles, one above it makes a section, or is the title of the document, one below it stands inside an article.
 */
import type { DocumentParagraph } from '../documents/document'
import { type Heading, isTitle, plainHeading } from './headings'

type Headings = readonly (Heading | null)[]

/** Headings of a level, none of which is an article by its form, from which on they are taken for articles. */
const MOST_BY_STYLE = 2

/** Headings of the lines, of which `byForm` are those by form alone. */
export function headingsByStyle(lines: readonly DocumentParagraph[], byForm: Headings): Headings {
  const articles = articleLevel(lines, byForm)
  if (articles === null) return byForm
  const first = lines.findIndex(({ level }) => level === articles.level)
  const counts = countsOf(lines.flatMap(({ level }) => level ?? []))
  // The one heading of its level, before the first article.
  const isTitleOfDocument = (level: number, at: number) => at < first && counts.get(level) === 1
  return lines.map(({ level, text }, at): Heading | null => {
    const heading = byForm[at] ?? null
    if (level === undefined) return heading?.kind === 'article' ? null : heading
    const isNamed = heading !== null && heading.kind === 'article' && heading.number === null
    // The name of an article under another article is a part of it.
    if (heading && !(isNamed && level > articles.level)) return heading
    if (level > articles.level || !isTitle(text, true) || isTitleOfDocument(level, at)) return null
    const plain = plainHeading(text)
    const isArticle = level === articles.level && (plain.number !== null || !articles.areNumbered)
    return { ...plain, kind: isArticle ? 'article' : 'section' }
  })
}

interface ArticleLevel {
  readonly level: number
  /** True where most of its headings have the number of an article: one without is none. */
  readonly areNumbered: boolean
}

/** Level of the headings of articles; `null` where styles do not tell of articles, or of fewer than their form does. */
function articleLevel(lines: readonly DocumentParagraph[], byForm: Headings): ArticleLevel | null {
  const isArticle = lines.map((_, at) => byForm[at]?.kind === 'article')
  const styled = lines.flatMap(({ level }, at) => (level !== undefined && isArticle[at] ? [level] : []))
  const unstyled = lines.filter(({ level }, at) => level === undefined && isArticle[at]).length
  const level = mostFrequent(styled)
  if (level) {
    if (styled.length < unstyled) return null
    const ofLevel = byForm.filter((_, at) => lines[at]?.level === level.value)
    const numbered = ofLevel.filter((heading) => heading?.number != null).length
    return { level: level.value, areNumbered: 2 * numbered > ofLevel.length }
  }
  const titles = lines.flatMap(({ level, text }) => (level !== undefined && isTitle(text, true) ? [level] : []))
  const any = unstyled > 0 ? null : mostFrequent(titles)
  return any && any.count >= MOST_BY_STYLE ? { level: any.value, areNumbered: false } : null
}

/** The value that comes most often, and the least of those; `null` of none. */
function mostFrequent(values: readonly number[]): { readonly value: number; readonly count: number } | null {
  const [first] = [...countsOf(values)].sort(([a, times], [b, other]) => other - times || a - b)
  return first ? { value: first[0], count: first[1] } : null
}

function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
