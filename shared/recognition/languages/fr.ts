/** French word lists: the language definition, assembled from the files of its word classes. */
import { frGrammar } from './fr-grammar'
import { frMasks } from './fr-masks'
import { frParticulars } from './fr-particulars'
import { frMeasures, frPlain, frStatuses, frTargets } from './fr-phases'
import { frTalks } from './fr-talks'
import { listed } from './phrases'
import type { LanguageWords } from './words'

export const fr: LanguageWords = {
  lang: 'fr',
  words: { ...frGrammar, ...frTalks },
  subjects: {
    diplomacy: listed(`
      genève, délégation, délégations, ambassadeur, ambassadeurs, ambassadrice, ambassadrices, plénière, plénières, conférence ministérielle
    `),
    talks: listed(`
      négocier, négocient, négociateurs, négociations, négociation, pourparlers, déclaration conjointe,
      initiative conjointe, propositions de texte, texte récapitulatif, texte des présidents
    `),
    place: ['omc', 'organisation mondiale du commerce', 'plurilatérale', 'plurilatérales', 'plurilatéral', 'idc'],
    initiative: listed(`
      jsi, initiative de déclaration conjointe, initiative liée à la déclaration conjointe,
      initiative relative à la déclaration conjointe
    `),
    other: listed(`
      pêche, pêches, pêcheries, surpêche, surcapacité, agriculture, agricole, agricoles, accession, accessions,
      adhésion, organe de règlement des différends, groupe spécial, groupes spéciaux, organe d appel, mesure de sauvegarde,
      mesures de sauvegarde, accord sur les sauvegardes, antidumping, acier, examen des politiques commerciales, obstacles techniques au commerce,
      comité otc, préoccupations commerciales, sanitaires et phytosanitaires, accord sur la facilitation des échanges,
      comité de la facilitation des échanges, réglementation intérieure, conseil du commerce des services,
      facilitation de l investissement, facilitation des investissements, plastiques, climat, climatique, biodiversité, pandémie, pandémies, conseil des adpic,
      propriété intellectuelle, vaccins, marchés publics, règles d origine, licences d importation, mpme
    `),
    agreement: listed(`
      ptpgp, aceum, alena, rcep, depa, aecg, ceta, zlecaf, accord de libre échange, accord sur l économie numérique,
      accord de partenariat économique, accords de libre échange, accord sur le commerce numérique,
      accords sur le commerce numérique, du mercosur, de l anase, de l asean
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
  smallGroups: ['petit groupe', 'petits groupes', 'groupe restreint', 'groupes restreints'],
  masks: frMasks,
  languageNames: listed(`
    anglais, français, espagnol, arabe, chinois, portugais, russe, allemand, italien, japonais, coréen, néerlandais,
    suédois, polonais, turc, grec
  `),
}
