/** French aliases of articles, masks, and aliases that need context. */
import { expandBraces, joined, listed } from './phrases'
import type { FurtherNames } from './words'

/** Masks: phrases that contain a name and mean something else. */
export const frMasks = [
  ...joined(
    `
      loi, lois, projet de loi, projets de loi, avant projet de loi, ordonnance, directive, règlement européen,
      législation, législations
    `,
    'sur, relative à, relatif à, relatifs à, relatives à',
    `
      la protection des données, la protection des données personnelles, la protection des consommateurs,
      les signatures électroniques, la signature électronique, la cybersécurité, les paiements électroniques,
      les télécommunications, le commerce électronique, la facturation électronique, les données personnelles,
      la vie privée, la concurrence
    `,
  ),
  ...listed(`
  accord sur la facilitation des échanges, accord de facilitation des échanges,
  comité de la facilitation des échanges, mécanisme pour l accord sur la facilitation des échanges,
  hors de portée, à portée de main, à portée de, de grande portée, de portée limitée,
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
  canal de Panama, équateur terrestre, mandat de Hong Kong, Déclaration de Hong Kong, Décision de Hong Kong,
  autorité de protection des données,
  autorités de protection des données
`),
]

/** Aliases that are never matched. */
export const frOrdinary = ['moratoire', 'confidentialité des données commerciales']

/** Aliases matched only right beside a noun for a text: "the article on development". */
export const frBound = ['développement', 'questions de développement', 'périodes de mise en œuvre', 'comité']

/** Weak aliases of several words that count only once introduced. */
export const frIntroduced = listed(`
  champ d'application, champ d'application de l'accord,
  vie privée, accès à Internet, accès à l'Internet, transmissions électroniques, renforcement des capacités,
  développement des capacités, document de référence, services de paiement, paiements transfrontières,
  données financières, mesures fiscales, droits des consommateurs, périodes de mise en œuvre, données publiques,
  forme juridique
`)

/** Single words that need no introduction on a page about the talks. */
export const frTopical = listed(
  'télécommunications, télécom, télécoms, définitions, fiscalité, localisation, chiffrement',
)

