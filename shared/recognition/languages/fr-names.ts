/** Further names of articles in French, and what only looks like a name. */
import { listed } from './phrases'
import type { FurtherNames } from './words'

/** Phrases that hold a name and mean something else. */
export const frMasks = listed(`
  accord sur la facilitation des échanges, accord de facilitation des échanges,
  comité de la facilitation des échanges, mécanisme pour l accord sur la facilitation des échanges,
  facilitation de l investissement, facilitation de l'investissement pour le développement,
  organe de règlement des différends, mémorandum d accord sur le règlement des différends,
  réforme du règlement des différends, transparence et inclusion, transparence et l'inclusion,
  transparence et la prévisibilité, la transparence et l'inclusivité, transparence et inclusivité,
  transparence réglementaire, transparence et l'ouverture, coopération réglementaire, coopération internationale,
  coopération technique, coopération économique, coopération au développement, en coopération avec,
  coopération et de développement, conseil de coopération du golfe,
  initiative conjointe sur la réglementation intérieure dans le domaine des services,
  réglementation intérieure dans le domaine des services, réglementation intérieure des services,
  comité de l accès aux marchés, union internationale des télécommunications, concurrence à l exportation,
  politique de la concurrence, autorité de la concurrence, autorités de la concurrence, concurrence déloyale,
  été européen, franc suisse, Nouvel An chinois, yuan chinois, yen japonais, dollar canadien, dollar australien,
  livre sterling, accès aux marchés pour les produits agricoles, accès aux marchés agricoles,
  Chambre de commerce internationale, moratoire sur les droits de douane,
  moratoire sur l'imposition de droits de douane, portée du différend, banque de france, Canal de Panama,
  canal de Panama, équateur terrestre
`)

/** Aliases too ordinary to count at all. */
export const frOrdinary = [
  'questions de développement',
  'périodes de mise en œuvre',
  'développement',
  'moratoire',
  'confidentialité des données commerciales',
]

