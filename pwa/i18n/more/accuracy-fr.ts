/** Words of the accuracy page, in French. A missing key does not compile. */
import type { enAccuracy } from './accuracy-en'

export const frAccuracy: Readonly<Record<keyof typeof enAccuracy, string>> = {
  'accuracy-title': 'Fiabilité de la reconnaissance',
  'accuracy-finding':
    'Test sur { $n } extraits de pages réelles jamais consultés pendant le développement : { $claimsWrong } de ce que Plenary a présenté comme indication de statut était faux, et il a trouvé { $claims } de celles des pages. { $wrong } des articles reconnus l’étaient à tort, et { $missed } des articles cités n’ont pas été reconnus.',
  'accuracy-silent':
    'Sur 100 pages qui n’indiquent rien de ces négociations, { $statements } fausses indications de statut et { $suggestions } fausses suggestions ont été affichées ({ $n } extraits de ce type testés).',
  'accuracy-rest': 'Les chiffres en français reposent sur { $fr } indications de statut, ceux en espagnol sur { $es }.',
  'accuracy-statements': 'Tout ce qui est présenté comme indication de statut',
  'accuracy-how':
    'Les noms et les indications ont été annotés avant que Plenary ne lise les textes. Un lien erroné est jugé plus grave qu’un lien manqué. Précision : part exacte de ce qui a été trouvé. Rappel : part trouvée de ce qui est présent. À côté de chaque part figure l’intervalle où elle se situe avec une confiance de 95 % (intervalle de Wilson) : moins il y a de cas, plus il est large.',
  'accuracy-heldout': 'Passages tirés d’actualités réelles, non utilisés pour le réglage ({ $n })',
  'accuracy-varied': 'Passages inventés aux formulations variées, utilisés pour l’apprentissage ({ $n })',
  'accuracy-dev': 'Passages utilisés pendant le développement ({ $n })',
  'accuracy-what': 'Type',
  'accuracy-lang': 'Langue',
  'accuracy-precision': 'Précision',
  'accuracy-recall': 'Rappel',
  'accuracy-found': 'Justes',
  'accuracy-wrong': 'Faux',
  'accuracy-missed': 'Manqués',
  'accuracy-all': 'Toutes',
  'accuracy-articles': 'Articles',
  'accuracy-members': 'Membres',
  'accuracy-demonyms': 'Membres par adjectif (« canadien »)',
  'accuracy-explicit': 'Indications de statut portant sur l’article',
  'accuracy-contents': 'Indications de statut déduites du contenu du texte',
  'accuracy-proposed': 'Indications de statut d’une proposition',
  'accuracy-suggestions': 'Suggestions, parmi les indications manquées',
  'accuracy-withSuggestions': 'Indications de statut et suggestions ensemble',
  'accuracy-underDiscussion': 'Indications « en discussion »',
  'accuracy-types':
    'Les indications portant sur un article, sur une proposition, et celles qui se déduisent du contenu d’un texte sont comptées à part. Une suggestion est un statut trouvé par une seule des deux méthodes, les règles ou un modèle statistique des mots. Elle est à vérifier : jamais comptée, jamais enregistrée avec d’autres.',
  'accuracy-current':
    'Chiffres sur les extraits réels calculés le { $date } avec la reconnaissance de cette version. Ceux de nos propres passages ont été calculés lors de la création de cette version.',
  'accuracy-earlier':
    'Chiffres sur les extraits réels calculés le { $date } avec une version antérieure de la reconnaissance, car leurs textes ne font pas partie de Plenary. Ceux de nos propres passages ont été calculés lors de la création de cette version.',
  'accuracy-real-test': 'Extraits réels jamais consultés ({ $n })',
  'accuracy-real-learn': 'Extraits réels dont la reconnaissance a appris ({ $n })',
  'accuracy-source': 'Source',
  'accuracy-source-wto': 'Pages de l’OMC sur ces négociations, et reprises ({ $n })',
  'accuracy-source-ministry': 'Ministères ({ $n })',
  'accuracy-source-press': 'Presse ({ $n })',
  'accuracy-source-other': 'Cabinets d’avocats, groupes de réflexion, associations ({ $n })',
  'accuracy-source-agreement': 'Pages sur un autre accord ({ $n })',
  'accuracy-source-wto-topic': 'Pages de l’OMC sur un autre sujet ({ $n })',
  'accuracy-source-news': 'Actualité générale ({ $n })',
  'accuracy-names-only': 'En portugais, seuls les noms sont lus, sans indications de statut : cela n’est pas mesuré.',
}
