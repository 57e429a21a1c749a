/**
 * Kind of entity: a change (delta) of the negotiation itself. It states only what it changes. All in force count together, in the
 * order of their making, so that of what two people change apart nothing is lost.
 */
import {
  ADDRESS_PART,
  byLangType,
  COUNT,
  choiceOf,
  DATE,
  FLAG,
  hidden,
  idType,
  KEY,
  LINE,
  listType,
  NAME_OR_NONE,
  ORIGIN,
  optional,
  orNull,
  PARAGRAPH,
  recordOf,
  SOURCE,
  WORD_LISTS,
} from './field-types'
import { kind } from './kind'
import { MEMBER_TERMS, NUMBERINGS, PHASES, ROLE_LEADS, SPEAKS_FOR, STATUS_KINDS } from './values'

const ADDRESS_PARTS = listType(ADDRESS_PART, ({ names }) => names)
const SYMBOLS = listType(LINE, ({ names }) => names)

/** Delta of a status. Empty text takes a name or a definition away, `null` a date. */
const STATUS_CHANGE = recordOf(
  { id: idType('status') },
  {
    names: byLangType(NAME_OR_NONE),
    definitions: byLangType(PARAGRAPH),
    kind: choiceOf(STATUS_KINDS, 'step'),
    order: orNull(COUNT),
    phase: orNull(choiceOf(PHASES, 'under-discussion')),
    usedFrom: orNull(DATE),
    usedTo: orNull(DATE),
  },
)

/** Of a record that the negotiation did not have. A change without it is of one that it has, and for nothing where it has none. */
const IS_NEW = { isNew: FLAG }

/** Delta of a role, and a new one; its words take the place of those that it has in a language. */
const ROLE_CHANGE = recordOf(
  { id: KEY },
  {
    ...IS_NEW,
    names: byLangType(NAME_OR_NONE),
    words: WORD_LISTS,
    leads: orNull(choiceOf(ROLE_LEADS, 'group')),
    speaksFor: choiceOf(SPEAKS_FOR, 'process'),
  },
)
/** Delta of a kind of meeting. */
const MEETING_KIND_CHANGE = recordOf({ id: LINE }, { ...IS_NEW, names: byLangType(NAME_OR_NONE) })
/** Delta of a text of the talks. */
const TEXT_CHANGE = recordOf(
  { id: KEY },
  {
    ...IS_NEW,
    names: byLangType(NAME_OR_NONE),
    date: DATE,
    isComplete: FLAG,
    numbering: choiceOf(NUMBERINGS, 'article'),
    sources: listType(SOURCE),
  },
)
const KEYS = listType(KEY)

export const negotiation = kind(
  'negotiation',
  {
    /** Its name by language; empty where it is to have none. */
    names: optional(hidden(byLangType(NAME_OR_NONE), { label: 'of-names' })),
    /** Other names that it has besides, or no longer has. */
    shortNames: optional(hidden(WORD_LISTS, { label: 'of-other-names' })),
    shortNamesRemoved: optional(hidden(WORD_LISTS, { label: 'of-other-names-removed' })),
    /** Words by which a page is about it. */
    topicWords: optional(hidden(WORD_LISTS, { label: 'of-topic-words' })),
    topicWordsRemoved: optional(hidden(WORD_LISTS, { label: 'of-topic-words-removed' })),
    /** What it calls those who take part. */
    memberTerm: optional(hidden(choiceOf(MEMBER_TERMS, 'members'), { label: 'table-called', values: 'member-term' })),
    /** Parts of addresses of pages about it. */
    addressMarks: optional(hidden(ADDRESS_PARTS, { label: 'of-address-marks' })),
    addressMarksRemoved: optional(hidden(ADDRESS_PARTS, { label: 'of-address-marks-removed' })),
    /** Beginnings of the symbols of its documents. */
    documentSymbols: optional(hidden(SYMBOLS, { label: 'of-document-symbols' })),
    documentSymbolsRemoved: optional(hidden(SYMBOLS, { label: 'of-document-symbols-removed' })),
    /** Statuses that differ, by what differs of each. One that is new, or goes, is an entry of its own. */
    statuses: optional(hidden(listType(STATUS_CHANGE), { label: 'table-ladder' })),
    /** Kinds of role, of meeting and texts of the talks that are new or differ, and ids of those that go. */
    roleKinds: optional(hidden(listType(ROLE_CHANGE), { label: 'of-roles' })),
    roleKindsRemoved: optional(hidden(KEYS, { label: 'of-roles-removed' })),
    meetingKinds: optional(hidden(listType(MEETING_KIND_CHANGE), { label: 'of-meeting-kinds' })),
    meetingKindsRemoved: optional(hidden(listType(LINE), { label: 'of-meeting-kinds-removed' })),
    texts: optional(hidden(listType(TEXT_CHANGE), { label: 'of-talks-texts' })),
    textsRemoved: optional(hidden(KEYS, { label: 'of-talks-texts-removed' })),
    /** Web sites that report on it. */
    sites: optional(hidden(listType(ORIGIN), { label: 'of-sites' })),
    sitesRemoved: optional(hidden(listType(ORIGIN), { label: 'of-sites-removed' })),
  },
  { inSight: [] },
)
