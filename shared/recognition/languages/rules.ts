/** Registry of per-language rule patterns, apart from the word lists so that the claims bundle ships these alone. */
import type { StatementLang } from '../../domain/text/langs'
import { enRules } from './en-rules'
import { esRules } from './es-rules'
import { frRules } from './fr-rules'
import type { RuleWords } from './words'

export const RULES: Readonly<Record<StatementLang, RuleWords>> = { en: enRules, fr: frRules, es: esRules }
