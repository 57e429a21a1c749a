/** Words and publishers of the WTO Joint Initiative on E-commerce, which its gathered facts lack. */
import type { Names } from '../../shared/domain/text/names'
import type { Negotiation, Publisher, RoleKind, Topic } from '../../shared/domain/types'

/** Splits a comma-separated list. */
const listed = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim())

/** Every phrase of one list before every phrase of another. */
const joined = (heads: string, tails: string): readonly string[] =>
  listed(heads).flatMap((head) => listed(tails).map((tail) => `${head} ${tail}`))

const STRONG: Topic['strong'] = {
  en: [
    ...listed(`
      joint statement on e-commerce, joint statement on electronic commerce,
      joint statement initiative on e-commerce, joint statement initiative on electronic commerce,
      negotiations on trade-related aspects of electronic commerce, e-commerce proposals, plurilateral e-commerce,
      e-commerce joint statement, digital trade negotiations, plurilateral talks on e-commerce, WTO e-commerce deal,
      negotiating rules on e-commerce, e-com plurilateral, e-commerce plurilateral,
      informal joint statement initiative, joint statement initiative JSI, JSI members, JSI group
    `),
    ...joined(
      'e-commerce, ecommerce, electronic commerce',
      `
        talks, negotiations, negotiation, negotiators, negotiator, negotiating, draft, deal, text, texts, initiative,
        round, rounds, plenary, participants, agreement, pact, accord, members, negotiating group, JSI,
        joint initiative, joint statement initiative, co-convenors, facilitators, room, delegates
      `,
    ),
    ...joined(
      `
        negotiating, negotiate, negotiated, negotiations, negotiators, talks, agreement, initiative, plurilateral, JSI,
        joint statement, joint initiative, text, texts, draft, round, plenary, deal, pact, participants
      `,
      'on e-commerce, on electronic commerce',
    ),
    ...joined('digital trade', 'talks, negotiators, JSI, plurilateral, joint initiative'),
  ],
  fr: [
    ...listed(`
      négociations relatives au commerce électronique, négociateurs du commerce électronique,
      négociations de l’OMC sur le commerce électronique,
      négociations sur les aspects du commerce électronique liés au commerce,
      négociations concernant le commerce électronique, négociateurs chargés du commerce électronique,
      négociations plurilatérales sur le commerce électronique,
      initiative relative à la déclaration conjointe sur le commerce électronique,
      initiative liée à la déclaration conjointe sur le commerce électronique,
      futur accord sur le commerce électronique
    `),
    ...joined(
      `
        négociations, négociation, pourparlers, discussions, travaux, projet, texte, textes, initiative,
        initiative conjointe, déclaration conjointe, négociateurs, participants, plénière, accord, pacte, règles,
        projet de texte, projet d’accord, groupe, coorganisateurs, IDC, négocient, négocier
      `,
      'sur le commerce électronique, du commerce électronique, relatives au commerce électronique',
    ),
  ],
  es: [
    ...listed(`
      negociadores encargados del comercio electrónico, negociadores del comercio electrónico,
      negociaciones de la OMC sobre el comercio electrónico,
      negociaciones sobre los aspectos del comercio electrónico relacionados con el comercio,
      negociaciones plurilaterales sobre comercio electrónico, negociaciones en materia de comercio electrónico,
      iniciativa relacionada con la declaración conjunta sobre el comercio electrónico,
      negociaciones plurilaterales sobre el comercio electrónico, negociaciones acerca del comercio electrónico,
      futuro acuerdo sobre el comercio electrónico, opciones jurídicas sobre comercio electrónico
    `),
    ...joined(
      `
        negociaciones, negociación, conversaciones, texto, textos, iniciativa, iniciativa conjunta,
        declaración conjunta, negociadores, negociador, participantes, plenaria, acuerdo, proyecto, borrador, pacto,
        coorganizadores, negocian, negociar, ronda, grupo
      `,
      `
        sobre comercio electrónico, sobre el comercio electrónico, de comercio electrónico,
        relativas al comercio electrónico
      `,
    ),
  ],
}

const WEAK: Topic['weak'] = {
  en: [
    ...listed('e-commerce, ecommerce, electronic commerce, digital economy, digital pact, digital deal'),
    ...joined(
      'digital',
      'talks, negotiations, negotiators, rules, rulebook, agreement, accord, text, trade, endgame, chapter',
    ),
  ],
  fr: [
    ...listed('commerce électronique, commerce numérique, économie numérique, e-commerce'),
    ...joined(
      'accord, pourparlers, négociations, négociateurs, règles, texte, chapitre, pacte',
      'numérique, numériques',
    ),
  ],
  es: [
    ...listed('comercio electrónico, comercio digital, economía digital, e-commerce'),
    ...joined(
      'acuerdo, conversaciones, negociaciones, negociadores, reglas, normas, texto, capítulo, pacto',
      'digital, digitales',
    ),
  ],
}

