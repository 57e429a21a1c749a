/** Content script entry of the patterns of a language for the rules for claims, loaded before them. */
import { esRules } from '../../shared/recognition/languages/es-rules'
import { shareRules } from './shared-modules'

shareRules({ es: esRules })
