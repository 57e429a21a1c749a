/** The languages that are read. A further one is a file and a line here (and in the domain's `LANGS`). */
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { LanguageWords } from './words'

export const LANGUAGES: readonly LanguageWords[] = [en, fr, es]
