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
  hidden,
  idType,
  LINE,
  listType,
  NAME_OR_NONE,
  optional,
  orNull,
  PARAGRAPH,
  recordOf,
  WORD_LISTS,
} from './field-types'
import { kind } from './kind'
import { MEMBER_TERMS, PHASES, STATUS_KINDS } from './values'

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
  },
  { inSight: [] },
)
