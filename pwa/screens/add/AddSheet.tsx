/**
 * Sheet that adds an entity of any kind, corrects or removes one, and merges, splits or renames articles: from an address (`#/add?kind=meeting`), or over
 * another form.
 */

import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type AddKind, fieldsOf } from '../../../shared/domain/entries/entity-fields'
import { isPublic } from '../../../shared/domain/entries/layers'
import { currentOf, type Version, versionsOf } from '../../../shared/domain/entries/versions'
import type { Day } from '../../../shared/domain/types'
import type { EntityByKind, EntityFields } from '../../../shared/kinds/kinds'
import { t } from '../../i18n'
import { closeOverlay, leaveOverlay, linkTo } from '../../model/navigation'
import type { KnownScreen } from '../../model/screens'
import { address, baseAddress, day, isPrivateHidden, negotiation, openData } from '../../model/state'
import { type adding, closeAdding } from '../../model/typed/adding'
import { keepMessageOnNextScreen } from '../../model/typed/undo'
import { Dialog } from '../../parts/dialogs/Dialog'
import { HiddenNote } from '../../parts/HiddenNote'
import { KeyHint } from '../../parts/KeyHint'
import { mayWithdraw } from '../../sync/permissions'
import { visibilityAgain } from '../../sync/visibility'
import { entityTitle } from '../../workspace/entries/entity-title'
import { useHiddenDraft } from '../../workspace/forms/use-hidden-draft'
import { ContinuationForm } from './ContinuationForm'
import { readContinuation } from './continuation'
import { EntityForm } from './EntityForm'
import { askedFields, type Form, firstFields, kindOf, withMeetingOfDay } from './fields'
import { RemoveForm } from './RemoveForm'
import { readDraft } from './saved-draft'
import { takenAlong } from './taken-along'
import { Versions } from './Versions'

/** The sheet at its own address. */
export function AddSheet() {
  const { params } = useRef(address.peek()).current
  const [continues, setContinues] = useState(params.kind === 'continuation')
  if (continues) return <ContinuationSheet article={params.article ?? ''} day={params.day || day.peek()} />
  const kind = kindOf(params.kind)
  if (params.id !== undefined)
    return (
      <EntitySheet kind={kind} id={params.id} isHistory={params.history === '1'} isRemoving={params.remove === '1'} />
    )
  const meeting = negotiation.value?.meetings.get(params.meeting ?? '')
  const asked = askedFields(kind, { ...params, day: params.day ?? meeting?.end ?? '' })
  return (
    <NewSheet
      kind={kind}
      asked={asked}
      onClose={closeOverlay}
      onSaved={closeOverlay}
      {...(kind === 'article' && { onContinue: () => setContinues(true) })}
    />
  )
}

/** The sheet over another form, in which the new entity is chosen. */
export function AddHere({ kind, fields, onAdded }: (typeof adding.value)[number]) {
  const saved = (id: string) => {
    closeAdding()
    onAdded(id)
  }
  return <NewSheet kind={kind} asked={fields} onClose={closeAdding} onSaved={saved} />
}

interface NewProps {
  readonly kind: AddKind
  /** Fields that where it was opened from fills in. */
  readonly asked: EntityFields
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
  readonly onContinue?: () => void
}

const ContinuationSheet = (props: { readonly article: string; readonly day: Day }) =>
  useHiddenDraft(() => readContinuation(props.article)) ? <HiddenSheet /> : <OpenContinuation {...props} />

const OpenContinuation = (props: { readonly article: string; readonly day: Day }) => (
  <Sheet title={t('continuation-title')} onClose={closeOverlay}>
    <ContinuationForm {...props} onClose={closeOverlay} />
  </Sheet>
)

function NewSheet({ kind, asked, ...actions }: NewProps) {
  const fields = { ...withMeetingOfDay(kind, { ...firstFields(kind, day.peek()), ...asked }), ...asked }
  const empty: Form = { fields, layer: '', reason: '' }
  const draft = useRef(readDraft(kind, null, asked)).current
  if (useHiddenDraft(() => readDraft(kind, null, {}))) return <HiddenSheet />
  return (
    <Sheet title={t(`add-title-${kind}`)} onClose={actions.onClose}>
      <EntityForm kind={kind} id={null} empty={empty} draft={draft} {...actions} />
    </Sheet>
  )
}

