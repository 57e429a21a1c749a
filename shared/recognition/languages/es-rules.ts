/** Spanish patterns of single rules. */
import type { RuleWords } from './words'

export const esRules: RuleWords = {
  needsNoSubject: true,
  infinitiveTalks: false,
  future: /[aei]r(?:á|án|emos)$/,
  bareVerb: null,
  infinitive: /[aei]r(?:se|[ln]os?|las?|los|les?)?$/,
  plural: /s$/i,
  affirmation: /^sí/i,
  pluperfect: /^(?:hab[ií]an?|habiendo)$/i,
  since: /^desde$/i,
  takenBack: /^retirad[oa]s$/i,
  proposals: /^propuestas$/i,
  open: /^abiert/i,
  percent: /^\s*(?:%|por)/i,
  about: /^sobre$/i,
  hearsay: /\b(?:al parecer|supuestamente|presuntamente|aparentemente|rumor(?:es)?|sin confirmar|se rumorea)\b/i,
}
