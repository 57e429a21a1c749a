/** English aliases of articles, masks, and aliases that need context. */
import { expandBraces, joined, listed } from './phrases'
import type { FurtherNames } from './words'

/** Masks: phrases that contain a name and mean something else. */
export const enMasks = [
  ...listed(`
  data free flow with trust, free flow with trust,
  trade facilitation agreement, agreement on trade facilitation, trade facilitation agenda,
  wto trade facilitation agenda, committee on trade facilitation, trade facilitation committee,
  trade facilitation agreement facility, investment facilitation, dispute settlement body,
  dispute settlement understanding, understanding on rules and procedures governing the settlement of disputes,
  dispute settlement reform, dispute settlement panel, dispute settlement system reform,
  transparency and inclusiveness, transparency and inclusivity, transparency and inclusion,
  openness and transparency, transparency and monitoring, transparency and predictability, transparency and openness,
  transparent and inclusive, inclusiveness and transparency, inclusivity and transparency,
  joint initiative on services domestic regulation, services domestic regulation, domestic regulation in services,
  domestic regulation of services, WTO legal architecture, principles that underlie, principles underlying,
  joint statement initiative on services domestic regulation, domestic regulation joint initiative,
  reference paper on services domestic regulation, regulatory transparency, regulatory cooperation,
  international cooperation, development cooperation, technical cooperation, gulf cooperation council,
  economic cooperation, cooperation and development, spirit of cooperation, in cooperation with,
  scope of the dispute, scope of application, in principle, as a matter of principle, principles of the wto,
  general principles of, inside u.s. trade, Inside US Trade, office of the united states trade representative,
  american chamber of commerce, moratorium on the imposition of customs duties,
  international telecommunication union, telecommunications union, committee on market access,
  market access committee, export competition, competition authority, competition authorities, competition policy,
  unfair competition, fair competition, financial consumer protection, united nations,
  International Chamber of Commerce, data protection authority, data protection authorities, spam filter,
  spam filters, spam folder, email protected, market access for agricultural, market access for farm,
  market access for agriculture, agricultural market access,
  cotton market access, non agricultural market access, agreement on customs valuation, Technical Barriers to Trade,
  Turkey and chicken, turkey and chicken, European summer, european summer, South Georgia, Chinese New Year,
  Dutch auction, Indian summer, Georgia Southern, US state of Georgia, U.S. state of Georgia, Georgia-based,
  Jordan Brand, Turkey breast, turkey farms, turkey products, turkey poultry, turkey sandwich, Mexico City,
  Kuwait City, Guatemala City, Panama City, Luxembourg City, New England, British pound, Australian dollar,
  Australian dollars, Canadian dollar, Canadian dollars, New Zealand dollar, New Zealand dollars, Japanese yen,
  Chinese yuan, Indian rupee, Indian rupees, Singapore dollar, Brazilian real, Mexican peso, Turkish lira,
  Korean won, Norwegian krone, Danish krone, Swedish krona, Swedish kronor, Swiss francs, Swiss franc,
  South African rand, Russian rouble, Russian ruble, Chile peppers, French press, Spanish flu, Brussels sprouts,
  Turkish delight, Doha Declaration, Paris Agreement, Gulf of Thailand, Persian Gulf, Buenos Aires Declaration,
  Bank of England, Bank of Japan, Bank of Korea, Bank of China, China Daily, Times of India,
  South China Morning Post, Japan Times, Korea Herald, Korea Times, Jakarta Post
`),
  ...joined(
    'data protection, privacy, consumer protection',
    'law, laws, bill, bills, authority, authorities, agencies',
  ),
  ...joined('Hong Kong', 'mandate, decision, declaration'),
  'Savannah, Georgia',
  'Augusta, Georgia',
  'Macon, Georgia',
  'Columbus, Georgia',
  'Marietta, Georgia',
]

/** Aliases that are never matched. */
export const enOrdinary = listed(`
  financial information, moratorium, the package, legal issue
`)

/** Aliases matched only right beside a noun for a text: "the article on development". */
export const enBound = listed(
  'development, legal issues, ICT products, regulatory environment, committee, implementation periods',
)

