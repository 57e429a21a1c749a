/** Entries of a correction: one that replaces, or, where it moves an observation to another article, two. */
import type { Entry, ObservationEntry } from '../../../shared/domain/entries'
import type { Observation } from '../../../shared/domain/types'
import { withdrawalsOf } from '../../model/undo'

/** The entries that put `next` in the place of `observation`. A correction counts within one article alone. */
export const correctedEntries = (observation: Observation, next: ObservationEntry): readonly Entry[] =>
  next.article === observation.article
    ? [{ ...next, supersedes: observation.id }]
    : [...withdrawalsOf([{ id: observation.id, layer: next.layer }], next.reason ?? '', false), next]
