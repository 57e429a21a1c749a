/** Kind of entity: a status of the ladder. It comes with a negotiation: no form shows one. */
import {
  byLangType,
  choice,
  choiceOf,
  count,
  dayOrMonth,
  filled,
  flag,
  hidden,
  listType,
  names,
  nullable,
  optional,
  PARAGRAPH,
  paragraph,
  WORD_LISTS,
} from './field-types'
import { kind } from './kind'
import { PHASES, STATUS_KINDS, STATUS_SENSES } from './values'

export const status = kind(
  'status',
  {
    names: names({ label: 'of-names' }),
    definitions: hidden(byLangType(PARAGRAPH), { label: 'of-definitions' }),
    kind: choice(STATUS_KINDS, 'step', { label: 'col-kind', values: 'of-kind' }),
    /** Height on the ladder; `null` for flags, and for the status of what was left out, which ranks above all of its day. */
    order: nullable(count({ label: 'of-order' })),
    phase: nullable(choice(PHASES, 'under-discussion', { label: 'sort-phase', values: 'phase' })),
    /** Of what the status may be said: of articles, of the agreement as a whole, or of both. */
    appliesTo: hidden(filled(listType(choiceOf(['article', 'whole'], 'article'))), {
      label: 'of-applies-to',
      values: 'of-applies',
    }),
    /** Words of the sources for it, as examples. */
    words: hidden(WORD_LISTS, { label: 'of-words' }),
    /** Sense by which the recogniser finds it; without one its phase decides. */
    sense: optional(choice(STATUS_SENSES, 'worked-on', { label: 'of-sense', values: 'of-sense' })),
    /** First and last month in which the words have this meaning, where they have others at other times. */
    usedFrom: optional(dayOrMonth({ label: 'of-used-from' })),
    usedTo: optional(dayOrMonth({ label: 'of-used-to' })),
    /** True for a flag that an article's page tells and the board leaves out. */
    isMinor: optional(flag(false, { label: 'of-minor' })),
    note: paragraph({ label: 'field-note' }),
  },
  { inSight: [] },
)
