/** The languages that are read. A further one is a file and a line here (and in the domain's `LANGS`). */
import type { Lang } from '../../domain/types'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { LanguageWords } from './words'

export const LANGUAGES: Readonly<Record<Lang, LanguageWords>> = { en, fr, es }
