/** Values that fields of entities choose from. A module of its own, so that the first script of a page loads nothing else. */

/** Phases of a status, in the order in which every screen lists them. */
export const PHASES = [
  'concluded',
  'clean',
  'nearly-clean',
  'under-discussion',
  'proposed',
  'parked',
  'dropped',
] as const
export type Phase = (typeof PHASES)[number]

export const STATUS_KINDS = ['step', 'activity', 'flag'] as const
/**
 * A `step` moves an article. An `activity` (proposed, discussed) sets a status only where nothing higher is known, and
 * never moves an article back. A `flag` stands beside the status and moves nothing.
 */
export type StatusKind = (typeof STATUS_KINDS)[number]

/**
 * What the words of a language can say of a text. A language lists its phrases by sense, a negotiation says which of its
 * statuses has it. A phrase of several senses has the last.
 */
export const STATUS_SENSES = [
  'tabled',
  'taken-up',
  'worked-on',
  'left-open',
  'nearly-agreed',
  'agreed',
  'set-aside',
  'reconciled',
  'in-draft-of-chairs',
  'concluded',
  'made-stable',
  'removed',
] as const
export type StatusSense = (typeof STATUS_SENSES)[number]

export const CONTINUATION_KINDS = ['merge', 'split', 'rename'] as const
/** How an article continues others: several as one, one of several parts of one, or one under another name. */
export type ContinuationKind = (typeof CONTINUATION_KINDS)[number]

export const STANCES = ['tabled', 'withdrew', 'supports', 'opposes', 'holds-back'] as const
export type Stance = (typeof STANCES)[number]

/** What a negotiation calls those who take part. */
export const MEMBER_TERMS = ['members', 'parties', 'participants'] as const
export type MemberTerm = (typeof MEMBER_TERMS)[number]

export const ROLE_LEADS = ['talks', 'group', 'meeting'] as const
/** What a role leads: the talks as a whole, a group on an article, a meeting. */
export type RoleLead = (typeof ROLE_LEADS)[number]

/** For whom the holder of a role speaks. `process`: a chair or facilitator, who never fills a member's position. */
export const SPEAKS_FOR = ['process', 'members'] as const

/** What the numbers of a text are of: `article`, or `section` where they label sections. */
export const NUMBERINGS = ['article', 'section'] as const
