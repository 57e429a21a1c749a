/** Versions of an entity, latest first: when, by whom, why; the dataset’s is *as published*. */
import { localDay } from '../../../shared/domain/days'
import type { Addable, AddKind } from '../../../shared/domain/new-entity'
import { currentOf, type Version } from '../../../shared/domain/versions'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { authorName } from '../../parts/Byline'
import { entityLine } from '../../workspace/entity-title'

interface Props<K extends AddKind> {
  readonly kind: K
  readonly versions: readonly Version<K>[]
}

export function Versions<K extends AddKind>({ kind, versions }: Props<K>) {
  const current = currentOf(versions)
  return (
    <details class="fold">
      <summary>{t('add-history')}</summary>
      <ol class="versions">
        {versions.toReversed().map((version) => (
          <li key={version.entry?.id ?? 'published'}>
            <span class={version.withdrawal ? 'gone' : undefined}>
              {entityLine(kind, version.entity as Addable[K])}
            </span>
            <small>{[...factsOf(version), ...(version === current ? [t('add-current')] : [])].join(' · ')}</small>
          </li>
        ))}
      </ol>
    </details>
  )
}

function factsOf({ entry, withdrawal }: Version): readonly string[] {
  return [
    entry ? dateText(localDay(new Date(entry.madeAt))) : t('add-published'),
    ...(entry ? [authorName(entry.by) ?? t('add-by-you')] : []),
    ...(entry?.reason ? [entry.reason] : []),
    ...(withdrawal ? [withdrawal.reason === '' ? t('mine-withdrawn-only') : withdrawnText(withdrawal.reason)] : []),
  ]
}

const withdrawnText = (reason: string): string => t('mine-withdrawn', { reason })
