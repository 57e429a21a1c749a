/** Content script entry of the two readers of claims, which the page's reader loads on demand. */
import { lessonFeatures } from '../../shared/recognition/second-reader/lesson-features'
import { statementsIn } from '../../shared/recognition/second-reader/statements'

globalThis.plenaryClaims = statementsIn
globalThis.plenaryLessons = lessonFeatures
