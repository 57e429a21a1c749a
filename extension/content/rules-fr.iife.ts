/** Content script entry of the patterns of a language for the rules for claims, loaded before them. */
import { frRules } from '../../shared/recognition/languages/fr-rules'
import { shareRules } from './shared-modules'

shareRules({ fr: frRules })
