/** English word lists: the language definition, assembled from the files of its word classes. */
import { enGrammar } from './en-grammar'
import { enMasks } from './en-masks'
import { enParticulars } from './en-particulars'
import { enMeasures, enPlain, enStatuses, enTargets } from './en-phases'
import { enTalks } from './en-talks'
import { listed } from './phrases'
import type { LanguageWords } from './words'

export const en: LanguageWords = {
  lang: 'en',
  words: { ...enGrammar, ...enTalks },
  subjects: {
    diplomacy: listed(`
      geneva, delegate, delegates, delegation, delegations, ambassador, ambassadors, plenary, plenaries, proponents, ministerial conference
    `),
    talks: listed(`
      negotiating, negotiate, negotiated, negotiators, negotiation, negotiations, talks, joint statement,
      joint initiative, text proposals, consolidated text, chair s text
    `),
    place: ['wto', 'world trade organization', 'world trade organisation', 'plurilateral', 'joint initiative'],
    initiative: ['jsi', 'joint statement initiative', 'joint statement initiatives'],
    other: listed(`
      fisheries, fishing, fish stocks, overfishing, overcapacity, agriculture, agricultural, farm, accession,
      acceding, dispute settlement body, panel, panels, appellate body, safeguard measure, safeguard measures, safeguard investigation, committee on safeguards,
      agreement on safeguards, anti dumping,
      countervailing, steel, trade policy review, trade policy reviews, technical barriers to trade, tbt committee,
      trade concerns, specific trade concerns, sanitary and phytosanitary, trade facilitation agreement,
      committee on trade facilitation, trade facilitation committee, services domestic regulation,
      domestic regulation outcome, disciplines on services, services council, council for trade in services,
      investment facilitation, plastics, climate, biodiversity, pandemic, trips council, intellectual property, vaccine, vaccines,
      government procurement, rules of origin, import licensing, msmes
    `),
    agreement: listed(`
      cptpp, tpp, trans pacific partnership, usmca, cusma, nafta, rcep, depa, ceta, afcfta, mercosur agreement,
      us mexico canada agreement, united states mexico canada agreement,
      free trade agreement, fta, digital economy agreement, digital economy agreements,
      digital economy partnership agreement, digital partnership, trade deal with, economic partnership agreement,
      free trade agreements, digital trade agreement, digital trade agreements, of mercosur, mercosur s, asean agreement,
      asean s
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
  smallGroups: listed(`
      small group, small groups, small group discussions, small group work, small group discussion,
      small group meetings
    `),
  masks: enMasks,
  languageNames: listed(`
    english, french, spanish, arabic, chinese, portuguese, russian, german, italian, japanese, korean, dutch,
    swedish, polish, turkish, greek, danish, norwegian, finnish, thai, vietnamese
  `),
}
