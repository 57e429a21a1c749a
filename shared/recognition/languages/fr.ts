/** French word lists: the language definition, assembled from the files of its word classes. */
import { frGrammar } from './fr-grammar'
import { frArticles, frBound, frIntroduced, frMasks, frOrdinary, frTopical } from './fr-names'
import { frParticulars } from './fr-particulars'
import { frMeasures, frPlain, frStatuses, frTargets } from './fr-phases'
import { frTalks } from './fr-talks'
import { joined, listed } from './phrases'
import type { LanguageWords } from './words'

export const fr: LanguageWords = {
  lang: 'fr',
  words: { ...frGrammar, ...frTalks },
  subjects: {
    topic: [
      ...listed(`
      négociations sur le commerce électronique, négociation sur le commerce électronique,
      initiative conjointe sur le commerce électronique, accord sur le commerce électronique,
      déclaration conjointe sur le commerce électronique, discussions sur le commerce électronique,
      pourparlers sur le commerce électronique, négociations relatives au commerce électronique,
      négociateurs du commerce électronique, négociateurs sur le commerce électronique,
      négociations de l omc sur le commerce électronique,
      négociations sur les aspects du commerce électronique liés au commerce, idc sur le commerce électronique,
      négociations concernant le commerce électronique, négociateurs chargés du commerce électronique,
      initiative sur le commerce électronique, négociations plurilatérales sur le commerce électronique,
      initiative relative à la déclaration conjointe sur le commerce électronique,
      initiative liée à la déclaration conjointe sur le commerce électronique,
      futur accord sur le commerce électronique
    `),
      ...joined(
        `
          négociations, négociation, pourparlers, discussions, travaux, projet, texte, textes, initiative,
          initiative conjointe, déclaration conjointe, négociateurs, participants, plénière, accord, pacte, règles,
          projet de texte, projet d accord, groupe, coorganisateurs, idc, négocient, négocier
        `,
        'sur le commerce électronique, du commerce électronique, relatives au commerce électronique',
      ),
    ],
    matter: [
      'commerce électronique',
      'commerce numérique',
      'économie numérique',
      'e commerce',
      ...joined(
        'accord, pourparlers, négociations, négociateurs, règles, texte, chapitre, pacte',
        'numérique, numériques',
      ),
    ],
    elsewhere: [
      'programme de travail sur le commerce électronique',
      'programme de travail',
      'moratoire',
      'discussions spécifiques',
      'conseil général',
      'moratoire sur le commerce électronique',
    ],
    talks: listed(`
      négocier, négocient, négociateurs, négociations, négociation, pourparlers, déclaration conjointe,
      initiative conjointe, propositions de texte, texte récapitulatif, texte des présidents
    `),
    place: ['genève', 'omc', 'plurilatérale', 'plurilatérales', 'plurilatéral', 'idc'],
    other: listed(`
      pêche, pêches, pêcheries, surpêche, surcapacité, agriculture, agricole, agricoles, accession, accessions,
      adhésion,
      organe de règlement des différends, groupe spécial, groupes spéciaux, organe d appel, sauvegarde, sauvegardes,
      antidumping, acier, examen des politiques commerciales, obstacles techniques au commerce, comité otc,
      préoccupations commerciales, sanitaires et phytosanitaires, accord sur la facilitation des échanges,
      comité de la facilitation des échanges, réglementation intérieure, conseil du commerce des services,
      facilitation de l investissement, facilitation des investissements, plastiques, conseil des adpic,
      propriété intellectuelle, vaccins, marchés publics, règles d origine, licences d importation, mpme,
      accord de libre échange, accords de libre échange, accord sur l économie numérique, ptpgp
    `),
  },
  statuses: frStatuses,
  targets: frTargets,
  plain: frPlain,
  measures: frMeasures,
  particulars: frParticulars,
  months: [
    ['janvier', 'janv'],
    ['février', 'févr'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  numbers: [
    ['un', 'une', 'seule', 'seul'],
    ['deux'],
    ['trois'],
    ['quatre'],
    ['cinq'],
    ['six'],
    ['sept'],
    ['huit'],
    ['neuf'],
    [
      'dix',
      'une dizaine',
      'une douzaine',
      'une quinzaine',
      'une vingtaine',
      'une trentaine',
      'une quarantaine',
      'une cinquantaine',
      'une centaine',
      'une foule',
      'une série',
      'une multitude',
      'une kyrielle',
    ],
  ],
  roles: {
    facilitator: ['facilitateur', 'facilitateurs', 'facilitatrice', 'facilitatrices'],
    'co-convenor': listed(`
      coorganisateur, coorganisateurs, co organisateurs, co organisateur, coorganisatrice, coresponsables,
      co responsables, copilotes
    `),
    'small-group': ['petit groupe', 'petits groupes', 'groupe restreint', 'groupes restreints'],
    chair: ['présidé la plénière'],
  },
  masks: frMasks,
  ordinary: frOrdinary,
  bound: frBound,
  introduced: frIntroduced,
  topical: frTopical,
  clearWords: listed(`
    electronique, electroniques, ligne, numerique, numeriques, papier, internet, sollicites, informatiques, donnees,
    transfrontieres
  `),
  languageNames: listed(`
    anglais, français, espagnol, arabe, chinois, portugais, russe, allemand, italien, japonais, coréen, néerlandais,
    suédois, polonais, turc, grec
  `),
  articles: frArticles,
}
