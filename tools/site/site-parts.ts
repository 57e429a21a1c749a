/** What a site is made with beside its dataset: the words of all languages and the style sheet, read from the project. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../shared/domain/types'
import { siteStyle } from '../../shared/site/style'
import type { Patterns } from '../../shared/words/pattern'
import { ROOT } from '../programs/process.mjs'
import { patternsOf, readWords } from '../words/read'

/** Messages by language, as the app has them. */
export function siteWordsOf(): Readonly<Record<Lang, Patterns>> {
  const of = (lang: Lang): Patterns => {
    const words = readWords(lang)
    return { ...patternsOf(words, 'core'), ...patternsOf(words, 'more') }
  }
  return { en: of('en'), fr: of('fr'), es: of('es') }
}

export function siteStyles(): string {
  const css = (file: string) => readFileSync(join(ROOT, 'shared', file), 'utf8')
  return siteStyle({
    colours: css('look/colours.css'),
    tokens: css('look/tokens.css'),
    base: css('look/base.css'),
    site: css('site/site.css'),
  })
}
