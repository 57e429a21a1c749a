/** Kind of entity: a member, or who else takes part: a state, an observer, a group of members. */
import {
  aliases,
  choice,
  choiceOf,
  DAY,
  flag,
  hidden,
  idsOf,
  LINE,
  listType,
  NAMES,
  names,
  optional,
  orNull,
  PARAGRAPH,
  recordOf,
  WORD_LISTS,
} from './field-types'
import { kind, type Of } from './kind'

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

const fields = {
  /** Official names. The id of a state is ISO 3166-1 alpha-2 in lower case, or `eu`. */
  names: hidden(NAMES, { label: 'of-official-names' }),
  /** Names on screen. */
  shortNames: names({ label: 'of-names' }),
  aliases: aliases({ label: 'names-forms' }),
  demonyms: hidden(WORD_LISTS, { label: 'of-demonyms' }),
  ambiguous: hidden(orNull(AMBIGUITY), { label: 'of-ambiguous' }),
  group: hidden(orNull(choiceOf(['LDC', 'developing', 'developed'], 'developing')), {
    label: 'of-development',
    values: 'member-group',
  }),
  groupNote: hidden(orNull(PARAGRAPH), { label: 'of-development-note' }),
  euMemberState: flag(false, { label: 'member-eu-state' }),
  /** Day on which it became a member of the organisation; `null` for a state that is none. */
  acceded: hidden(orNull(DAY), { label: 'of-acceded' }),
  originalMember: flag(false, { label: 'of-original' }),
  /** Type of participant; a state without one. */
  kind: optional(
    choice(['state', 'observer', 'group'], 'state', { label: 'col-kind', as: 'sort', values: 'of-member' }),
  ),
  /** Members of a group. */
  members: optional(idsOf('member', { label: 'of-group-members', as: 'members' })),
}

export const member = kind('member', fields, {
  inSight: ['shortNames', 'aliases'],
  folded: ['kind', 'members'],
  // A new one has no other name than the one that is typed.
  complete: (made, before) => (before ? made : { ...made, names: made.shortNames }),
})

export type Member = Of<typeof fields>
