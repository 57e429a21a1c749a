/** Kind of entity: a status of the ladder. It comes with a negotiation: no form shows one. */
import * as v from 'valibot'
import {
  byLang,
  choice,
  count,
  dayOrMonth,
  filled,
  flag,
  listOf,
  names,
  nullable,
  optional,
  paragraph,
  wordLists,
} from './field-types'
import { kind } from './kind'
import { text } from './scalars'
import { PHASES, STATUS_KINDS, STATUS_SENSES } from './values'

export const status = kind(
  'status',
  {
    names: names(),
    definitions: byLang(() => text),
    kind: choice(STATUS_KINDS, 'step'),
    /** Height on the ladder; `null` for flags, and for the status of what was left out, which ranks above all of its day. */
    order: nullable(count()),
    phase: nullable(choice(PHASES, 'under-discussion')),
    /** Of what the status may be said: of articles, of the agreement as a whole, or of both. */
    appliesTo: filled(listOf(() => v.picklist(['article', 'whole']))),
    /** Words of the sources for it, as examples. */
    words: wordLists(),
    /** Sense by which the recogniser finds it; without one its phase decides. */
    sense: optional(choice(STATUS_SENSES, 'worked-on')),
    /** First and last month in which the words have this meaning, where they have others at other times. */
    usedFrom: optional(dayOrMonth()),
    usedTo: optional(dayOrMonth()),
    /** True for a flag that an article's page tells and the board leaves out. */
    isMinor: optional(flag(false)),
    note: paragraph(),
  },
  { inSight: [] },
)
