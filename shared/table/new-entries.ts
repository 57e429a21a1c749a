/**
 * Factory of entries from tables, for a negotiation that is there: rows that it has already are the same, rows that say
 * otherwise of what it has are corrections, and the rest is new.
 */

import type { Provenance } from '../domain/assembly/assemble'
import { canonical } from '../domain/entries/canonical'
import { LISTS } from '../domain/entries/entity-lists'
import { type Author, type EntityEntry, type Entry, entityKey, type Layer } from '../domain/entries/entries'
import { isPublic, narrowest } from '../domain/entries/layers'
import type { LedgerEntry } from '../domain/ledger/ledger'
import type { Lang } from '../domain/text/langs'
import type { Negotiation, Observation, Theme } from '../domain/types'
import { namedIn } from '../kinds/field-types'
import type { EntityByKind } from '../kinds/kinds'
import { idsIn } from '../kinds/text-fields'
import { COLUMNS, type RowKind } from './columns'
import { entityOf } from './entity-of'
import type { Place } from './problems'
import type { EntityRow, ObservationRow, Reading } from './reading'

/** Factories of an entry's envelope. Ids are unique, and each instant is after the one before. */
export interface EntryMaking {
  readonly lang: Lang
  /** Envelope in the layer that the user chose, or in a narrower one that is given. */
  readonly envelope: (layer: Layer) => {
    readonly id: string
    readonly layer: Layer
    readonly madeAt: string
    readonly negotiation: string
    readonly by?: Author
  }
  /** Six random characters of base 36, by which an id differs from those that others make of the same name. */
  readonly random: () => string
  /** Layers of what is not public, by `entityKey`, and by the ids of observations. */
  readonly layers: Layers
}

type Layers = ReadonlyMap<string, Layer>

/** Those layers, of what the user has. */
export const layersIn = (
  provenance: ReadonlyMap<string, Pick<Provenance, 'layer'>>,
  observations: readonly LedgerEntry[],
): Layers =>
  new Map(
    [
      ...[...provenance].map(([key, { layer }]) => [key, layer] as const),
      ...observations.map(({ layer, observation }) => [observation.id, layer] as const),
    ].filter(([, layer]) => !isPublic({ layer })),
  )

export interface NewEntries {
  readonly added: readonly Entry[]
  readonly corrections: readonly Entry[]
  /** Rows of which the negotiation has all. */
  readonly same: number
  /** Ids that new rows state: the negotiation has none of them, so that one may be a slip. */
  readonly unknownIds: readonly UnknownId[]
}

export interface UnknownId extends Place {
  readonly id: string
}

/** The negotiation to which rows are added, with all its observations, those of entries too. */
type Into = Negotiation & { readonly observations: readonly Observation[] }

/** Makes the entries of what was read without a problem. */
export function newEntries(into: Into, reading: Reading, making: EntryMaking): NewEntries {
  return new EntryMaker(into, making).make(reading)
}

class EntryMaker {
  private readonly added: Entry[] = []
  private readonly corrections: Entry[] = []
  private same = 0
  private readonly unknownIds: UnknownId[] = []
  /** Ids of new entities by those that their rows suggest. */
  private readonly ids = new Map<string, string>()
  /** With those of new entities that are not public because of what they name. */
  private readonly layers: Map<string, Layer>

  constructor(
    private readonly into: Into,
    private readonly making: EntryMaking,
  ) {
    this.layers = new Map(making.layers)
  }

  make({ entities, observations, themes }: Reading): NewEntries {
    for (const theme of themes) this.addTheme(theme)
    for (const row of entities) this.nameNew(row)
    // Articles name themes alone, and the rest names articles.
    for (const row of entities) if (row.kind === 'article') this.hide(row)
    for (const row of entities) if (row.kind !== 'article') this.hide(row)
    for (const row of entities) this.addEntity(row)
    const known = new Map<string, Observation>()
    for (const one of this.into.observations) {
      known.set(one.id, one)
      known.set(keyOf(one), one)
    }
    for (const row of observations) this.addObservation(row, known)
    return { added: this.added, corrections: this.corrections, same: this.same, unknownIds: this.unknownIds }
  }

  private addTheme(theme: Theme): void {
    const id = `${theme.id}-${this.making.random()}`
    this.ids.set(`theme ${theme.id}`, id)
    this.added.push({ kind: 'theme', ...this.making.envelope('public'), entity: { ...theme, id } })
  }

  /** New entities first get their ids, as rows name one another. */
  private nameNew({ kind, id }: EntityRow): void {
    if (!this.into[LISTS[kind]].some((one) => one.id === id))
      this.ids.set(`${kind} ${id}`, `${id}-${this.making.random()}`)
  }

  private idOf(kind: RowKind | 'theme', id: string): string {
    return this.ids.get(`${kind} ${id}`) ?? id
  }

