/** Further names of articles in English, and what only looks like a name. */
import { listed } from './phrases'
import type { FurtherNames } from './words'

/** Phrases that hold a name and mean something else. */
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
  joint initiative on services domestic regulation, services domestic regulation,
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
  spam filters, spam folder, email protected, market access for agricultural, agricultural market access,
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
  'Savannah, Georgia',
  'Augusta, Georgia',
  'Macon, Georgia',
  'Columbus, Georgia',
  'Marietta, Georgia',
]

/** Aliases too ordinary to count at all. */
export const enOrdinary = listed(`
  implementation periods, financial information, moratorium, development, the package, legal issues,
  regulatory environment, legal issue
`)

export const enArticles: Readonly<Record<string, FurtherNames>> = {
  'electronic-transactions-framework': {
    names: listed(`
      electronic transaction frameworks, e-transactions framework, e-transactions frameworks,
      e-transaction framework, e-transaction frameworks, electronic transactions legal framework,
      domestic electronic transactions framework, domestic electronic transactions frameworks,
      legal framework for electronic transactions, framework for electronic transactions,
      frameworks for electronic transactions, legal frameworks for electronic transactions, UNCITRAL model law
    `),
    weak: ['electronic transactions', 'e-transactions'],
  },
  'electronic-signatures': {
    names: listed(`
      electronic signatures, electronic signature, e-signature, electronic authentication, e-authentication,
      e-authentication and e-signatures, authentication and electronic signatures, authentication and e-signatures,
      electronic authentication and signatures, electronic signature and authentication,
      e-signature and authentication, electronic signatures and electronic authentication, digital signatures
    `),
    weak: ['authentication', 'signatures'],
  },
  'electronic-contracts': {
    names: ['electronic contract', 'e-contract', 'e-contracting', 'electronic contracting', 'digital contracts'],
    weak: ['contracts'],
  },
  'electronic-invoicing': {
    names: ['electronic invoices', 'e-invoices', 'e-invoice', 'electronic invoice', 'digital invoicing'],
    weak: ['invoicing', 'invoices'],
  },
  'paperless-trading': {
    names: ['paperless trading facilitation', 'paper-less trading', 'paperless trade administration'],
  },
  'single-windows': {
    names: listed(`
      single window, single windows data exchange, electronic single window, electronic single windows,
      single window data exchange and system interoperability,
      single windows data exchange and systems interoperability, single windows and data exchange,
      single window systems
    `),
    weak: ['system interoperability'],
  },
  'electronic-payments': {
    names: listed(`
      electronic payment, e-payment, e-payment services, electronic payments services, digital payments,
      electronic payment system, electronic payment systems
    `),
    weak: ['payments'],
  },
  'logistics-services': { names: ['logistics service'], weak: ['logistics'] },
  'trade-facilitation': {
    names: [
      'enhanced trade facilitation',
      'trade facilitation for goods',
      'trade facilitation measures for e-commerce',
    ],
    weak: ['trade facilitation'],
  },
  'digital-products': {
    names: [
      'non-discrimination of digital products',
      'non-discriminatory treatment for digital products',
      'non-discrimination for digital products',
      'non discrimination of digital products',
      'non-discriminatory treatment of digital product',
      'treatment of digital products',
    ],
    weak: ['non-discrimination', 'non-discriminatory treatment'],
  },
  'interactive-computer-services': {
    names: ['interactive computer service', 'liability of interactive computer services'],
    weak: ['intermediary liability'],
  },
  'data-flows': {
    names: listed(`
      data flow, cross-border data flow, cross-border data transfers, cross-border data transfer,
      cross-border transfer of data, cross-border transfers of data, cross-border transfer of information,
      cross-border flow of information, cross-border flows of data, cross-border flow of data,
      free flow of information, free data flows, free flows of data, cross-border flows of information,
      transfer of information by electronic means, data free flow, data transfers
    `),
    weak: ['flow of data', 'flows of data'],
  },
  'data-localization': {
    names: listed(`
      localization of computing facilities, data localisation requirements, data localization requirements,
      localisation of data, localization of data, local storage of data, location of computing facility,
      data-localisation
    `),
    weak: ['localisation', 'localization'],
  },
  'financial-data-localization': {
    names: listed(`
      location of financial computing facilities, financial computing facilities,
      localisation of financial computing facilities, localization of financial computing facilities,
      financial data localization, financial data localisation, location of financial data
    `),
  },
  'customs-duties': {
    names: listed(`
      customs duties on electronic transmission, customs duty on electronic transmissions,
      duties on electronic transmissions, customs duties for electronic transmissions,
      duty-free electronic transmissions, tariffs on electronic transmissions, customs duties on e-transmissions,
      non-imposition of customs duties on electronic transmissions,
      not imposing customs duties on electronic transmissions
    `),
    weak: ['customs duties', 'electronic transmissions'],
  },
  'open-government-data': {
    names: ['open data of governments', 'government open data', 'open public data'],
    weak: ['government data', 'open data'],
  },
  'open-internet-access': {
    names: [
      'open access to the internet',
      'open internet',
      'access to and use of the internet',
      'open Internet access principles',
    ],
    weak: ['internet access', 'access to the internet'],
  },
  'online-platforms-competition': {
    names: [
      'access to online platform',
      'online platforms and competition',
      'access to online platforms/competition',
      'online platforms',
    ],
    weak: ['competition'],
  },
  'online-consumer-protection': {
    names: [
      'consumer protection online',
      'on-line consumer protection',
      'protection of online consumers',
      'protection of consumers online',
      'online consumers protection',
    ],
    weak: ['protection of consumers'],
  },
  spam: {
    names: listed(`
      unsolicited electronic messages, unsolicited messages, unsolicited commercial electronic message,
      unsolicited commercial message, unsolicited emails, spam messages, spams, anti-spam,
      unsolicited electronic commercial messages
    `),
  },
  'personal-data-protection': {
    names: listed(`
      protection of personal data, protection of personal information, personal information/data protection,
      personal information and data, personal data and privacy, privacy and data protection, data privacy,
      privacy and personal data protection, personal data privacy, personal data
    `),
    weak: ['data protection', 'privacy protection', 'personal information'],
  },
  'source-code': {
    names: [
      'source codes',
      'software source code',
      'protection of source code',
      'source code disclosure',
      'transfer of source code',
    ],
  },
  cryptography: {
    names: listed(`
      ICT products using cryptography, ICT products that use encryption, products that use cryptography,
      ICT products with cryptography, information and communications technology products that use cryptography,
      information and communication technologies products that use cryptography, products using cryptography
    `),
    weak: ['encryption', 'ICT products'],
  },
  cybersecurity: { names: ['cyber-security', 'cyber security threats'] },
  'trade-information': {
    names: [
      'electronic availability of information',
      'electronic availability of trade information',
      'electronic availability of trade related information',
      'online availability of trade-related information',
      'availability of trade-related information',
    ],
    weak: ['trade-related information'],
  },
  'capacity-building': {
    names: [
      'capacity-building and technical assistance',
      'technical assistance and capacity building',
      'technical assistance and capacity-building',
      'options for capacity building and technical assistance',
    ],
    weak: ['capacity building'],
  },
  telecommunications: {
    names: listed(`
      telecommunications reference paper, reference paper on telecommunications, basic telecommunications,
      telecommunication services, telecoms reference paper, telecommunications disciplines, electromagnetic spectrum,
      updating the telecommunications reference paper
    `),
    weak: ['telecommunication', 'telecoms', 'telecom'],
  },
  'network-equipment': { names: ['network equipment'] },
  'services-market-access': {
    names: ['market access for services', 'market access in services', 'services-related market access'],
    weak: ['market access'],
    elided: [['services', 'and goods market']],
  },
  'temporary-entry': {
    names: [
      'temporary entry and sojourn of electronic commerce-related personnel',
      'temporary entry of e-commerce-related personnel',
      'temporary entry and sojourn',
      'entry and sojourn of e-commerce related personnel',
      'movement of e-commerce personnel',
    ],
    weak: ['temporary entry'],
  },
  'goods-market-access': {
    names: ['market access for goods', 'market access in goods', 'goods-related market access'],
    elided: [
      ['goods', 'and services market'],
      ['market access for goods', 'and services'],
    ],
  },
  'relation-to-other-agreements': {
    names: [
      'relationship with other agreements',
      'relationship to other agreements',
      'relation with other agreements',
      'relations with other agreements',
      'relationship with existing WTO agreements',
      'relation to existing WTO agreements',
    ],
  },
  'legal-architecture': {
    names: ['legal structure of the final outcome', 'legal structure of the agreement'],
    weak: ['legal structure', 'legal framework of the outcome'],
  },
  'general-exceptions': {
    weak: ['general exception', 'exceptions'],
    elided: [
      ['general', 'and security exceptions'],
      ['general', 'and security exception'],
    ],
  },
  'security-exception': {
    names: ['security exception', 'essential security exceptions', 'essential security', 'national security exception'],
    weak: ['security exception'],
  },
  'prudential-measures': { names: ['prudential carve-out', 'prudential exception', 'prudential measure'] },
  'personal-data-exception': {
    names: [
      'exception for personal data protection',
      'exceptions for personal data protection',
      'personal data protection exceptions',
      'privacy exception',
    ],
  },
  'indigenous-peoples': {
    names: ['indigenous people', 'rights of indigenous peoples', 'digital inclusion of indigenous peoples'],
  },
  'final-provisions': { weak: ['institutional provisions', 'final clauses'] },
  'dispute-settlement': { weak: ['settlement of disputes', 'dispute-settlement'] },
  committee: { names: ['committee on electronic commerce', 'e-commerce committee'] },
  'de-minimis': { names: ['de minimis thresholds', 'de minimis threshold'] },
  'release-clearance-technology': {
    names: ['technology for the release and clearance of goods', 'release and clearance of goods'],
  },
  'trade-policies-improvement': { names: ['improvement of trade policies', 'improvements of trade policies'] },
}
