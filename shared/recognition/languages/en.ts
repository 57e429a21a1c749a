/** English word lists: the language definition, assembled from the files of its word classes. */
import { enGrammar } from './en-grammar'
import { enArticles, enBound, enIntroduced, enMasks, enOrdinary, enTopical } from './en-names'
import { enParticulars } from './en-particulars'
import { enMeasures, enPlain, enStatuses, enTargets } from './en-phases'
import { enTalks } from './en-talks'
import { joined, listed } from './phrases'
import type { LanguageWords } from './words'

export const en: LanguageWords = {
  lang: 'en',
  words: { ...enGrammar, ...enTalks },
  subjects: {
    topic: [
      ...listed(`
      e commerce negotiations, e commerce talks, e commerce negotiators, e commerce negotiation,
      joint initiative on e commerce, joint initiative on electronic commerce,
      joint statement initiative on e commerce, joint statement initiative on electronic commerce,
      electronic commerce negotiations, negotiations on e commerce, negotiations on electronic commerce,
      talks on e commerce, talks on electronic commerce, agreement on electronic commerce, agreement on e commerce,
      e commerce agreement, joint statement on e commerce, joint statement on electronic commerce, e commerce jsi,
      jsi on e commerce, negotiations on trade related aspects of electronic commerce, ecommerce negotiations,
      ecommerce talks, e commerce initiative, e commerce proposals, e commerce joint initiative,
      plurilateral e commerce, e commerce joint statement, e commerce plenary, e commerce text,
      digital trade negotiations, plurilateral talks on e commerce, wto e commerce deal, e commerce deal,
      e commerce participants, negotiating rules on e commerce,
    e com plurilateral, e commerce plurilateral, plurilateral on e commerce, plurilateral on electronic commerce,
      informal joint statement initiative, joint statement initiative jsi, jsi members, jsi group
    `),
      ...joined(
        'e commerce, ecommerce, electronic commerce',
        `
          talks, negotiations, negotiation, negotiators, negotiator, negotiating, draft, deal, text, texts,
          initiative, round, rounds, plenary, participants, agreement, pact, accord, members, negotiating group, jsi,
          joint initiative, joint statement initiative, co convenors, facilitators, room, delegates
        `,
      ),
      ...joined(
        `
          negotiating, negotiate, negotiated, negotiations, negotiators, talks, agreement, initiative, plurilateral,
          jsi, joint statement, joint initiative, text, texts, draft, round, plenary, deal, pact, participants
        `,
        'on',
        'e commerce, electronic commerce',
      ),
      ...joined('digital trade', 'talks, negotiators, jsi, plurilateral, joint initiative'),
    ],
    matter: [
      'e commerce',
      'ecommerce',
      'electronic commerce',
      'digital economy',
      'digital pact',
      'digital deal',
      ...joined(
        'digital',
        'talks, negotiations, negotiators, rules, rulebook, agreement, accord, text, trade, endgame, chapter',
      ),
    ],
    elsewhere: listed(`
      work programme on electronic commerce, work programme on e commerce, work program on electronic commerce,
      work programme, work program, e commerce moratorium, moratorium, dedicated discussion, dedicated discussions,
      general council
    `),
    talks: listed(`
      negotiating, negotiate, negotiated, negotiators, negotiation, negotiations, talks, joint statement,
      joint initiative, text proposals, consolidated text, chair s text
    `),
    place: ['geneva', 'wto', 'plurilateral', 'jsi', 'joint initiative'],
    other: listed(`
      fisheries, fishing, fish stocks, overfishing, overcapacity, agriculture, agricultural, farm, accession, acceding,
      dispute settlement body, panel, panels, appellate body, safeguard, safeguards, anti dumping, countervailing,
      steel,
      trade policy review, trade policy reviews, technical barriers to trade, tbt committee, trade concerns,
      specific trade concerns, sanitary and phytosanitary, trade facilitation agreement,
      committee on trade facilitation, trade facilitation committee, services domestic regulation,
      domestic regulation outcome, disciplines on services, services council, council for trade in services,
      investment facilitation, plastics, trips council, intellectual property, vaccine, vaccines,
      government procurement,
      rules of origin, import licensing, msmes, digital economy agreement, digital economy agreements,
      digital economy partnership agreement, free trade agreement, free trade agreements, fta, cptpp, rcep
    `),
  },
  statuses: enStatuses,
  targets: enTargets,
  plain: enPlain,
  measures: enMeasures,
  particulars: enParticulars,
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  numbers: [
    ['one', 'single'],
    ['two'],
    ['three'],
    ['four'],
    ['five'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
  ],
  roles: {
    facilitator: ['facilitator', 'facilitators', 'facilitating', 'small group facilitator', 'small group facilitators'],
    'co-convenor': listed(`
      co convenor, co convenors, co convener, co conveners, co convening, convenor, convenors, co convene,
      coconvenors, coconveners, co convened
    `),
    'small-group': listed(`
      small group, small groups, small group discussions, small group work, small group discussion,
      small group meetings
    `),
    chair: ['plenary chair', 'chaired'],
  },
  masks: enMasks,
  ordinary: enOrdinary,
  bound: enBound,
  introduced: enIntroduced,
  topical: enTopical,
  clearWords: listed(`
    e, electronic, electronically, online, digital, paperless, unsolicited, computing, internet, cross, data, open
  `),
  languageNames: listed(`
    english, french, spanish, arabic, chinese, portuguese, russian, german, italian, japanese, korean, dutch,
    swedish, polish, turkish, greek, danish, norwegian, finnish, thai, vietnamese
  `),
  articles: enArticles,
}
