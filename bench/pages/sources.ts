/** Lexicon sources from generated names. */
import type { Article } from '../../shared/domain/types'
import type { LexiconSource } from '../../shared/recognition'

/** Makes a lexicon source in which every name is an article's. */
export function sourceOf(names: readonly string[]): LexiconSource {
  return { articles: names.map(articleOf), members: [], groups: [] }
}

function articleOf(name: string, index: number): Article {
  const none = { en: [], fr: [], es: [] }
  return {
    id: `article-${index}`,
    kind: 'article',
    theme: 'enabling',
    names: { en: name, fr: name, es: name },
    nameBasis: { en: 'seen', fr: 'seen', es: 'seen' },
    aliases: none,
    weakAliases: none,
    genericName: false,
    places: [],
    sources: [],
    note: '',
  }
}
