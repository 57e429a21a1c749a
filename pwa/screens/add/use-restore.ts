/** Hook that restores a version of an entity, with undo. */
import { useState } from 'preact/hooks'
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import type { Version } from '../../../shared/domain/entries/versions'
import { t } from '../../i18n'
import { showSaved } from '../../model/typed/undo'
import { failureText } from '../../parts/loading/store-error-text'
import { entityTitle } from '../../workspace/entries/entity-title'
import { saveQualified } from '../../workspace/forms/save-entries'
import { restored } from './restore'

export function useRestore<K extends AddKind>(kind: K, versions: readonly Version<K>[], onRestored: () => void) {
  const [failed, setFailed] = useState('')
  const [isSaving, setSaving] = useState(false)
  const restore = async (version: Version<K>) => {
    if (isSaving) return
    setSaving(true)
    try {
      const entries = restored(kind, versions, version)
      await saveQualified(entries)
      const name = entityTitle(kind, version.entity)
      showSaved(entries, t('add-restored', { name }))
      onRestored()
    } catch (error) {
      setFailed(t('not-kept', { reason: failureText(error) }))
      setSaving(false)
    }
  }
  return { failed, restore }
}