interface EntityProps<K extends AddKind> {
  readonly kind: K
  readonly id: string
  readonly isHistory: boolean
  readonly isRemoving: boolean
}

function EntitySheet<K extends AddKind>({ kind, id, isHistory, isRemoving }: EntityProps<K>) {
  const data = openData.value
  // As it was when the sheet was opened: what is typed corrects that.
  const versions = useRef(data ? versionsOf(data.pack, data.entries, kind, id) : []).current
  const [removes, setRemoves] = useState(isRemoving)
  const isDraftHidden = useHiddenDraft(() => readDraft(kind, id, {}))
  const current = currentOf(versions)
  if (isDraftHidden) return <HiddenSheet />
  if (isPrivateHidden.value && ![...versions.flatMap(({ entry, withdrawal }) => [entry, withdrawal])].every(isPublic))
    return <HiddenSheet />
  if (!current) return <RemovedSheet kind={kind} versions={versions} />
  const title = entityTitle(kind, current.entity as EntityByKind[K])
  if (isHistory) return <HistorySheet title={t('add-title-history', { name: title })} kind={kind} versions={versions} />
  const isRemovable = versions.every(({ entry }) => !entry || mayWithdraw(entry))
  if (removes && isRemovable)
    return (
      <Sheet title={t('add-title-remove', { name: title })} onClose={closeOverlay}>
        <RemoveForm
          kind={kind}
          versions={versions}
          along={data ? takenAlong(data, kind, versions) : []}
          onClose={closeOverlay}
          onRemoved={() => leave(kind, id)}
        />
      </Sheet>
    )
  const fields = fieldsOf(kind, current.entity)
  const empty: Form = { fields, layer: visibilityAgain(current.entry?.layer ?? 'public'), reason: '' }
  return (
    <Sheet title={t('add-title-correct', { name: title })} onClose={closeOverlay}>
      <EntityForm
        kind={kind}
        id={id}
        before={current.entity}
        versions={versions}
        empty={empty}
        draft={readDraft(kind, id, {})}
        onClose={closeOverlay}
        onSaved={closeOverlay}
        {...(isRemovable && { onRemove: () => setRemoves(true) })}
      />
    </Sheet>
  )
}

const HiddenSheet = () => (
  <Sheet title={t('correct-title')} onClose={closeOverlay}>
    <div class="body">
      <HiddenNote />
    </div>
  </Sheet>
)

/** History of an entity that was removed, with what restores it. */
function RemovedSheet<K extends AddKind>({ kind, versions }: { kind: K; versions: readonly Version<K>[] }) {
  const last = versions.at(-1)
  const title = last ? t('add-removed', { name: entityTitle(kind, last.entity) }) : t('correct-title')
  return <HistorySheet title={title} kind={kind} versions={versions} />
}

interface HistoryProps<K extends AddKind> {
  readonly title: string
  readonly kind: K
  readonly versions: readonly Version<K>[]
}

function HistorySheet<K extends AddKind>({ title, kind, versions }: HistoryProps<K>) {
  return (
    <Sheet title={title} onClose={closeOverlay}>
      <div class="body">
        {versions.length > 0 ? (
          <Versions kind={kind} versions={versions} onRestored={closeOverlay} />
        ) : (
          <p>{t('add-unknown')}</p>
        )}
      </div>
    </Sheet>
  )
}

/** Screens that show one entity, and the list to which its removal leads. */
const LISTS: Readonly<Partial<Record<AddKind, KnownScreen>>> = { meeting: 'meetings', article: 'board' }

function leave(kind: AddKind, id: string): void {
  const list = LISTS[kind]
  const { screen, id: shown } = baseAddress.peek()
  if (list !== undefined && screen === kind && shown === id) {
    keepMessageOnNextScreen()
    leaveOverlay(linkTo(list))
  } else closeOverlay()
}

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

function Sheet({ title, onClose, children }: SheetProps) {
  return (
    <Dialog class="sheet add" label={title} onClose={onClose}>
      <div class="hd">
        <h1>{title}</h1>
        <button class="btn quiet" type="button" onClick={onClose}>
          {t('close')} <KeyHint k="Esc" />
        </button>
      </div>
      {children}
    </Dialog>
  )
}
