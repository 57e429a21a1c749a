/** Version history of an entity, latest first: when, by whom, why; each earlier version can be restored. */
import { useState } from 'preact/hooks'
import { localDay } from '../../../shared/domain/days'
import type { Addable, AddKind } from '../../../shared/domain/entity-fields'
import { currentOf, type Version } from '../../../shared/domain/versions'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { authorName } from '../../parts/Byline'
import { Problem } from '../../parts/Problem'
import { failureText } from '../../parts/store-error-text'
import { saveEntries } from '../../store'
import { entityLine, entityTitle } from '../../workspace/entity-title'
import { offerUndoOf } from './offer-undo'
import { canRestore, restored } from './restore'

interface Props<K extends AddKind> {
  readonly kind: K
  readonly versions: readonly Version<K>[]
  readonly isOpen?: boolean
  readonly onRestored: () => void
}

export function Versions<K extends AddKind>({ kind, versions, isOpen = false, onRestored }: Props<K>) {
  const current = currentOf(versions)
  const isRestorable = canRestore(kind, versions)
  const [failed, setFailed] = useState('')
  const [isSaving, setSaving] = useState(false)
  const restore = async (version: Version<K>) => {
    if (isSaving) return
    setSaving(true)
    try {
      const entries = restored(kind, versions, version)
      await saveEntries(entries)
      const name = entityTitle(kind, version.entity)
      offerUndoOf(kind, entries, versions, name, t('add-restored', { name }))
      onRestored()
    } catch (error) {
      setFailed(t('not-kept', { reason: failureText(error) }))
      setSaving(false)
    }
  }
  return (
    <details class="fold" open={isOpen}>
      <summary>{t('add-history')}</summary>
      <Problem text={failed} />
      <ol class="versions">
        {versions.toReversed().map((version) => (
          <li key={version.entry?.id ?? 'published'}>
            <span class={version.withdrawal ? 'gone' : undefined}>
              {entityLine(kind, version.entity as Addable[K])}
            </span>
            <small>{[...factsOf(version), ...(version === current ? [t('add-current')] : [])].join(' · ')}</small>
            {version !== current && isRestorable && (
              <button class="btn quiet" type="button" onClick={() => void restore(version)}>
                {t('add-restore')}
              </button>
            )}
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
