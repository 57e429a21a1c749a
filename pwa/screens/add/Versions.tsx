/**
 * Version history of an entity, latest first: when, by whom, why, and with which fields; each earlier version can be
 * restored.
 */

import { localDay } from '../../../shared/domain/dates/days'
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import { currentOf, type Version } from '../../../shared/domain/entries/versions'
import type { EntityByKind } from '../../../shared/kinds/kinds'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { authorName } from '../../parts/facts/Byline'
import { Problem } from '../../parts/loading/Problem'
import { entityLine } from '../../workspace/entries/entity-title'
import { withdrawnText } from '../../workspace/entries/removal-reasons'
import { canRestore } from './restore'
import { useRestore } from './use-restore'
import { VersionFields } from './VersionFields'

interface Props<K extends AddKind> {
  readonly kind: K
  readonly versions: readonly Version<K>[]
  readonly onRestored: () => void
}

/** The history, folded away below a form. */
export function FoldedVersions<K extends AddKind>(props: Props<K>) {
  return (
    <details class="fold">
      <summary>{t('add-history')}</summary>
      <Versions {...props} />
    </details>
  )
}

export function Versions<K extends AddKind>({ kind, versions, onRestored }: Props<K>) {
  const current = currentOf(versions)
  const isRestorable = canRestore(kind, versions)
  const { failed, restore } = useRestore(kind, versions, onRestored)
  return (
    <>
      <Problem text={failed} />
      <ol class="versions">
        {versions.toReversed().map((version) => (
          <li key={version.entry?.id ?? 'published'}>
            <span class={version.withdrawal ? 'gone' : undefined}>
              {entityLine(kind, version.entity as EntityByKind[K])}
            </span>
            <small>{[...factsOf(version), ...(version === current ? [t('add-current')] : [])].join(' · ')}</small>
            <details open={version.entry === null && current !== null && version !== current}>
              <summary>{t('version-fields')}</summary>
              <VersionFields kind={kind} version={version} current={current ?? version} />
            </details>
            {version !== current && isRestorable && (
              <button class="btn quiet" type="button" onClick={() => void restore(version)}>
                {t('add-restore')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function factsOf({ entry, withdrawal }: Version): readonly string[] {
  return [
    entry ? dateText(localDay(new Date(entry.madeAt))) : t('add-published'),
    ...(entry ? [authorName(entry.by) ?? t('add-by-you')] : []),
    ...(entry?.reason ? [entry.reason] : []),
    ...(withdrawal ? [withdrawnText(withdrawal.reason)] : []),
  ]
}