export const frArticles: Readonly<Record<string, FurtherNames>> = {
  'electronic-transactions-framework': {
    names: expandBraces(`
      {cadre|cadres|cadre juridique|cadres juridiques} {des|pour les|de|relatif aux|relatifs aux|régissant les} transactions électroniques,
      cadre national des transactions électroniques
    `),
    weak: ['transactions électroniques'],
  },
  'electronic-signatures': {
    names: listed(`
      signatures électroniques, signatures numériques, authentification électronique, e-signatures, e-signature,
      authentification électronique et signatures électroniques, authentification et signatures électroniques,
      signatures et authentification électroniques, signatures électroniques et authentification
    `),
    weak: ['signatures', 'authentification'],
    headless: ['signatures', 'authentification'],
  },
  'electronic-contracts': {
    names: listed(
      'contrats électroniques, contrats en ligne, contrats numériques, e-contrats, contrats par voie électronique',
    ),
    weak: ['contrats'],
    headless: ['contrats'],
  },
  'electronic-invoicing': {
    names: listed('facturation électronique, factures électroniques, facturation numérique, e-facturation'),
    weak: ['facturation', 'factures'],
    headless: ['facturation', 'factures'],
  },
  'paperless-trading': {
    names: expandBraces(`
      {échanges|commerce} sans {papier|support papier}, commerce dématérialisé,
      dématérialisation {des échanges|du commerce},
      documents commerciaux électroniques, échanges dématérialisés
    `),
  },
  'single-windows': {
    names: listed(`
      guichets uniques, guichets uniques électroniques, guichets uniques et échange de données,
      interopérabilité des systèmes
    `),
  },
  'electronic-payments': {
    names: listed(`
      paiements électroniques, services de paiement électronique, services de paiements électroniques,
      systèmes de paiement électronique, paiements en ligne, paiements numériques, e-paiements
    `),
    weak: ['paiements', 'services de paiement'],
    headless: ['paiements'],
  },
  'customs-procedures': { weak: ['procédures douanières', 'formalités douanières'] },
  'logistics-services': { names: ['services logistiques', 'services de logistique'], weak: ['logistique'] },
  'trade-facilitation': {
    names: expandBraces(`
      facilitation du commerce {des marchandises|numérique|électronique},
      facilitation {améliorée|accrue|renforcée} {des échanges|du commerce},
      facilitation des échanges {améliorée|renforcée|de marchandises}, amélioration de la facilitation des échanges
    `),
    weak: ['facilitation du commerce', 'facilitation des échanges'],
  },
  'digital-products': {
    names: expandBraces(`
      traitement {non discriminatoire|égal} des produits numériques, {non discrimination|discrimination} {des|à l'égard des|envers les|entre les} produits numériques
    `),
    weak: ['produits numériques', 'traitement non discriminatoire', 'non-discrimination'],
  },
  'interactive-computer-services': {
    names: ['services informatiques interactifs et responsabilité', 'responsabilité des plateformes'],
    weak: ['responsabilité des intermédiaires', 'services interactifs'],
  },
  'data-flows': {
    names: expandBraces(`
      {flux|transferts|transfert|circulation|libre circulation} {|transfrontières |transfrontière |transfrontaliers |transfrontalier |transfrontalière }{de|des|d'} {données|informations|information|renseignements},
      flux de données {transfrontières|transfrontaliers}, transférer {des|les} données, transferts transfrontières,
      {transfert transfrontières|transfert transfrontière} {d'informations|de renseignements} par voie électronique,
      {libre flux|libres flux} {de|des} données, données transfrontières
    `),
    weak: ["circulation de l'information"],
  },
  'data-localization': {
    names: expandBraces(`
      {emplacement|lieu|localisation} des installations informatiques, localisation des {serveurs|centres de données},
      {localisation|stockage local|hébergement local} {de|des} données,
      exigences de localisation
    `),
    weak: ['localisation', 'installations informatiques'],
  },
  'financial-data-localization': {
    names: expandBraces(`
      {localisation|emplacement} des {installations informatiques financières|données financières|installations informatiques pour les services financiers|installations informatiques du secteur financier},
      {localisation|emplacement} de données financières,
      installations informatiques {financières|des services financiers|du secteur financier}
    `),
    weak: ['données financières'],
  },
  'customs-duties': {
    names: expandBraces(`
      droits de douane {sur|applicables aux|pour les|visant les} {|les |la }{transmissions électroniques|transmission électronique|transmissions par voie électronique|transmissions},
      droits sur les transmissions électroniques, non-imposition de droits de douane sur les transmissions électroniques
    `),
    weak: ['droits de douane', 'transmissions électroniques'],
  },
  'open-government-data': {
    names: expandBraces(`
      données {publiques|gouvernementales} {ouvertes|en libre accès},
      données ouvertes {du secteur public|des administrations publiques|gouvernementales|des pouvoirs publics|des administrations|des gouvernements},
      {ouverture des|accès aux|libre accès aux} données publiques, ouverture des données gouvernementales
    `),
    weak: ['données ouvertes', 'données publiques', 'données gouvernementales'],
  },
  'open-internet-access': {
    names: expandBraces(`
      accès {libre|ouvert} à {|l'}Internet, Internet {libre et |}ouvert, libre accès à {|l'}Internet, accès à Internet et utilisation d'Internet,
      neutralité {du net|du réseau|d'Internet|de l'Internet}, ouverture {d'Internet|de l'Internet}
    `),
    weak: ['accès à Internet', "accès à l'Internet"],
  },
  'online-platforms-competition': {
    names: expandBraces(`
      accès aux {plateformes|plates-formes} {|numériques|en ligne|en ligne et concurrence},
      {plateformes|plates-formes} en ligne et concurrence,
      concurrence {entre|des|sur les|entre les} {plateformes|plates-formes} {|en ligne|numériques},
      concurrence {dans le|en matière de} commerce électronique
    `),
    weak: expandBraces('concurrence, {plateformes|plates-formes} {en ligne|numériques}'),
  },
  'online-consumer-protection': {
    names: expandBraces(`
      protection {des consommateurs|du consommateur|des acheteurs} {en ligne|sur Internet|dans le commerce électronique},
      protection en ligne {des consommateurs|du consommateur},
      consommateurs en ligne
    `),
    weak: ['protection des consommateurs', 'protection du consommateur', 'droits des consommateurs'],
  },
  spam: {
    names: expandBraces(`
      spam,
      {messages|courriels|communications} {|commerciaux |électroniques |électroniques commerciaux |commerciaux électroniques |commerciales |électroniques à caractère commercial }{non sollicités|non sollicitées|indésirables},
      pourriel, pourriels, {courrier indésirable|courriers indésirables},
      {publicité|prospection|messagerie} {|commerciale |électronique }non sollicitée, publicités non sollicitées,
      {courriers|courrier} {|électroniques |électronique }{non sollicités|non sollicité}, polluriel, pollupostage
    `),
  },
  'personal-data-protection': {
    names: expandBraces(`
      protection {des|de} {données|données personnelles|données à caractère personnel|renseignements personnels|renseignements à caractère personnel|informations personnelles},
      protection de {la vie privée|la confidentialité}, données {personnelles|à caractère personnel},
      {respect de la|confidentialité des données et} vie privée, protéger {les données personnelles|la vie privée},
      confidentialité des données
    `),
    weak: ['vie privée', 'confidentialité', 'renseignements personnels', 'informations personnelles'],
  },
  'source-code': { names: expandBraces('{code|codes} {source|sources}, accès au code source') },
  cryptography: {
    names: expandBraces(`
      {|produits TIC |produits des TIC |produits de TIC |produits }{utilisant|qui utilisent} {la cryptographie|le chiffrement},
      produits des technologies de l'information et de la communication utilisant la cryptographie, produits cryptographiques, cryptage
    `),
    weak: ['chiffrement'],
  },
  cybersecurity: { names: ['cyber-sécurité', 'sécurité informatique', 'sécurité numérique'] },
  'trade-information': {
    names: expandBraces(`
      {disponibilité|mise à disposition|accessibilité} {électronique|par voie électronique|en ligne} {des|de|d'} {renseignements commerciaux|informations commerciales|renseignements liés au commerce|informations liées au commerce},
      disponibilité {des renseignements liés|des informations liées} au commerce
    `),
    weak: expandBraces('{renseignements liés|informations liées} au commerce'),
  },
  'capacity-building': {
    names: listed(
      'renforcement des capacités et assistance technique, assistance technique et renforcement des capacités',
    ),
    weak: ['renforcement des capacités', 'développement des capacités'],
  },
  telecommunications: {
    names: expandBraces(`
      document de référence {sur les|relatif aux|concernant les} {services de |}{télécommunications|télécoms},
      services de {télécommunications|télécommunication|télécoms},
      télécommunications de base, disciplines {relatives aux|sur les} télécommunications
    `),
    weak: ['télécom', 'télécoms'],
  },
  'network-equipment': {
    names: expandBraces('{équipements|équipement|équipements et produits|produits} de réseau, équipements réseau'),
  },
  'services-market-access': {
    names: expandBraces(`
      accès {aux marchés|au marché|aux marchés pour les|au marché pour les|aux marchés dans le secteur des|aux marchés en matière de} {|des |de }services,
      engagements {en matière d'|d'}accès aux marchés
    `),
    weak: ['accès aux marchés', 'accès au marché'],
    headless: ['services'],
  },
  'temporary-entry': {
    names: expandBraces(`
      {admission|entrée} {temporaire|et séjour temporaires|et le séjour temporaires|et séjour},
      mouvement des personnes physiques
    `),
  },
  'goods-market-access': {
    names: expandBraces('accès {aux marchés|au marché} {pour les|des} {marchandises|biens}'),
    headless: ['marchandises'],
  },
  scope: {
    weak: ["champ d'application", "champ d'application de l'accord"],
  },
  'relation-to-other-agreements': {
    names: expandBraces(
      "{relation|relations|rapports|liens} avec {d'autres|les autres} accords, relation avec les accords existants de l'OMC",
    ),
  },
  'legal-architecture': {
    names: expandBraces(
      "{architecture|structure|forme} juridique {du résultat|de l'accord}, structure juridique finale, structure juridique",
    ),
    weak: ['cadre juridique du résultat', 'forme juridique'],
  },
  'general-exceptions': { weak: ['exceptions', 'exceptions générales'], headless: ['générales'] },
  'security-exception': {
    names: expandBraces(`
      {exception|exceptions} {de|concernant la|relative à la|relatives à la|liées à la|pour des raisons de} sécurité,
      intérêts essentiels de sécurité
    `),
    headless: ['sécurité'],
  },
  'prudential-measures': {
    names: expandBraces(`
      {mesures|exceptions} prudentielles, {mesure|exception} prudentielle,
      {exception|réserve} pour raisons prudentielles
    `),
    headless: ['prudentielles', 'prudentielle'],
  },
  'personal-data-exception': {
    names: expandBraces(`
      {exception|exceptions} {pour la|concernant la|relative à la|relatives à la} protection {des données personnelles|des données|de la vie privée},
      exception relative aux données personnelles
    `),
  },
  'indigenous-peoples': { names: ['peuples autochtones', 'populations autochtones', 'communautés autochtones'] },
  'final-provisions': {
    names: ['dispositions finales et institutionnelles', 'dispositions institutionnelles et finales'],
    weak: ['dispositions institutionnelles', 'clauses finales'],
  },
  taxation: { weak: ['imposition intérieure', 'taxes intérieures', 'mesures fiscales', 'impôts intérieurs'] },
  'dispute-settlement': { names: ['règlement des différends'], weak: ['résolution des différends'] },
  committee: {
    names: expandBraces('comité {du|sur le|de} commerce électronique'),
    weak: expandBraces('{futur|nouveau} comité, comité'),
  },
  'de-minimis': { names: ['seuils de minimis'] },
  'release-clearance-technology': {
    names: expandBraces(`
      mainlevée et dédouanement {|des marchandises},
      {technologie|technologies} {pour|de} {la |le |}{mainlevée|dédouanement} {|et de dédouanement|et le dédouanement|et dédouanement},
      utilisation {de la technologie|des technologies} pour la mainlevée et le dédouanement
    `),
  },
  'trade-policies-improvement': {
    names: expandBraces(`
      amélioration {des|de|apportées aux} politiques commerciales, améliorations apportées aux politiques commerciales
    `),
  },
  'trade-supportive-services': {
    names: ["services d'appui au commerce", 'services de soutien au commerce', 'services de facilitation du commerce'],
  },
}
