/** Content script entry of the patterns of a language for the rules for claims, loaded before them. */
import { enRules } from '../../shared/recognition/languages/en-rules'
import { shareRules } from './shared-modules'

shareRules({ en: enRules })
