/** Registry of language word lists. To add a language: a file, a line here, and one in the domain's `READING_LANGS`. */
import type { ReadingLang } from '../../domain/types'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { pt } from './pt'
import type { LanguageWords } from './words'

export const LANGUAGES: Readonly<Record<ReadingLang, LanguageWords>> = { en, fr, es, pt }