/** Weak aliases of several words that count only once introduced. */
export const enIntroduced = listed(`
  scope of the agreement, scope of the future agreement, scope of the final agreement, internet access,
  electronic transmissions, ICT products, personal information, trade-related information, capacity building,
  capacity development, data flow, trade information, customs clearance, consumer rights, services commitments,
  legal form, financial data, government information, tax measures, payment services, access to the internet,
  cross-border payments, cross-border data
`)

/** Single words that need no introduction on a page about the talks. */
export const enTopical = listed(`
  telecommunications, telecommunication, telecoms, telecom, definitions, taxation, localization, localisation,
  encryption, non-discrimination
`)

export const enArticles: Readonly<Record<string, FurtherNames>> = {
  'electronic-transactions-framework': {
    names: expandBraces(`
      electronic {transactions|transaction} {|legal }frameworks, digital transactions frameworks,
      {framework|frameworks|rules|regime} {for|on|governing} electronic transactions, UNCITRAL model law
    `),
    weak: ['electronic transactions', 'digital transactions'],
  },
  'electronic-signatures': {
    names: expandBraces(`
      {electronic|digital} {signatures|authentication}, electronic signatures and {|electronic }authentication,
      electronic authentication and signatures, authentication and {electronic |}signatures
    `),
    weak: ['authentication', 'signatures'],
    headless: ['signatures', 'authentication'],
  },
  'electronic-contracts': {
    names: expandBraces(`
      {electronic|digital|online} contracts, {electronic|digital} contracting, contracts concluded electronically,
      contracts by electronic means
    `),
    weak: ['contracts'],
    headless: ['contracts', 'contracting'],
  },
  'electronic-invoicing': {
    names: expandBraces('{electronic|digital} {invoices|invoicing|billing}'),
    weak: ['invoicing', 'invoices'],
    headless: ['invoicing', 'invoices'],
  },
  'paperless-trading': {
    names: expandBraces(`
      {paperless|paper-less|paper-free} {trading|trade|commerce|customs}, paperless trading facilitation,
      {electronic|digital} trade documents, trade administration documents
    `),
  },
  'single-windows': {
    names: listed(`
      single windows, electronic single windows, single windows data exchange, single windows and data exchange,
      single window data exchange and system interoperability,
      single windows data exchange and systems interoperability, single window systems
    `),
    weak: ['system interoperability', 'systems interoperability'],
  },
  'electronic-payments': {
    names: expandBraces(
      '{electronic|digital|online} payments, electronic {payment systems|payment services|payments services}',
    ),
    weak: ['payments', 'payment services'],
    headless: ['payments'],
  },
  'customs-procedures': { weak: ['customs formalities', 'customs clearance'] },
  'logistics-services': { names: ['logistics services', 'logistic services'], weak: ['logistics'] },
  'trade-facilitation': {
    names: expandBraces(`
      {enhanced|enhancing} trade facilitation, trade facilitation for goods,
      trade facilitation measures for e-commerce, facilitation of {digital|electronic} trade
    `),
    weak: ['trade facilitation', 'facilitation of trade'],
  },
  'digital-products': {
    names: expandBraces(`
      {non-discriminatory|nondiscriminatory|equal} treatment {of|for} digital products,
      treatment of digital {products|product},
      {non-discrimination|discrimination|nondiscrimination} {of|for|on|between|against} digital products,
      digital products non-discrimination
    `),
    weak: ['non-discrimination', 'non-discriminatory treatment', 'nondiscrimination'],
  },
  'interactive-computer-services': {
    names: expandBraces(`
      interactive {computer|computing} services, liability {of|for} interactive computer services,
      liability of {|online |internet }intermediaries, liability of {|online }platforms, platform liability
    `),
    weak: ['intermediary liability', 'interactive services'],
  },
  'data-flows': {
    names: expandBraces(`
      {|cross-border |free }{data|information} {flows|flow|transfers},
      {|cross-border |free }{flow|flows|transfer|transfers} of {data|information},
      {transferring|moving|transfer|move} data across borders,
      {flow|flows|transfer} of {data|information} {across borders|by electronic means},
      cross-border transfer of information by electronic means, movement of data, transfer of personal data,
      data free flow, data across borders
    `),
    weak: ['flow of data', 'flows of data', 'data flow', 'cross-border data'],
  },
  'data-localization': {
    names: expandBraces(`
      data {localization|storage}, data localization requirements, forced localization, localization requirements,
      {location|localization} of {computing facilities|computing facility|data|servers|data centres},
      local {storage of data|data storage|storage requirements}, localizing data, server location
    `),
    weak: ['localization', 'computing facilities', 'local storage'],
  },
  'financial-data-localization': {
    names: expandBraces(`
      {location|localization} of financial {computing facilities|data|information},
      computing facilities {for|in|of} {|the }financial {services|sector}, financial computing facilities,
      financial data {localization|location}
    `),
    weak: ['financial data'],
  },
  'customs-duties': {
    names: expandBraces(`
      {customs duties|customs duty|duties|tariffs} {on|for} {electronic transmissions|electronic transmission|digital transmissions|downloads|digital products|digital trade|digital goods},
      customs duties on {e-commerce|electronic commerce|digital deliveries},
      duty-free {|treatment of }electronic transmissions,
      {non-imposition of|not imposing} customs duties on electronic transmissions
    `),
    weak: ['customs duties', 'electronic transmissions'],
  },
  'open-government-data': {
    names: expandBraces(`
      {open|public} {government|governmental|public|public-sector} data, open data of governments,
      {government|public} open data, {|open }access to {government|public sector} data, open government information,
      {opening|opening up|openness of} government data
    `),
    weak: ['government data', 'open data', 'public sector data', 'government information'],
  },
  'open-internet-access': {
    names: expandBraces(`
      open {|access to }{|the }internet, free access to the internet, {internet|net} neutrality, open and free internet,
      access to and use of the internet, open Internet access principles, openness of the internet
    `),
    weak: ['internet access', 'access to the internet'],
  },
  'online-platforms-competition': {
    names: expandBraces(`
      access to {online|digital} {platforms|platform} {|and competition}, {online|digital} platforms and competition,
      competition {on|between|and} {online|digital} platforms, platform access,
      competition in {electronic commerce|e-commerce}, platform competition
    `),
    weak: ['competition', 'online platforms', 'digital platforms'],
  },
  'online-consumer-protection': {
    names: expandBraces(`
      {online|on-line|digital} {consumer|consumers} {protection|protections|rights},
      consumer protection {online|on the internet|in e-commerce|in digital trade},
      {protection of|protecting|protect|protections for} online consumers,
      {protection of|protecting|protect} consumers {online|on the internet|in e-commerce},
      consumers online, online consumers
    `),
    weak: expandBraces('{protection of|protecting} consumers, consumer {protection|protections|rights}'),
  },
  spam: {
    names: expandBraces(`
      unsolicited {|commercial |electronic |commercial electronic |electronic commercial }{messages|communications|emails|e-mails|email|e-mail},
      junk {mail|e-mail|email}, spam messages, spams, anti-spam
    `),
  },
  'personal-data-protection': {
    names: expandBraces(`
      {protection of|protecting} personal {data|information}, personal {data|information} {protection|privacy},
      personal information and {|personal }data {|protection}, personal data and privacy, personal data,
      {|personal data }privacy and data protection,
      {data|online} privacy, {protection of|protecting} {|data }privacy
    `),
    weak: ['data protection', 'personal information', 'privacy protection'],
  },
  'source-code': {
    names: expandBraces(`
      {|software }source {code|codes}, {protection|disclosure|transfer} of source code, source code disclosure,
      software code
    `),
  },
  cryptography: {
    names: expandBraces(`
      {|ICT |information and communications technology |information and communication technologies }products {using|that use} {cryptography|encryption},
      ICT products with cryptography, cryptographic products, encryption products
    `),
    weak: ['encryption', 'ICT products'],
  },
  cybersecurity: { names: ['cyber-security', 'cyber security threats'] },
  'trade-information': {
    names: expandBraces(`
      {electronic|online|digital} {availability|publication} of {|trade |trade-related }information,
      {electronic|online} access to trade {|related }information, online trade {|related }information,
      availability of trade {|related }information,
      trade {|related }information {online|available online|in electronic form}
    `),
    weak: ['trade-related information', 'trade information'],
  },
  'capacity-building': {
    names: expandBraces(`
      capacity {building|development} and technical {assistance|cooperation},
      technical assistance and capacity {building|development},
      options for capacity building {|and technical assistance}
    `),
    weak: ['capacity building', 'capacity development'],
  },
  telecommunications: {
    names: expandBraces(`
      {telecommunications|telecommunication|telecoms|telecom} {reference paper|services|disciplines},
      reference paper on {telecommunications|telecoms|telecommunications services},
      basic {telecommunications|telecoms}, electromagnetic spectrum,
      updating the telecommunications reference paper
    `),
    weak: ['telecommunication', 'telecoms', 'telecom'],
  },
  'network-equipment': { names: expandBraces('{network|networking} equipment {|and products}, network products') },
  'services-market-access': {
    names: expandBraces('market access {for|in|of} services, services-related market access'),
    weak: ['market access', 'services commitments'],
    headless: ['services'],
  },
  'temporary-entry': {
    names: expandBraces(`
      temporary entry and {sojourn|stay}, entry and sojourn of e-commerce related personnel,
      temporary {entry|movement} of {electronic commerce-related |e-commerce-related |}personnel,
      temporary entry of persons, movement of natural persons
    `),
    weak: ['temporary entry', 'temporary movement'],
  },
  'goods-market-access': {
    names: expandBraces('market access {for|in|of|on} goods, goods-related market access'),
    headless: ['goods'],
  },
  scope: { weak: expandBraces('scope of the {|future |final }agreement') },
  'relation-to-other-agreements': {
    names: expandBraces('{relation|relations|relationship} {to|with} {other|other WTO|existing WTO} agreements'),
  },
  'legal-architecture': {
    names: expandBraces('legal {architecture|structure|form} of the {|final }{outcome|agreement}'),
    weak: ['legal structure', 'legal architecture', 'legal form', 'legal framework of the outcome'],
  },
  'general-exceptions': { weak: ['general exceptions', 'exceptions'], headless: ['general'] },
  'security-exception': {
    names: expandBraces(`
      {|essential |national }security {exceptions|carve-outs}, exceptions for {essential |national }security,
      essential security
    `),
    weak: ['security exceptions'],
    headless: ['security', 'essential security', 'national security'],
  },
  'prudential-measures': {
    names: expandBraces('prudential {carve-outs|exceptions|measures}'),
    headless: ['prudential'],
  },
  'personal-data-exception': {
    names: expandBraces(`
      {exception|exceptions} for {|the protection of }{personal data|privacy|personal data protection},
      {personal data protection|privacy|data protection} {exceptions|carve-outs}
    `),
  },
  'indigenous-peoples': {
    names: expandBraces('indigenous {people|peoples|communities|populations}, inclusion of indigenous peoples'),
  },
  'final-provisions': {
    names: expandBraces('{final and institutional|institutional and final|closing|concluding} {provisions|clauses}'),
    weak: expandBraces('institutional {provisions|arrangements}, final clauses'),
  },
  taxation: { weak: ['internal taxes', 'internal taxation', 'tax measures'] },
  'dispute-settlement': { weak: expandBraces('settlement of disputes, {dispute|disputes} {settlement|resolution}') },
  committee: {
    names: expandBraces(`
      committee on {electronic commerce|e-commerce},
      {e-commerce|ecommerce|electronic commerce|digital trade} committee
    `),
    weak: expandBraces('{future|new|planned|proposed|dedicated} committee, committee'),
  },
  'de-minimis': { names: expandBraces('de minimis {thresholds|rules|provisions}') },
  'release-clearance-technology': {
    names: listed(`
      technology for the release and clearance of goods, release and clearance of goods, release and clearance,
      technology for customs clearance
    `),
  },
  'trade-policies-improvement': {
    names: expandBraces(`
      {improvement|improvements} {of|to|in} trade {policies|policy}, {improving|improved} trade policies,
      trade {policy|policies} improvements
    `),
  },
  'trade-supportive-services': {
    names: expandBraces(
      'trade facilitation and supportive services, {trade supportive|trade supporting|supportive} services',
    ),
  },
}