  /** The entity of a row goes no further than what the row names: an id has the words of a name. */
  private hide(row: EntityRow): void {
    const { kind, id } = row
    const named = namesIn(row).flatMap(({ of, ids }) => ids.map((one) => this.layerOf(of, one)))
    this.layers.set(entityKey(kind, this.idOf(kind, id)), narrowest([this.layerOf(kind, id), ...named]))
  }

  private layerOf(kind: RowKind | 'theme', id: string): Layer {
    return this.layers.get(entityKey(kind, this.idOf(kind, id))) ?? 'public'
  }

  private addEntity(row: EntityRow): void {
    const { kind } = row
    const before = this.into[LISTS[kind]].find((one) => one.id === row.id) as EntityByKind[RowKind] | undefined
    const entity = entityOf(this.linked(row), this.idOf(kind, row.id), this.making.lang, before)
    if (before && canonical(entity) === canonical(before)) this.same++
    else {
      if (!before && row.code !== '') this.unknownIds.push({ ...row.place, id: row.code })
      const envelope = this.making.envelope(this.layerOf(kind, row.id))
      // The kind and the entity are of the same row.
      ;(before ? this.corrections : this.added).push({ kind, ...envelope, entity } as EntityEntry)
    }
  }

  /** A row with the ids that what it names has. */
  private linked(row: EntityRow): EntityRow {
    const linked = namesIn(row).map(
      ({ field, of, ids }) => [field, ids.map((id) => this.idOf(of, id)).join(' ')] as const,
    )
    return { ...row, fields: { ...row.fields, ...Object.fromEntries(linked) } }
  }

  private addObservation(
    { place, id, observation, statesBasis }: ObservationRow,
    known: ReadonlyMap<string, Observation>,
  ): void {
    const stated = {
      ...observation,
      article: this.idOf('article', observation.article),
      ...(observation.meeting !== undefined && { meeting: this.idOf('meeting', observation.meeting) }),
    }
    const before = (id === null ? undefined : known.get(id)) ?? known.get(keyOf(stated))
    if (!before) {
      if (id !== null) this.unknownIds.push({ ...place, id })
      this.added.push({ kind: 'observation', ...this.envelopeFor(stated), ...stated })
      return
    }
    const next = corrected(before, { ...stated, basis: statesBasis ? stated.basis : before.basis })
    if (canonical(next) === canonical(facts(before))) this.same++
    else
      this.corrections.push({
        kind: 'observation',
        ...this.envelopeFor(next, before.id),
        ...next,
        supersedes: before.id,
      })
  }

  /** Envelope of an observation: no wider than the one of which it has words, and than what it names. */
  private envelopeFor({ article, status, meeting }: Omit<Observation, 'id'>, before = '') {
    const named = [entityKey('article', article), entityKey('status', status), entityKey('meeting', meeting ?? '')]
    const keys = [before, ...named]
    return this.making.envelope(narrowest(keys.map((key) => this.layers.get(key) ?? 'public')))
  }
}

/** Fields of a row that name themes, articles and meetings, with the ids. */
const namesIn = ({ kind, fields }: EntityRow) =>
  COLUMNS[kind].flatMap(({ shape, input }) => {
    const [of, [field] = []] = [namedIn(shape), input?.fields]
    const isStated = field !== undefined && fields[field] !== undefined
    return isStated && (of === 'theme' || of === 'article' || of === 'meeting')
      ? [{ field, of, ids: idsIn(fields, field) }]
      : []
  })

/** The same status of an article on a day is the same observation. */
const keyOf = ({ article, date, status }: Pick<Observation, 'article' | 'date' | 'status'>): string =>
  `${article} ${date} ${status}`

/** Fields of the row over those that were there: an empty cell takes nothing away. */
function corrected(before: Observation, stated: Omit<Observation, 'id'>): Omit<Observation, 'id'> {
  const { evidence, reportedBy } = stated
  const was = facts(before)
  return {
    ...was,
    ...stated,
    statement: stated.statement || was.statement,
    evidence: {
      ...was.evidence,
      ...evidence,
      url: evidence.url ?? was.evidence.url,
    },
    reportedBy: {
      ...was.reportedBy,
      person: reportedBy.person ?? was.reportedBy.person,
      role: reportedBy.role ?? was.reportedBy.role,
      members: reportedBy.members.length > 0 ? reportedBy.members : was.reportedBy.members,
    },
  }
}

/** An observation without its id and without what an entry has around it. */
function facts(observation: Observation): Omit<Observation, 'id'> {
  const { article, date, status, statement, basis, evidence, reportedBy } = observation
  const { meeting, outstandingCount, target, dependsOn, note } = observation
  return {
    article,
    date,
    status,
    statement,
    basis,
    evidence,
    reportedBy,
    ...(meeting !== undefined && { meeting }),
    ...(outstandingCount !== undefined && { outstandingCount }),
    ...(target !== undefined && { target }),
    ...(dependsOn !== undefined && { dependsOn }),
    ...(note !== undefined && { note }),
  }
}
