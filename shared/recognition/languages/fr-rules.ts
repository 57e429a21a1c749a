/** French patterns of single rules. */
import type { RuleWords } from './words'

export const frRules: RuleWords = {
  needsNoSubject: false,
  infinitiveTalks: false,
  future: /[ei]r(?:a|ont)$/,
  bareVerb: null,
  plural: /s$/i,
  affirmation: null,
  pluperfect: /^(?:avai(?:t|ent)|ayant)$/i,
  since: /^depuis$/i,
  takenBack: /^retir[eé]e?s$/i,
  open: /^ouvert/i,
  study: null,
  about: /^sur$/i,
  hasCompounds: false,
  as: /^comme$/i,
  genitive: /^(?:du|de)$/i,
  talks: /^(?:négociat(?:ions?|eurs)|pourparlers|discussions|conférence|sommet)$/i,
  otherAgreement:
    /(?:^(?:[^,]{0,40}, )?|qu(?:e |[’'])|(?<!comme )(?:\$|lors de) )(?:#[ ’'])?(?:%|accord (?:bilatéral|commercial|de partenariat)|(?:accord|négociations) (?:@@|entre (?:#[ ’'])?@@(?! sur))|(?<=# )négociations bilatérales)/i,
  modal: /(?:[eiuvd]r|tt?r)(?:a|ont|aient)$|(?:[eiudv]|tt)rait$/i,
  parties: /^(?:participants|membres|délégations|délégués|négociateurs|parties|signataires|pays|gouvernements)$/i,
  directive: /^(?:recommand|préconis|exhort|priorit)/i,
  passive: /^(?:est|sont|été|était|étaient|fut|furent)$/i,
  several: /s$/i,
  request: /^(?:demandé|demandent|réclam|sollicit)/i,
  founded: /^(?:cré[eé]|établi|constitu|lanc|form[eé])/i,
  reopened: /^r[ée]?ouv(?:r|ert)/i,
  met: /\br[eé]uni(?:e?s?|rent)(?![\p{L}])/iu,
  relativeDay:
    /(?<!\b(?:d[’']ici|avant|chaque|dès|tous les) )\b(?:(dimanche)|(lundi)|(mardi)|(mercredi)|(jeudi)|(vendredi)|(samedi)|(hier)|(semaine dernière|semaine passée|ces derniers jours|il y a (?:quelques|plusieurs|deux|trois) jours))(?![\p{L}])(?! prochain)/iu,
  hypothesis: /^s[i]?$/i,
  concession: /^même$/i,
  imperative: /(?:er|ir|re)$/i,
  hearsay:
    /(?:\b(?:apparemment|rumeurs?|ou[iï]-dire|bruits? de couloirs?|anonyme(?:ment)?|anonymat|dit-on|aura(?:it|ient) été|m[’']a (?:dit|confié|glissé|soufflé)|il se (?:dit|murmure)|on (?:dit|murmure|raconte)|(?:d[’']aucuns|certains) (?:disent|murmurent|racontent|glissent|soufflent)|on me (?:dit|souffle|glisse|raconte)|(?:selon|d[’']après) (?:une|des|plusieurs|certaines|nos) sources?|sources? proches?|un (?:diplomate|négociateur|délégué|responsable|fonctionnaire|observateur) (?:a|qui|proche|dit|sous))(?![\p{L}])|\b(?:para[iî]t|semble)-t-il\b|\bnon confirmée?s?\b)/iu,
  complementiser: /^(?:qu(?:e\b|['’])|selon l(?:a|es?)?quel(?:le)?s?\b)/i,
  rejection:
    /^(?:rejet|dement|refut|ni(?:e|ee?s?|ent|ant|er|ait|a)$|contest|contredi|contraire(?:ment)?$|recus|dout(?:e|ent|ait)$|faux$|fausse|infonde|inexact|incorrect|errone|mensong|trompeu|tort$)/i,
  truth: /^(?:vraie?s?|verite|cas|exacte?s?|correcte?s?)$/i,
}
