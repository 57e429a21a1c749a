/**
 * Topic of a page: a decision list over its signs, of which the first row that holds decides whether it is about the talks,
 * near them, or about something else, which no row says.
 */
import type { Name } from './names/names'
import type { Terms } from './names/word-classes'
import type { ArticlesNamed, Signs } from './topic-signs'
import { articlesNamed, hasBrackets, membersNamed } from './topic-signs'

/** Relevance of a page: off topic, about the subject matter, about the talks. */
export const OFF_TOPIC = 0
export const NEAR_TOPIC = 1
export const ON_TOPIC = 2

/** Input of the rows: signs of the text, of its title and address, and the names in it. */
interface Facts {
  readonly signs: Signs
  readonly heading: Signs
  readonly articles: ArticlesNamed
  /** Words for these talks, those of the title and the address twice; for their matter; for neighbouring tracks. */
  readonly topic: number
  readonly matter: number
  readonly elsewhere: number
  /** Words for other topics. */
  readonly other: number
  /** A neighbouring track is named more often than these talks. */
  readonly isNeighbour: boolean
  /** Memoised: a name of these talks, of their organisation or of those who lead them. */
  readonly isOfOrganisation: boolean
}

/** Row of the table; `says` and `example` are left out of builds. */
export interface TopicRow {
  readonly id: string
  readonly says: string
  /**
   * Title, after it the blocks, parted by " // ". X, Y, Z and S to V stand for articles; TALKS, MATTER and LEADERS for words
   * of the negotiation.
   */
  readonly example: string
  readonly nearness: number
  readonly holds: (facts: Facts) => boolean
}

/** Talks of which a page says little else than the names of their articles. */
const SEVERAL = 2
const FEW = 3
const MANY = 5

/** Names beside which one word for another topic does not count. */
const MANY_NAMES = 8

/** Rows in order; those that make a page one about the talks hold where they are talks between states. */
export const TOPIC_ROWS: readonly TopicRow[] = [
  {
    id: 'another-agreement',
    says: 'Another agreement is named, and not the organisation; without a word for these talks, the one named more often.',
    example: 'A new pact // The CPTPP has rules on X and Y.',
    nearness: OFF_TOPIC,
    holds: ({ signs, heading }) => isOfAnother(signs, heading),
  },
  {
    id: 'another-in-the-title',
    says: 'Another agreement is named in the title, and at least as often as these talks and their organisation.',
    example: 'A chapter of the CPTPP // The CPTPP has rules on X and Y. Apart from it, the TALKS at the WTO go on.',
    nearness: OFF_TOPIC,
    holds: ({ signs, heading }) =>
      isOfAnotherAlone(heading) &&
      signs.topic - signs.pairs + signs.place - signs.initiative <= signs.agreement + heading.agreement &&
      signs.leaders + signs.groups === 0,
  },
  {
    id: 'named-twice',
    says: 'The talks are named twice, or in title or address.',
    example: 'MATTER // The TALKS at the WTO, and the TALKS alone.',
    nearness: ON_TOPIC,
    holds: ({ topic, isNeighbour }) => topic >= 2 && !isNeighbour,
  },
  {
    id: 'named-under-a-title',
    says: 'The talks are named, under a title or an address of their matter.',
    example: 'MATTER // Members of the WTO met on the TALKS.',
    nearness: ON_TOPIC,
    holds: ({ topic, heading, isNeighbour }) => topic >= 1 && heading.matter > 0 && !isNeighbour,
  },
  {
    id: 'initiative',
    says: 'The form of talks that some members hold is named beside the matter, and no other topic.',
    example: ' // Members of the JSI on MATTER met.',
    nearness: ON_TOPIC,
    holds: ({ signs, matter, elsewhere, other }) => signs.initiative > 0 && matter > 0 && elsewhere + other === 0,
  },
  {
    id: 'named-with-those-who-lead',
    says: 'The talks are named, with those who lead them or their groups.',
    example: ' // The LEADERS of the TALKS met.',
    nearness: ON_TOPIC,
    holds: ({ topic, signs }) => topic >= 1 && signs.leaders + signs.groups > 0,
  },
  {
    id: 'named-with-articles',
    says: 'The talks are named, with two of their articles; beside a neighbouring track with five.',
    example: ' // The TALKS at the WTO deal with X and Y.',
    nearness: ON_TOPIC,
    holds: ({ topic, articles: { clear, all }, isNeighbour }) =>
      topic >= 1 && clear >= SEVERAL && (!isNeighbour || all >= MANY),
  },
  {
    id: 'leaders',
    says: 'Those who lead the talks are named, with their matter or two articles.',
    example: ' // The LEADERS met on X and Y.',
    nearness: ON_TOPIC,
    holds: ({ signs, matter, articles }) => signs.leaders > 0 && (matter > 0 || articles.clear >= SEVERAL),
  },
  {
    id: 'groups',
    says: 'Small groups of talks are named, with two articles.',
    example: ' // The small groups on X and Y met in the WTO.',
    nearness: ON_TOPIC,
    holds: ({ signs, articles, elsewhere }) => signs.groups > 0 && articles.clear >= SEVERAL && elsewhere === 0,
  },
  {
    id: 'facilitators',
    says: 'Three articles are named, with facilitators or under a title of the matter.',
    example: ' // The facilitators for X, Y and Z met in the WTO.',
    nearness: ON_TOPIC,
    holds: ({ signs, heading, articles, elsewhere }) =>
      articles.clear >= FEW && elsewhere === 0 && (signs.facilitators > 0 || heading.matter > 0),
  },
  {
    id: 'no-other-topic',
    says: 'Articles are named, and no other topic, or one among many articles.',
    example: ' // Talks in the WTO on X, Y and Z.',
    nearness: ON_TOPIC,
    holds: (facts) => facts.other <= (facts.articles.all >= MANY_NAMES ? 1 : 0) && isOfTalks(facts),
  },
  {
    id: 'near',
    says: 'The matter of the talks is named with their organisation, and too little else.',
    example: 'MATTER // The WTO said so.',
    nearness: NEAR_TOPIC,
    holds: ({ topic, matter, elsewhere, heading, isOfOrganisation }) =>
      isOfOrganisation &&
      (topic > 0 || matter >= NEAR_BY_MATTER || (matter > 0 && (elsewhere > 0 || heading.matter > 0))),
  },
]

