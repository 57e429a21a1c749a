/**
 * Phrases for positions, by language. A sentence is matched in words and marks: `@` is a member, `§` an article. Each verb
 * stands for one position; what comes between it and an article is of a few words for texts alone.
 */
import type { StatementLang } from '../../domain/text/langs'
import type { Stance } from '../../domain/types'

export interface PositionPhrases {
  /** Opening words of a clause, before its subject. */
  readonly boundary: string
  /** Between two members, and between two articles, of one list. */
  readonly between: string
  /** Determiners, elided ones included, before a name. */
  readonly determiner: string
  /** Between subject and verb: adverbs, auxiliaries, what a member says of itself. */
  readonly adverbs: string
  readonly says: string
  readonly verbs: Readonly<Partial<Record<Stance, string>>>
  /** Words between a verb and an article; at least one of `nouns` is among them, unless the agreement as a whole is named. */
  readonly fillers: string
  readonly nouns: string
  /** Noun phrase of a proposal, with its determiner and its preposition. */
  readonly tabled: string
  /** A text on an article, and after its name: it was tabled by. */
  readonly textOn: string
  readonly tabledBy: string
  /** After an article, and before who holds the position. */
  readonly passive: Readonly<Partial<Record<Stance, string>>>
  /** Anaphor for the article of the clause or the sentence before: `it`, by the verb that it is the object of. */
  readonly anaphors: Readonly<Partial<Record<Stance, string>>>
  /** Relative pronoun right after a member, and the same anaphors: "which backed it". */
  readonly relative: string
  /** After an article: what shows that its name ends there. */
  readonly after: string
  /** Words in whose sentence nothing is certain: conditions, negations, hopes, earlier times, what others say. */
  readonly refusal: RegExp
}