const ELSEWHERE: Topic['elsewhere'] = {
  en: listed(`
    work programme on electronic commerce, work programme on e-commerce, work program on electronic commerce,
    work programme, work program, e-commerce moratorium, moratorium, dedicated discussion, dedicated discussions,
    General Council
  `),
  fr: listed(`
    programme de travail sur le commerce électronique, programme de travail, moratoire, discussions spécifiques,
    Conseil général, moratoire sur le commerce électronique
  `),
  es: listed(`
    programa de trabajo sobre el comercio electrónico, programa de trabajo sobre comercio electrónico,
    programa de trabajo, moratoria, debates específicos, Consejo General, moratoria sobre el comercio electrónico
  `),
}

/** A role that the recogniser finds by the words of another. */
const shownAs = (id: string, en: string, fr: string, es: string): RoleKind => ({
  id,
  names: { en, fr, es },
  words: {},
  speaksFor: 'process',
})

const ROLE_KINDS: readonly RoleKind[] = [
  {
    id: 'co-convenor',
    names: { en: 'co-convenor', fr: 'coorganisateur', es: 'coorganizador' },
    words: {
      en: listed(`
        co-convenor, co-convenors, co-convener, co-conveners, co-convening, convenor, convenors, co-convene,
        coconvenors, coconveners, co-convened
      `),
      fr: listed(`
        coorganisateur, coorganisateurs, co-organisateurs, co-organisateur, coorganisatrice, coresponsables,
        co-responsables, copilotes
      `),
      es: listed(`
        coorganizador, coorganizadores, co-organizadores, coorganizadora, copatrocinadores, copatrocinador,
        co-coordinadores, coconvocantes, coorganizan, convocantes, co-convocantes
      `),
    },
    leads: 'talks',
    speaksFor: 'process',
  },
  {
    id: 'facilitator',
    names: { en: 'facilitator', fr: 'facilitateur', es: 'facilitador' },
    words: {
      en: listed('facilitator, facilitators, facilitating, small group facilitator, small group facilitators'),
      fr: listed('facilitateur, facilitateurs, facilitatrice, facilitatrices'),
      es: listed('facilitador, facilitadores, facilitadora, facilitadoras'),
    },
    leads: 'group',
    speaksFor: 'process',
  },
  {
    id: 'chair',
    names: { en: 'chair', fr: 'président', es: 'presidente' },
    words: {
      en: listed('plenary chair, chaired'),
      fr: listed('présidé la plénière'),
      es: listed('presidió la plenaria'),
    },
    leads: 'meeting',
    speaksFor: 'process',
  },
  shownAs('co-convenors', 'co-convenors', 'coorganisateurs', 'coorganizadores'),
  shownAs('co-convening-ministers', 'co-convening ministers', 'ministres coorganisateurs', 'ministros coorganizadores'),
  shownAs(
    'co-convenor-ambassador',
    'co-convenor (ambassador)',
    'coorganisateur (ambassadeur)',
    'coorganizador (embajador)',
  ),
  shownAs(
    'co-convenor-and-plenary-chair',
    'co-convenor and plenary chair',
    'coorganisateur et président de la plénière',
    'coorganizador y presidente de la plenaria',
  ),
  shownAs(
    'deputy-permanent-representative-for-the-co-convenor',
    'deputy permanent representative, for the co-convenor',
    'représentant permanent adjoint, pour le coorganisateur',
    'representante permanente adjunto, por el coorganizador',
  ),
  shownAs(
    'small-group-facilitator',
    'small-group facilitator',
    'facilitateur de petit groupe',
    'facilitador de grupo pequeño',
  ),
  shownAs(
    'small-group-facilitators',
    'small-group facilitators',
    'facilitateurs de petits groupes',
    'facilitadores de grupos pequeños',
  ),
]

const MOFCOM: Names = {
  en: 'China, Ministry of Commerce',
  fr: 'Chine, Ministère du commerce',
  es: 'China, Ministerio de Comercio',
}

