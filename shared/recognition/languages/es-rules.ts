/** Spanish patterns of single rules. */
import type { RuleWords } from './words'

export const esRules: RuleWords = {
  needsNoSubject: true,
  infinitiveTalks: false,
  future: /[aei]r(?:á|án|emos)$/,
  bareVerb: null,
  plural: /s$/i,
  affirmation: /^sí/i,
  pluperfect: /^(?:hab[ií]an?|habiendo)$/i,
  since: /^desde$/i,
  takenBack: /^retirad[oa]s$/i,
  open: /^abiert/i,
  study: /^estudio$/i,
  about: /^sobre$/i,
  hasCompounds: false,
  as: /^como$/i,
  genitive: /^del?$/i,
  talks: /^(?:negociaci[oó]n(?:es)?|negociadores|conversaciones|debates|conferencia|cumbre)$/i,
  otherAgreement:
    /(?:^(?:[^,]{0,40}, )?|\bque |(?<!como )\$ )(?:# )?(?:%|acuerdo (?:bilateral|comercial|de asociación)|(?:acuerdo|negociaciones) (?:@@|entre (?:# )?@@(?! sobre))|(?<=# )(?:negociaciones|conversaciones) bilaterales)/i,
  modal: /[aeid]r(?:á|án|ía|ían)$/i,
  parties:
    /^(?:participantes|miembros|delegaciones|delegad[oa]s|negociadores|partes|firmantes|signatarios|países|gobiernos)$/i,
  directive: /^(?:recom[ie]+nd|inst(?:a|an|ó|aron)$|exhort|priori)/i,
  passive: /^(?:es|son|fue|fueron|era|eran|sido|está|están)$/i,
  several: /(?:s|ron)$/i,
  request: /^(?:pid|pedid|pedir|solicit|reclam)/i,
  founded: /^(?:cre(?:ó|aron|ad)|estableci|constitu|form(?:ó|aron|ad)|lanz)/i,
  reopened: /^reab/i,
  met: /\breuni(?:ó|eron|d[oa]s?)(?![\p{L}])/iu,
  relativeDay:
    /(?<!\b(?:antes del|próximo|cada|hasta el) )\b(?:(domingo)|(lunes)|(martes)|(mi[eé]rcoles)|(jueves)|(viernes)|(s[aá]bado)|(ayer|anoche)|(semana pasada|últimos días|hace (?:unos|varios|dos|tres) días))\b(?! (?:próximo|que viene))/i,
  hypothesis: /^si$/i,
  concession: /^(?:incluso|aun)$/i,
  imperative: /[aei]r$/i,
  hearsay:
    /(?<![\p{L}])(?:al parecer|supuestamente|presuntamente|aparentemente|rumor(?:es)?|sin confirmar|se (?:rumorea|comenta|murmura|dice)|chismes?|cotilleos?|de pasillo|anónim[oa]s?|anonimato|habría[n]? (?:sido|quedado)|según (?:\p{L}+ )?fuentes?|fuentes? (?:cercanas?|próximas?|consultadas?)|me (?:(?:han?|habían?) (?:dicho|contado|confiado|comentado)|dicen?|dij(?:o|eron)|cuentan?|contaron|contó|confían?|confi(?:ó|aron)|comentan?|coment(?:ó|aron))|un (?:diplomático|negociador|delegado|funcionario|observador) (?:dijo|que|cercano|me|contó|afirmó))(?![\p{L}])/iu,
  complementiser: /^(?:que\b|seg(?:ú|u\u0301?)n (?:el|l[ao]s?) cual(?:es)?\b)/i,
  rejection:
    /^(?:rechaz|desm(?:int|ient|ent)|n(?:eg(?:o|aron|ado|aba|aban|ando|ar)|iegan?)$|refut|rebat|contradi[jc]|contrari(?:o|amente)$|descart|dud(?:a|an|o|aron)$|fals|infundad|inexact|incorrect|erron|equivocad|enganos|mentira|bulo)/i,
  truth: /^(?:ciert[oa]s?|verdad|verdader[oa]s?|caso|correct[oa]s?|exact[oa]s?)$/i,
}
