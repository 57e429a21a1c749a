/**
 * Rows for positions: a member, a verb of position and an article in one sentence, or what stands for the article of the
 * clause or the sentence before. Patterns with the groups `subject` (members), `objects` (articles), `fill` (the words
 * before these), `verb` and `aside`.
 */
import type { Stance } from '../../domain/types'
import type { Row } from '../claims/table'
import type { PositionPhrases } from './phrases'

export interface PositionRow extends Row {
  /** A noun for a text must come before the articles, unless the agreement as a whole is named or a position on them is. */
  readonly needsNoun: boolean
  /** The article is that of the sentence before. */
  readonly isCarried?: boolean
  readonly patterns: (phrases: PositionPhrases) => readonly (readonly [Stance, string])[]
}

const MOST_FILLERS = 8

const subject = ({ determiner, between }: PositionPhrases): string =>
  `(?<subject>${determiner}@(?:${between}${determiner}@){0,8})`
const fill = ({ fillers }: PositionPhrases, least = 0, most = MOST_FILLERS): string =>
  `(?:(?:${fillers}) |[ld][’']){${least},${most}}`
const objects = (phrases: PositionPhrases, least = 0): string =>
  `(?<fill>${fill(phrases, least)})(?<objects>§(?:${phrases.between}${fill(phrases, 0, 4)}§){0,6})`
const aside = ({ relative }: PositionPhrases): string => `(?<aside>${relative}[^@§;.]{1,80}?,)?`
/** Between commas, after the subject: ", for its part,". It stays in what may refuse. */
const PART = '(?:, [^@§;.,]{1,40},)?'
const clause = (phrases: PositionPhrases): string =>
  `${phrases.boundary}${subject(phrases)}(?:${aside(phrases)}|${PART})${phrases.says}${phrases.adverbs} `

const byStance = (
  verbs: Readonly<Partial<Record<Stance, string>>>,
  pattern: (verb: string) => string,
): readonly (readonly [Stance, string])[] =>
  Object.entries(verbs).map(([stance, verb]) => [stance as Stance, pattern(`(?<verb>${verb})`)])

export const POSITION_ROWS: readonly PositionRow[] = [
  {
    id: 'tables',
    says: 'A member tables a text of its own on an article.',
    example: 'Japan tabled a text on X.',
    needsNoun: false,
    patterns: (of) => [['tabled', `${clause(of)}(?<verb>${of.tabled})${objects(of)}${of.after}`]],
  },
  {
    id: 'tabled-by',
    says: 'A text on an article is said to be tabled by a member.',
    example: 'Participants discussed a proposal on X tabled by Japan.',
    needsNoun: false,
    patterns: (of) => [
      ['tabled', `(?<![\\p{L}])${of.textOn}${objects(of)}(?<verb>${of.tabledBy})${subject(of)}${of.after}`],
    ],
  },
  {
    id: 'holds',
    says: 'A member supports or opposes the text of an article, or reserves its position on it.',
    example: 'Japan supports the article on X.',
    needsNoun: true,
    patterns: (of) => byStance(of.verbs, (verb) => `${clause(of)}${verb} ${objects(of)}${of.after}`),
  },
  {
    id: 'held-by',
    says: 'The text of an article is said to be supported or opposed by a member.',
    example: 'The article on X was opposed by India and South Africa.',
    needsNoun: true,
    patterns: (of) =>
      byStance(of.passive, (verb) => `${of.boundary}${objects(of, 1)} ${verb}${subject(of)}${of.after}`),
  },
  {
    id: 'which-holds',
    says: 'A relative clause says it of a member and of the only article before.',
    example: 'The article on X found a friend in Switzerland, which backed it.',
    needsNoun: true,
    patterns: (of) =>
      byStance(
        of.anaphors,
        (verb) => `${of.boundary}${objects(of, 1)} [^@§]{1,60} ${subject(of)}${of.relative}${verb}${of.after}`,
      ),
  },
  {
    id: 'holds-likewise',
    says: 'A sentence without an article goes on about the only one of the position before.',
    example: 'Japan supports the article on X. Indonesia could not support it.',
    needsNoun: false,
    isCarried: true,
    patterns: (of) => byStance(of.anaphors, (verb) => `^${subject(of)}${aside(of)}${of.adverbs} ${verb}${of.after}`),
  },
]
