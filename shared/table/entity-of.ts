/** Factory of entities from rows: the same as that of the forms, with the ids and sources of the table. */

import { fieldsOf } from '../domain/entries/entity-fields'
import { entityFrom } from '../domain/entries/new-entity'
import type { Lang } from '../domain/text/langs'
import { webAddress } from '../domain/text/web-address'
import type { EntityByKind, EntityFields } from '../kinds/kinds'
import { COLUMNS, type RowKind } from './columns'
import type { EntityRow } from './reading'

/** Entity of a row under an id. What the row does not say stays as it was (`before`). */
export function entityOf<K extends RowKind>(
  row: EntityRow & { readonly kind: K },
  id: string,
  lang: Lang,
  before?: EntityByKind[K],
): EntityByKind[K] {
  const url = row.sources.find(isAddress) ?? ''
  const fields: EntityFields = {
    ...unstatedIn(row.kind),
    ...(before && fieldsOf(row.kind, before)),
    ...row.fields,
    ...(url !== '' && { url }),
  }
  const made = entityFrom(row.kind, fields, { lang, layer: 'public', random: '0' }, before)
  const entity = { ...made, id }
  return withSources(row.isInstrument ? { ...entity, kind: 'instrument' } : entity, row)
}

/** Default values of fields that a row does not state. */
const unstatedIn = (kind: RowKind): EntityFields =>
  Object.fromEntries(
    COLUMNS[kind].flatMap(({ about, input }) =>
      about.unstated === undefined ? [] : (input?.fields ?? []).map((field) => [field, about.unstated]),
    ),
  )

/** An entity with the further sources of its row; a meeting has addresses by language instead. */
function withSources<E extends object>(entity: E, { sources, kind }: EntityRow): E {
  if (kind === 'meeting' || !('sources' in entity) || !Array.isArray(entity.sources)) return entity
  return { ...entity, sources: [...new Set([...entity.sources, ...sources])] }
}

const isAddress = (source: string): boolean => webAddress(source) === source
