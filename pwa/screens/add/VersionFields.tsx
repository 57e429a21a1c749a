/** All fields of a version of an entity. What differs from the current version is marked, with what that one says. */

import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import type { Version } from '../../../shared/domain/entries/versions'
import { comparedFields, isChange } from '../../../shared/domain/imports/changed-fields'
import { t } from '../../i18n'
import { fieldLabel, fieldText } from '../../workspace/entries/field-words'

interface Props<K extends AddKind> {
  readonly kind: K
  readonly version: Version<K>
  /** The version that counts; the version itself where there is none. */
  readonly current: Version<K>
}

export function VersionFields<K extends AddKind>({ kind, version, current }: Props<K>) {
  return (
    <dl class="version-fields">
      {comparedFields(version.entity, current.entity).map((field) => (
        <div key={`${field.field} ${field.part}`}>
          <dt>{fieldLabel(kind, field)}</dt>
          <dd>
            {/* In a box of its own: the words of another do not change the direction of those after them. */}
            {isChange(field) ? (
              <mark>{fieldText(kind, field, field.from)}</mark>
            ) : (
              <bdi>{fieldText(kind, field, field.from)}</bdi>
            )}
            {isChange(field) && <small>{t('version-current', { text: fieldText(kind, field, field.to) })}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