export const frArticles: Readonly<Record<string, FurtherNames>> = {
  'electronic-transactions-framework': {
    names: listed(`
      cadre des transactions électroniques, cadres des transactions électroniques,
      cadre juridique des transactions électroniques, cadre juridique pour les transactions électroniques,
      cadre relatif aux transactions électroniques, cadres relatifs aux transactions électroniques,
      cadre national des transactions électroniques, cadres de transactions électroniques,
      cadre régissant les transactions électroniques
    `),
    weak: ['transactions électroniques'],
  },
  'electronic-signatures': {
    names: listed(`
      e-signature, e-signatures, signatures électroniques, signature électronique, authentification électronique,
      authentification et signatures électroniques, authentification électronique et signatures électroniques,
      signatures électroniques et authentification, signatures et de l'authentification électroniques,
      signatures et l'authentification électroniques, signatures électroniques et de l'authentification,
      l'authentification et les signatures électroniques, l'authentification et des signatures électroniques,
      authentification électronique et les signatures électroniques,
      signatures électroniques et à l'authentification
    `),
    weak: ['signatures', 'authentification'],
    elided: [
      ['signatures', 'et contrats électroniques'],
      ['signatures', 'et factures électroniques'],
      ['signatures', 'et les contrats électroniques'],
      ['signatures', 'et paiements électroniques'],
    ],
  },
  'electronic-contracts': { names: ['contrat électronique', 'contrats en ligne', 'e-contrats'], weak: ['contrats'] },
  'electronic-invoicing': {
    names: ['factures électroniques', 'facture électronique', 'e-facturation'],
    weak: ['facturation', 'factures'],
  },
  'paperless-trading': {
    names: [
      'échanges sans papier',
      'commerce sans support papier',
      'commerce dématérialisé',
      'dématérialisation des échanges',
    ],
  },
  'single-windows': {
    names: [
      'guichet unique',
      'guichet unique électronique',
      'guichets uniques électroniques',
      'guichets uniques et échange de données',
    ],
  },
  'electronic-payments': {
    names: [
      'paiement électronique',
      'services de paiement électronique',
      'paiements en ligne',
      'paiements numériques',
      'e-paiements',
      'services de paiements électroniques',
    ],
  },
  'customs-procedures': { weak: ['procédures douanières'] },
  'logistics-services': { names: ['services logistiques', 'service de logistique'], weak: ['logistique'] },
  'trade-facilitation': {
    names: [
      'facilitation du commerce des marchandises',
      'facilitation du commerce numérique',
      'facilitation améliorée des échanges',
      'facilitation accrue des échanges',
      'facilitation des échanges améliorée',
    ],
    weak: ['facilitation du commerce', 'facilitation des échanges'],
  },
  'digital-products': {
    names: [
      'traitement non-discriminatoire des produits numériques',
      'non-discrimination des produits numériques',
      "non-discrimination à l'égard des produits numériques",
    ],
    weak: ['produits numériques', 'traitement non discriminatoire'],
  },
  'interactive-computer-services': {
    names: ['services informatiques interactifs et responsabilité'],
    weak: ['responsabilité des intermédiaires'],
  },
  'data-flows': {
    names: listed(`
      flux transfrontières de données, flux transfrontaliers de données, flux de données transfrontaliers,
      transferts transfrontières de données, transfert transfrontières de données,
      transfert transfrontalier de données, transferts transfrontaliers de données,
      transfert transfrontières d'informations, transfert transfrontière d'informations par voie électronique,
      transfert transfrontières de renseignements par voie électronique, libre circulation des données,
      circulation des données, flux d'informations, flux d'information, circulation transfrontières des données, circulation transfrontière des données, circulation transfrontalière des données, flux transfrontière de données,
      libre flux des données, libre flux de données, transferts de données
    `),
  },
  'data-localization': {
    names: [
      'emplacement des installations informatiques',
      'lieu des installations informatiques',
      'localisation de données',
      'exigences de localisation des données',
    ],
    weak: ['localisation'],
  },
  'financial-data-localization': {
    names: [
      'localisation des installations informatiques financières',
      'localisation des données financières',
      'localisation de données financières',
    ],
  },
  'customs-duties': {
    names: listed(`
      droits de douane sur les transmissions par voie électronique,
      droits de douane applicables aux transmissions électroniques,
      droits de douane pour les transmissions électroniques, droits de douane visant les transmissions électroniques,
      non-imposition de droits de douane sur les transmissions électroniques,
      droits sur les transmissions électroniques, droits de douane sur la transmission électronique
    `),
    weak: ['droits de douane', 'transmissions électroniques'],
  },
  'open-government-data': {
    names: [
      'données gouvernementales ouvertes',
      'données ouvertes du secteur public',
      'données ouvertes des administrations publiques',
      'données ouvertes gouvernementales',
      'données publiques en libre accès',
      'ouverture des données publiques',
    ],
    weak: ['données ouvertes'],
  },
  'open-internet-access': {
    names: listed(`
      accès libre à Internet, accès ouvert à l'Internet, accès à un Internet ouvert, Internet ouvert,
      libre accès à Internet, accès à Internet et utilisation d'Internet, neutralité du net
    `),
    weak: ['accès à Internet', "accès à l'Internet"],
  },
  'online-platforms-competition': {
    names: [
      'accès aux plateformes en ligne et concurrence',
      'accès aux plates-formes en ligne',
      'accès aux plateformes en ligne et à la concurrence',
      'accès aux plateformes en ligne et la concurrence',
      'plateformes en ligne',
      'plates-formes en ligne',
    ],
    weak: ['concurrence'],
  },
  'online-consumer-protection': {
    names: [
      'protection du consommateur en ligne',
      'protection en ligne des consommateurs',
      'protection des consommateurs sur Internet',
      'protection en ligne du consommateur',
    ],
    weak: ['protection des consommateurs', 'protection du consommateur'],
  },
  spam: {
    names: listed(`
      spam, pourriel, pourriels, messages non sollicités, messages électroniques non sollicités,
      messages commerciaux électroniques non sollicités, courriers indésirables, courrier indésirable,
      messages électroniques à caractère commercial non sollicités, courriels non sollicités,
      communications commerciales non sollicitées
    `),
  },
  'personal-data-protection': {
    names: listed(`
      protection des données à caractère personnel, protection des renseignements personnels,
      protection des renseignements/données à caractère personnel,
      protection des renseignements et des données à caractère personnel,
      protection des renseignements et données personnels, protection des informations personnelles,
      protection de la vie privée et des données, protection des données,
      protection des informations et des données personnelles,
      protection des renseignements personnels et des données, données personnelles,
      protection des renseignements à caractère personnel, protection des données et de la vie privée,
      respect de la vie privée
    `),
    weak: ['vie privée', 'confidentialité'],
  },
  'source-code': { names: ['codes source', 'accès au code source', 'code source des logiciels', 'codes sources'] },
  cryptography: {
    names: [
      'chiffrement',
      'produits TIC utilisant la cryptographie',
      'produits des TIC qui utilisent la cryptographie',
      'produits TIC qui utilisent la cryptographie',
      'produits utilisant la cryptographie',
      'produits de TIC utilisant la cryptographie',
    ],
  },
  cybersecurity: { names: ['cyber-sécurité', 'sécurité informatique'] },
  'trade-information': {
    names: listed(`
      disponibilité électronique des renseignements commerciaux,
      disponibilité électronique de renseignements liés au commerce,
      disponibilité par voie électronique des renseignements liés au commerce,
      disponibilité électronique des informations liées au commerce,
      disponibilité électronique des informations commerciales,
      disponibilité électronique d'informations liées au commerce,
      mise à disposition électronique des renseignements liés au commerce,
      accessibilité électronique des renseignements liés au commerce
    `),
  },
  'domestic-regulation': {},
  'capacity-building': {
    names: [
      'renforcement des capacités et assistance technique',
      'assistance technique et renforcement des capacités',
      "renforcement des capacités et l'assistance technique",
      "l'assistance technique et le renforcement des capacités",
      "renforcement des capacités et de l'assistance technique",
    ],
    weak: ['renforcement des capacités'],
  },
  telecommunications: {
    names: [
      'document de référence sur les télécommunications',
      'services de télécommunications',
      'document de référence relatif aux télécommunications',
      'télécommunications de base',
      'disciplines relatives aux télécommunications',
    ],
    weak: ['télécom', 'télécoms'],
  },
  'network-equipment': { names: ['équipements de réseau', 'équipement de réseau'] },
  'services-market-access': {
    names: [
      'accès aux marchés pour les services',
      'accès au marché des services',
      "engagements en matière d'accès aux marchés",
    ],
    weak: ['accès aux marchés', 'accès au marché'],
  },
  'temporary-entry': {
    names: ['admission et séjour temporaires', 'admission temporaire', 'admission et le séjour temporaires'],
  },
  'goods-market-access': { names: ['accès aux marchés pour les marchandises', 'accès au marché des marchandises'] },
  scope: { weak: ["champ d'application"] },
  'relation-to-other-agreements': {
    names: [
      'relation avec les autres accords',
      "relations avec d'autres accords",
      "rapports avec d'autres accords",
      "relation avec d'autres accords",
      "liens avec d'autres accords",
      "relation avec les accords existants de l'OMC",
    ],
  },
  'legal-architecture': {
    names: [
      'structure juridique du résultat',
      'structure juridique finale',
      "structure juridique de l'accord",
      'structure juridique',
    ],
    weak: ['cadre juridique du résultat'],
  },
  'general-exceptions': { weak: ['exceptions'] },
  'security-exception': {
    names: listed(`
      exceptions de sécurité, exceptions concernant la sécurité, exception de sécurité,
      exceptions relatives à la sécurité, exception relative à la sécurité,
      intérêts essentiels de sécurité,
      exceptions générales et les exceptions concernant la sécurité
    `),
  },
  'prudential-measures': { names: ['mesure prudentielle', 'exception prudentielle'] },
  'personal-data-exception': {
    names: [
      'exception pour la protection des données personnelles',
      'exception concernant la protection des données personnelles',
    ],
  },
  'indigenous-peoples': {
    names: ['peuple autochtone', 'populations autochtones', 'inclusion numérique des populations autochtones'],
  },
  'final-provisions': { weak: ['dispositions institutionnelles', 'clauses finales'] },
  taxation: { weak: ['imposition intérieure'] },
  'dispute-settlement': { names: ['règlement des différends'] },
  committee: { names: ['comité du commerce électronique', 'comité sur le commerce électronique'] },
  'release-clearance-technology': {
    names: [
      'mainlevée et dédouanement des marchandises',
      'utilisation des technologies pour la mainlevée et le dédouanement',
    ],
  },
  'trade-policies-improvement': { names: ['amélioration des politiques commerciales'] },
}
