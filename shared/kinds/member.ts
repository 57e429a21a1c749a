/** A member of the organisation. Its facts come with a negotiation: no entry states one. */
import {
  choiceOf,
  DAY,
  FLAG,
  idType,
  LINE,
  listType,
  NAMES,
  orNull,
  PARAGRAPH,
  recordOf,
  type ValueOf,
  WORD_LISTS,
} from './field-types'

/** How a name reads otherwise: `excludePhrases` contain it and mean something else. */
const AMBIGUITY = recordOf(
  {
    kinds: listType(LINE),
    note: PARAGRAPH,
    advice: PARAGRAPH,
    excludePhrases: listType(LINE),
    weakForms: listType(LINE),
    caseSensitiveForms: listType(LINE),
  },
  {},
)

export const MEMBER = recordOf(
  {
    /** ISO 3166-1 alpha-2 in lower case, or `eu`. */
    id: idType('member'),
    names: NAMES,
    shortNames: NAMES,
    aliases: WORD_LISTS,
    demonyms: WORD_LISTS,
    ambiguous: orNull(AMBIGUITY),
    group: orNull(choiceOf(['LDC', 'developing', 'developed'], 'developing')),
    groupNote: orNull(PARAGRAPH),
    euMemberState: FLAG,
    /** Day on which it became a member of the organisation; `null` for a state that is none. */
    acceded: orNull(DAY),
    originalMember: FLAG,
  },
  {},
)

export type Member = ValueOf<typeof MEMBER>