/** Words for the matter that put a page near the talks. */
const NEAR_BY_MATTER = 3

/** First row that holds for a page; of those that make it one about the talks none holds where no states talk. */
export function topicRow(
  signs: Signs,
  heading: Signs,
  names: readonly Name[],
  terms: Terms,
  off?: ReadonlySet<string>,
): TopicRow | undefined {
  const topic = signs.topic + 2 * heading.topic
  const elsewhere = signs.elsewhere + heading.elsewhere
  const isOfOrganisation = namesOrganisation(signs, heading)
  const facts: Facts = {
    signs,
    heading,
    articles: articlesNamed(names),
    topic,
    matter: signs.matter + heading.matter,
    elsewhere,
    other: signs.other + heading.other,
    isNeighbour: elsewhere >= 2 && elsewhere > topic,
    isOfOrganisation,
  }
  let states: boolean | undefined
  const isOfStates = () => (states ??= isOfOrganisation || hasStates(facts, names, terms))
  return TOPIC_ROWS.find((row) => !off?.has(row.id) && row.holds(facts) && (row.nearness !== ON_TOPIC || isOfStates()))
}

/** Sign of these talks or of their organisation, by a name of theirs or of those who lead them. */
const namesOrganisation = (signs: Signs, heading: Signs): boolean =>
  signs.topic -
    signs.pairs +
    heading.topic -
    heading.pairs +
    signs.leaders +
    signs.place +
    heading.place +
    heading.marks >
  0

/**
 * Sign of talks between states, which other news lacks: names of articles are ordinary words there. A text is dense with
 * names, and has members or words for diplomacy, or is little but names.
 */
function hasStates({ signs, heading, articles: { clear, all } }: Facts, names: readonly Name[], terms: Terms): boolean {
  const members = membersNamed(names)
  if (heading.matter + signs.pairs > 0 && (signs.groups > 0 || members >= FEW_MEMBERS)) return true
  const words = terms.own.length
  if (clear >= MANY_ARTICLES || all * WORDS_IN_LIST >= words) return true
  if (all * WORDS_IN_TEXT < words) return false
  const isDiplomatic = signs.diplomacy + heading.diplomacy > 0 || hasBrackets(terms)
  return members >= (isDiplomatic ? FEW_MEMBERS : MANY_MEMBERS)
}

/** Most words for each article in a text that is little but names, and in one about the talks. */
const WORDS_IN_LIST = 10
const WORDS_IN_TEXT = 38
/** Members that make talks beside a word for the subject matter or for diplomacy, and without one. */
const FEW_MEMBERS = 2
const MANY_MEMBERS = 4
/** Articles whose names are no ordinary words. */
const MANY_ARTICLES = 6

/**
 * Another agreement is named where ours would be: its chapters and articles have the same subjects, and it may have the
 * same name, but not the same organisation. Without a word for these talks, the one named more often decides.
 */
const isOfAnother = (signs: Signs, heading: Signs): boolean =>
  signs.agreement + heading.agreement > 0 &&
  signs.leaders + signs.groups === 0 &&
  (signs.topic + heading.topic + signs.initiative === 0
    ? signs.place + heading.place <= signs.agreement + heading.agreement
    : signs.place + heading.place === 0)

/** A title or heading that names another agreement, and neither these talks nor their organisation or who leads them. */
export const isOfAnotherAlone = ({ agreement, topic, pairs, place, initiative, leaders, groups }: Signs): boolean =>
  agreement > 0 && topic - pairs + place + initiative + leaders + groups === 0

/**
 * Fallback where a page does not state its topic: the articles it names, and words for talks.
 */
function isOfTalks({ signs, matter, elsewhere, articles: { clear, all } }: Facts): boolean {
  const { leaders, facilitators, groups, talks, texts } = signs
  const talked = matter + leaders + facilitators + groups + talks + texts > 0
  if (elsewhere > 0) return clear >= 4 && (elsewhere === 1 ? talked : matter > 0 && all >= 6)
  return (
    (clear >= 3 && all >= 5) ||
    (clear >= 2 && all >= 3 && talked) ||
    (all >= 4 && leaders > 0) ||
    (clear > 0 && matter > 0 && groups > 0)
  )
}
