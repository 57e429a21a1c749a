/** Registry of language word lists. To add a language: a file, a line here, and one in the domain's `LANGS`. */
import type { Lang } from '../../domain/types'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { LanguageWords } from './words'

export const LANGUAGES: Readonly<Record<Lang, LanguageWords>> = { en, fr, es }
