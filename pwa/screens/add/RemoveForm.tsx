/** Form that removes an entity with a reason: a withdrawal of each entry that states it or goes with it, and of the dataset’s. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { countingOf, type Dependent } from '../../../shared/domain/entries/dependents'
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import type { Entry, Layer } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { currentOf, removalTargets, type Version } from '../../../shared/domain/entries/versions'
import { t } from '../../i18n'
import { openEntries } from '../../model/state'
import { showSaved, withdrawalsOf } from '../../model/typed/undo'
import { ReasonField } from '../../parts/dialogs/ReasonField'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { Problem } from '../../parts/loading/Problem'
import { failureText } from '../../parts/loading/store-error-text'
import { entityTitle } from '../../workspace/entries/entity-title'
import { saveQualified } from '../../workspace/forms/save-entries'
import { FoldedVersions } from './Versions'

interface Props<K extends AddKind> {
  readonly kind: K
  readonly versions: readonly Version<K>[]
  /** Entries that are removed with it. */
  readonly along: readonly Dependent[]
  readonly onClose: () => void
  readonly onRemoved: () => void
}

export function RemoveForm<K extends AddKind>({ kind, versions, along, onClose, onRemoved }: Props<K>) {
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const [failed, setFailed] = useState('')
  const isSaving = useRef(false)
  const form = useRef<HTMLFormElement>(null)
  const focus = () => form.current?.querySelector<HTMLElement>('[name="reason"]')?.focus()
  useEffect(focus, [])
  const layer = layerOf(versions)
  const counting = countingOf(along, openEntries.value)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (reason.trim() === '') {
      setProblem(t('correct-needs-reason'))
      return focus()
    }
    const stated: readonly Entry[] = [...versions.flatMap(({ entry }) => entry ?? []), ...along]
    const targets = [...removalTargets(kind, versions), ...along.map(({ id }) => id)].map((id) => ({
      id,
      // For the user alone where the version that counts is private, else in the layer of the entry.
      layer: !isPublic({ layer }) ? layer : (stated.find((entry) => entry.id === id)?.layer ?? layer),
    }))
    const withdrawals = withdrawalsOf(targets, reason.trim(), false)
    if (isSaving.current) return
    isSaving.current = true
    try {
      await saveQualified(withdrawals)
    } catch (error) {
      isSaving.current = false
      setFailed(t('not-kept', { reason: failureText(error) }))
      return
    }
    const last = currentOf(versions)
    showSaved(withdrawals, t('add-removed', { name: last ? entityTitle(kind, last.entity) : '' }))
    onRemoved()
  }
  return (
    <>
      <form
        class="body"
        id="remove-form"
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={submitOnCtrlEnter}
      >
        <Problem text={failed} />
        <ReasonField
          value={reason}
          problem={problem}
          onInput={(typed) => {
            setReason(typed)
            setProblem('')
          }}
        />
        <FoldedVersions kind={kind} versions={versions} onRestored={onClose} />
      </form>
      <p class="will">
        {t('add-will-remove')} {counting.length > 0 && `${t('add-will-remove-along', { n: counting.length })} `}
        {t(`add-visible-${layer}`)}
      </p>
      <div class="ft">
        <button class="btn primary" type="submit" form="remove-form">
          {t('add-remove')}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </>
  )
}

/** Visibility of the removal: private where the version that counts is. */
const layerOf = (versions: readonly Version[]): Layer => currentOf(versions)?.entry?.layer ?? 'public'