/** By what they are: of a host that many share, by the beginning of the address. */
const PUBLISHERS: readonly Publisher[] = [
  { host: 'wto.org', names: { en: 'WTO', fr: 'OMC', es: 'OMC' } },
  { host: 'docs.wto.org', names: { en: 'WTO documents', fr: 'Documents de l’OMC', es: 'Documentos de la OMC' } },
  { host: 'mofa.go.jp', names: { en: 'Japan, MOFA', fr: 'Japon, MOFA', es: 'Japón, MOFA' } },
  { host: 'meti.go.jp', names: { en: 'Japan, METI', fr: 'Japon, METI', es: 'Japón, METI' } },
  { host: 'gov.uk', names: { en: 'United Kingdom', fr: 'Royaume-Uni', es: 'Reino Unido' } },
  {
    host: 'geneva.usmission.gov',
    names: {
      en: 'United States, Geneva mission',
      fr: 'États-Unis, mission à Genève',
      es: 'Estados Unidos, misión en Ginebra',
    },
  },
  { host: 'ustr.gov', names: { en: 'United States, USTR', fr: 'États-Unis, USTR', es: 'Estados Unidos, USTR' } },
  { host: 'dfat.gov.au', names: { en: 'Australia, DFAT', fr: 'Australie, DFAT', es: 'Australia, DFAT' } },
  {
    host: 'trademinister.gov.au',
    names: {
      en: 'Australia, trade minister',
      fr: 'Australie, ministre du commerce',
      es: 'Australia, ministro de comercio',
    },
  },
  { host: 'mti.gov.sg', names: { en: 'Singapore, MTI', fr: 'Singapour, MTI', es: 'Singapur, MTI' } },
  { host: 'etradeforall.org', names: { en: 'eTrade for all' } },
  { host: 'dig.watch', names: { en: 'Digital Watch' } },
  { host: 'wp.dig.watch', names: { en: 'Digital Watch' } },
  { host: 'sdg.iisd.org', names: { en: 'IISD' } },
  { host: 'iisd.org', names: { en: 'IISD' } },
  { host: 'twn.my', names: { en: 'TWN' } },
  { host: 'nationaltribune.com.au', names: { en: 'National Tribune' } },
  { host: 'worldtradescanner.com', names: { en: 'World Trade Scanner' } },
  { host: 'tradelawdaily.com', names: { en: 'Trade Law Daily' } },
  { host: 'stage.tradelawdaily.com', names: { en: 'Trade Law Daily' } },
  { host: 'exportcompliancedaily.com', names: { en: 'Export Compliance Daily' } },
  { host: 'ielp.worldtradelaw.net', names: { en: 'IELP blog' } },
  { host: 'wita.org', names: { en: 'WITA' } },
  { host: 'library.iccwbo.org', names: { en: 'ICC' } },
  { host: 'botpopuli.net', names: { en: 'Bot Populi' } },
  { host: 'insidetrade.com', names: { en: 'Inside U.S. Trade' } },
  { host: 'bilaterals.org', names: { en: 'bilaterals.org' } },
  {
    host: 'eeas.europa.eu',
    names: { en: 'European Union, EEAS', fr: 'Union européenne, SEAE', es: 'Unión Europea, SEAE' },
  },
  { host: 'english.mofcom.gov.cn', names: MOFCOM },
  { host: 'wto.mofcom.gov.cn', names: MOFCOM },
  {
    host: 'conexionintal.iadb.org',
    names: { en: 'Conexión INTAL (IDB)', fr: 'Conexión INTAL (BID)', es: 'Conexión INTAL (BID)' },
  },
  { host: 'wttlonline.com', names: { en: 'Washington Tariff & Trade Letter' } },
  { host: 'tradetakes.substack.com', names: { en: 'Trade Takes' } },
  { host: 'tradenotes.substack.com', names: { en: 'Trade Notes' } },
  {
    host: 'clairk.digitalpolicyalert.org',
    names: {
      en: 'Digital Policy Alert, text of June 2024',
      fr: 'Digital Policy Alert, texte de juin 2024',
      es: 'Digital Policy Alert, texto de junio de 2024',
    },
  },
  {
    host: 'github.com/jiwei0718/trade-tracker',
    names: {
      en: 'Trade Tracker, public data',
      fr: 'Trade Tracker, données publiques',
      es: 'Trade Tracker, datos públicos',
    },
  },
  { host: 'github.com/wangjiangyu-creator/rule-making', names: { en: 'Great Powers and Rule-Making' } },
]

export const ECOMMERCE: Pick<Negotiation, 'topic' | 'addressMarks' | 'publishers' | 'roleKinds'> = {
  topic: { strong: STRONG, weak: WEAK, elsewhere: ELSEWHERE },
  addressMarks: ['/news*/ecom_*', '/news*/jsec_*'],
  publishers: PUBLISHERS,
  roleKinds: ROLE_KINDS,
}