const en: PositionPhrases = {
  boundary: String.raw`(?:^|(?<!@)[,;:] (?:(?:and|but|while|whereas) )?|(?<![@,] )\b(?:and|but|while|whereas) )`,
  between: '(?:, and |, | and | as well as )',
  determiner: '(?:the )?',
  adverbs: '(?: (?:also|still|strongly|firmly|fully|openly|again|both|all|formally|has|have)){0,3}',
  says: '(?: (?:said|stated|restated|repeated|reiterated|confirmed|announced|declared)(?: again)? that (?:it|they))?',
  verbs: {
    supports:
      'supports?|supported|backs?|backed|endorses?|endorsed|(?:is|are|was|were|spoke|came out) in favou?r of|(?:voiced|expressed|declared|stated)(?: (?:its|their))?(?: (?:strong|full|broad|firm))? support for',
    opposes:
      'opposes?|opposed|objects? to|objected to|rejects?|rejected|(?:speaks?|spoke)(?: out)? against|(?:is|are|was|were) (?:against|opposed to|unable to support|not able to support)|(?:voiced|expressed)(?: (?:its|their))?(?: (?:strong|firm))? opposition to|(?:could not|cannot|do(?:es)? not|did not) (?:support|accept)',
    'holds-back': 'reserve[sd]? (?:its|their) positions? (?:on|regarding|concerning)',
  },
  fillers:
    'the|a|an|its|their|this|that|strong|current|draft|revised|proposed|present|version of|articles?|texts?|provisions?|sections?|chapters?|clauses?|on|of|about|regarding|concerning',
  nouns: 'articles?|texts?|provisions?|sections?|chapters?|clauses?',
  tabled:
    '(?:tables?|tabled|submits?|submitted|circulates?|circulated|presents?|presented|puts? forward|introduces?|introduced|proposes?|proposed) (?:a|an|its|their|two|three)(?: (?:new|revised|joint|draft|written|first|second|further|own|textual)){0,3} (?:proposals?|texts?|articles?|provisions?|submissions?|communications?) (?:on|for|about|regarding|concerning) ',
  textOn: '(?:proposals?|texts?|submissions?) (?:on|for|about|regarding|concerning) ',
  tabledBy:
    ',? (?:which )?(?:(?:was|were|has been|have been) )?(?:tabled|submitted|circulated|put forward|proposed) by ',
  passive: {
    supports: '(?:is|was|are|were|has been|have been)(?: also)? (?:supported|backed|endorsed) by ',
    opposes: '(?:is|was|are|were|has been|have been)(?: also)? (?:opposed|rejected) by ',
  },
  anaphors: {
    supports: '(?:supports?|supported|backs?|backed|endorses?|endorsed) it',
    opposes: '(?:opposes?|opposed|rejects?|rejected|could not support|cannot support|do(?:es)? not support) it',
    'holds-back': 'reserve[sd]? (?:its|their) positions?(?! (?:on|regarding|concerning))',
    tabled:
      '(?:tabled|submitted|circulated|presented|put forward|introduced) (?:a|an|its|their)(?: (?:new|revised|joint|draft|written)){0,2} (?:proposal|text) on (?:the (?:subject|matter|same subject)|it)',
  },
  relative: ', (?:which|who) ',
  after:
    '(?=$|[.,;:!?)”"»]| (?:and|but|in|on|at|without|while|as|after|before|during|since|because|which|who|from|when|although|whereas|yesterday|today|this|last|again|too|despite|under|was|were|is|are|has|have)(?![a-z]))',
  refusal:
    /\b(?:if|unless|whether|provided|on condition|subject to|only|until|once|no longer|previously|formerly|initially|originally|at first|first opposed|first supported|used to|earlier|in the past|in principle|with (?:changes|amendments|reservations|conditions|exceptions)|according to|may|might|would|could|should|will|shall|must|expected|hopes?|hoped|likely|possibly|perhaps|seems?|den(?:y|ies|ied)|false|untrue|not|never|neither|nor|nobody|none|hardly|now|reportedly|allegedly|claims? that|lobb(?:y|ies|ied)|companies|industry)\b|n[’']t\b/i,
}

const fr: PositionPhrases = {
  boundary: String.raw`(?:^|(?<!@)[,;:] (?:(?:et|mais|tandis que|alors que) )?|(?<![@,] )(?<![\p{L}])(?:et|mais|tandis que|alors que) )`,
  between: '(?:, et |, | et | ainsi que )',
  determiner: "(?:l[’']|le |la |les )?",
  adverbs: '(?: (?:aussi|également|toujours|fermement|pleinement))?',
  says: "(?: (?:a|ont) (?:dit|indiqué|déclaré|répété|réaffirmé|confirmé|annoncé) qu[’'](?:il|elle)s?)?",
  verbs: {
    supports:
      "soutien(?:t|nent)|soutenai(?:en)?t|(?:a|ont) (?:soutenu|appuyé)|appui(?:e|ent)|(?:s[’']est|se sont) (?:dite?s?|déclarée?s?|prononcée?s?|montrée?s?) (?:favorables?|en faveur)",
    opposes:
      "s[’']oppos(?:e|ent)|(?:s[’']est|se sont) opposée?s?|rejett(?:e|ent)|(?:a|ont) rejeté|n[’'](?:a|ont) pas pu (?:soutenir|appuyer|accepter)|ne (?:peut|peuvent|pouvait|pouvaient) pas (?:soutenir|appuyer|accepter)|ne (?:soutient|soutiennent|appuie|appuient) pas|(?:est|sont) (?:opposée?s?|contre)",
    'holds-back': '(?:réserv(?:e|ent)|(?:a|ont) réservé) (?:sa|leurs?) positions?(?: sur| concernant| quant)?',
  },
  fillers:
    'le|la|les|un|une|du|de|des|au|aux|à|cet|cette|ce|version|forte|actuelle|projet|nouvel|nouveau|nouvelle|articles?|textes?|dispositions?|sections?|chapitres?|clauses?|sur|relatifs?|relatives?|concernant|portant',
  nouns: 'articles?|textes?|dispositions?|sections?|chapitres?|clauses?',
  tabled:
    "(?:(?:a|ont) (?:présenté|soumis|déposé|distribué|proposé|communiqué)|présent(?:e|ent)|soumett?(?:ent)?|dépos(?:e|ent)) (?:une?|sa|son|leurs?|deux)(?: (?:nouvelle|nouveau|propre|projet d[’']))?(?: |(?<=[’']))(?:propositions?|textes?|articles?|dispositions?|communications?)(?: (?:révisée?|commune?|écrite?|textuelle))? (?:sur|concernant|relative? à|relatif à|portant sur|pour) ",
  textOn: '(?:propositions?|textes?|communications?) (?:sur|concernant|relative? à|relatif à) ',
  tabledBy: ',? (?:qui a été |qui avait été )?(?:présentée?|soumise?|déposée?|distribuée?|proposée?) par ',
  passive: {
    supports: '(?:est|a été|sont|ont été) (?:soutenue?s?|appuyée?s?) par ',
    opposes: '(?:est|a été|sont|ont été) rejetée?s? par ',
  },
  anaphors: {
    supports: "(?:le|la) soutien(?:t|nent)|l[’'](?:appuie|appuient|a soutenue?|ont soutenue?)",
    opposes: "s[’']y (?:oppose|opposent|est opposée?)|ne (?:peut|pouvait) pas (?:le|la) soutenir",
    'holds-back': '(?:réserv(?:e|ent)|(?:a|ont) réservé) (?:sa|leurs?) positions?(?! (?:sur|concernant|quant))',
    tabled:
      '(?:a|ont) (?:présenté|soumis|déposé) (?:une?|son|sa)(?: nouveau| nouvelle)? (?:proposition|texte) (?:sur le (?:même )?sujet|à ce sujet)',
  },
  relative: ', qui ',
  after:
    '(?=$|[.,;:!?)”"»]| ?»| (?:et|mais|en|à|au|dans|lors|pendant|sans|depuis|car|parce|qui|hier|cette|ce|tandis|alors|malgré|après|avant|devant|a|ont|est|sont)(?![\\p{L}]))',
  refusal:
    /(?<![\p{L}])(?:si|s[’'](?:il|ils|elle|elles)(?![\p{L}])|sauf|à condition|sous réserve|seulement|uniquement|tant que|jusqu|auparavant|autrefois|d[’']abord|initialement|naguère|en principe|avec des (?:modifications|réserves|exceptions)|selon|d[’']après|serai(?:en)?t|aurai(?:en)?t|pourrai(?:en)?t|devrai(?:en)?t|voudrai(?:en)?t|peut-être|probablement|sembl(?:e|ent)|dément|démenti|faux|ne|jamais|ni|aucune?|espèr(?:e|ent)|prétend|rumeur|désormais|ne plus|entreprises|industrie)(?![\p{L}])|(?<![\p{L}])n[’']/iu,
}

const es: PositionPhrases = {
  boundary: String.raw`(?:^|(?<!@)[,;:] (?:(?:y|e|pero|mientras que) )?|(?<![@,] )(?<![\p{L}])(?:y|e|pero|mientras que) )`,
  between: '(?:, y |, | y | e | así como )',
  determiner: '(?:el |la |los |las )?',
  adverbs: '(?: (?:también|firmemente|plenamente|todavía|aún))?',
  says: '(?: (?:dijo|dijeron|indicó|declaró|reiteró|confirmó|anunció) que)?',
  verbs: {
    supports:
      'apoya(?:n|ron)?|apoyó|respalda(?:n|ron)?|respaldó|(?:ha|han) (?:apoyado|respaldado)|(?:está|están|se (?:mostró|mostraron|declaró|declararon|pronunció|pronunciaron)) (?:a favor|favorables?)|(?:expresó|expresaron|manifestó|manifestaron) su (?:pleno |firme )?apoyo',
    opposes:
      'se (?:opone|oponen|opuso|opusieron|ha opuesto|han opuesto)|rechaza(?:n|ron)?|rechazó|no (?:apoya|apoyan|apoyó|apoyaron)|no (?:puede|pueden|pudo|pudieron) (?:apoyar|aceptar)|(?:está|están) en contra',
    'holds-back':
      '(?:se )?(?:reserva|reservan|reservó|reservaron|(?:ha|han) reservado) su posición(?: sobre| acerca| respecto| en cuanto)?',
  },
  fillers:
    'el|la|los|las|un|una|del|de|al|a|este|esta|versión|actual|proyecto|nuevo|nueva|artículos?|textos?|disposición|disposiciones|sección|capítulos?|cláusulas?|sobre|relativ[oa]s?|relativ[oa]s? a',
  nouns: 'artículos?|textos?|disposición|disposiciones|sección|capítulos?|cláusulas?',
  tabled:
    '(?:presentó|presentaron|(?:ha|han) presentado|presentan?|distribuyó|distribuyeron|propuso|propusieron|remitió|sometió) (?:una?|su|dos)(?: (?:nuev[oa]|propi[oa]|proyecto de))? (?:propuestas?|textos?|artículos?|disposición|comunicación)(?: (?:revisad[oa]|conjunt[oa]|nuev[oa]|escrit[oa]))? (?:sobre|relativ[oa] a|acerca de|para) ',
  textOn: '(?:propuestas?|textos?|comunicación) (?:sobre|relativ[oa] a|acerca de) ',
  tabledBy: ',? (?:que fue )?(?:presentad[oa]s?|propuest[oa]s?|distribuid[oa]s?) por ',
  passive: {
    supports: '(?:es|fue|son|fueron|ha sido|han sido) (?:apoyad[oa]s?|respaldad[oa]s?) por ',
    opposes: '(?:es|fue|son|fueron|ha sido|han sido) rechazad[oa]s? por ',
  },
  anaphors: {
    supports: '(?:lo|la) (?:apoya|apoyan|apoyó|apoyaron|respalda|respaldan|respaldó|respaldaron)',
    opposes:
      '(?:lo|la) (?:rechaza|rechazó|rechazan|rechazaron)|no (?:pudo|puede) apoyarl[oa]|se (?:opone|opuso) a (?:él|ella|ello)',
    'holds-back':
      '(?:se )?(?:reserva|reservan|reservó|reservaron|(?:ha|han) reservado) su posición(?! (?:sobre|acerca|respecto|en cuanto))',
    tabled:
      '(?:presentó|presentaron) (?:una?|su)(?: nuev[oa])? (?:propuesta|texto) (?:sobre el (?:mismo )?tema|al respecto)',
  },
  relative: ', que ',
  after:
    '(?=$|[.,;:!?)”"»]| (?:y|e|pero|en|durante|sin|desde|porque|que|ayer|esta|este|mientras|aunque|tras|después|ante|fue|fueron|es|son|ha|han)(?![\\p{L}]))',
  refusal:
    /(?<![\p{L}])(?:si|salvo|a condición|siempre que|sujeto a|s[oó]lo|solamente|únicamente|hasta|mientras no|antes|anteriormente|inicialmente|al principio|en principio|con (?:cambios|modificaciones|reservas|excepciones)|según|sería|podrían?|deberían?|habrían?|tal vez|quizás?|probablemente|parece|niega|negó|desmintió|falso|no|nunca|ni|ningun[oa]?|ningún|espera|rumor|rumorea|ya no|ahora|empresas|industria)(?![\p{L}])/iu,
}

export const POSITION_PHRASES: Readonly<Record<StatementLang, PositionPhrases>> = { en, fr, es }
