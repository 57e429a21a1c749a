/** Themes, statuses and articles of a pack from gathered facts. */
import { wordsIn } from '../../shared/domain/text/names'
import type { WordLists } from '../../shared/domain/types'
import type { Edition } from './editions'
import { type Facts, type FactsFolder, factsIn, noteOf, optional, sources } from './fields'

export const themesOf = (facts: FactsFolder) =>
  Object.entries(facts.part('articles', 'themes')).map(([id, theme]) => {
    const { names, section } = factsIn(theme)
    return { id, names, section }
  })

/** Statuses that set one only where nothing higher is known. */
const ACTIVITIES = ['proposed', 'discussed']

export const statusesOf = (facts: FactsFolder) =>
  facts.list('statuses', 'statuses').map((status) => ({
    id: status.id,
    names: status.names,
    definitions: status.definitions,
    kind: ACTIVITIES.includes(String(status.id)) ? 'activity' : status.kind === 'side' ? 'flag' : 'step',
    order: status.order,
    phase: status.phase,
    appliesTo: status.applies_to,
    words: status.words,
    ...optional({
      sense: status.sense,
      usedFrom: status.used_from,
      usedTo: status.used_to,
      isMinor: status.minor,
    }),
    note: noteOf(status.note),
  }))

export const articlesOf = (facts: FactsFolder, edition: Edition) =>
  facts.list('articles', 'articles').map((article) => ({
    id: article.id,
    kind: article.kind,
    theme: article.theme,
    names: article.names,
    nameBasis: article.name_basis,
    aliases: withFurther(factsIn(article.aliases), edition.aliases[String(article.id)] ?? {}),
    weakAliases: article.weak_aliases,
    genericName: article.generic_name,
    places: edition.places.flatMap((keys) => placeOf(article, keys)),
    sources: sources(article.sources),
    note: noteOf(article.note, ...edition.places.map((keys) => basisOf(article, keys))),
  }))

const withFurther = (aliases: Facts, further: WordLists) =>
  Object.fromEntries(Object.entries(aliases).map(([lang, list]) => [lang, [list, wordsIn(further, lang)].flat()]))

type Keys = Edition['places'][number]

function placeOf(article: Facts, keys: Keys) {
  const number = article[keys.number] ?? null
  const isIn = article.kind === 'article' && keys.fate !== undefined && article.fate === keys.fate
  if (number === null && !isIn) return []
  const isUnsure = keys.unsure?.includes(String(keys.basis && article[keys.basis])) ?? false
  return [
    {
      text: keys.text.id,
      number: number === null ? null : String(number),
      ...optional({ title: keys.title && article[keys.title] }),
      ...(isUnsure && { isUnsure }),
    },
  ]
}

/** How the place is known, where it says more than that it was not checked. */
const basisOf = (article: Facts, { basis, unsure }: Keys): unknown =>
  basis && !unsure?.includes(String(article[basis])) ? article[basis] : null
