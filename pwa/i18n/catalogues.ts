/** Where the words of each language are. Apart from what puts them in use, so that they can be on their way before that. */
import type { Lang } from '../../shared/domain/types'
import type { en } from './core/en'

export type Key = keyof typeof en
export type Catalogue = Readonly<Record<Key, string>>

export const LOADERS: Readonly<Record<Lang, () => Promise<Catalogue>>> = {
  en: () => import('./core/en').then((module) => module.en),
  fr: () => import('./core/fr').then((module) => module.fr),
  es: () => import('./core/es').then((module) => module.es),
}
