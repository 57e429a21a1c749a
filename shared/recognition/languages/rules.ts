/** The words that single rules ask for, of each language: apart from its other words, since the rules are brought alone. */
import type { Lang } from '../../domain/types'
import { enRules } from './en-rules'
import { esRules } from './es-rules'
import { frRules } from './fr-rules'
import type { RuleWords } from './words'

export const RULES: Readonly<Record<Lang, RuleWords>> = { en: enRules, fr: frRules, es: esRules }
