/** Control of one field of Add, by the kind of its content. */

import { type AddKind, longestOf, takesSeveral, typeIn } from '../../../shared/domain/entries/entity-fields'
import { wholeSymbol } from '../../../shared/domain/text/document-symbol'
import { bareShape, isAddress, namedIn } from '../../../shared/kinds/field-types'
import type { EntityField, EntityFields } from '../../../shared/kinds/kinds'
import { type AliasField, type NameField, nameField } from '../../../shared/kinds/text-fields'
import { type Key, lang, t } from '../../i18n'
import { meetingKindName, ownMeetingKinds } from '../../model/meeting-kind'
import { negotiation } from '../../model/state'
import { type FieldIds, FormField } from '../../parts/dialogs/FormField'
import { statusName } from '../../parts/facts/Phase'
import { valueName } from '../../workspace/entries/field-words'
import { meetingLabel, PickMember, ThemeOptions } from '../../workspace/forms/Pick'
import { SelectOrAdd } from '../../workspace/forms/SelectOrAdd'
import { statusesFor } from '../add-status/draft'
import { ArticlesInput, ContinuedInput } from './ArticlesInput'
import { FewAndOthers } from './FewAndOthers'
import { dateField } from './fields'
import { MembersInput } from './MembersInput'
import { RoleInput } from './RoleInput'
import { StateInput } from './StateInput'
import { TimeInput } from './TimeInput'

interface Props {
  readonly kind: AddKind
  /** Id of the entity that is corrected; `null` for a new one. */
  readonly id: string | null
  readonly field: EntityField
  /** Name of the control, where a form has the field more than once. */
  readonly name?: string
  /** Label, where it is another than that of the field. */
  readonly label?: string | undefined
  /** False where one article is continued. */
  readonly isSeveral?: boolean
  readonly fields: EntityFields
  readonly problem: string | undefined
  /** Hint, where it is another than that of the field. */
  readonly hint: string | undefined
  readonly onChange: (change: EntityFields) => void
}

export function Control({ kind, id, field, isSeveral = true, fields, problem, hint, onChange, ...props }: Props) {
  return (
    <FormField
      name={props.name ?? field}
      label={props.label ?? labelOf(kind, field)}
      problem={problem}
      hint={hint ?? hintOf(kind, id, field, fields)}
    >
      {(ids) => (
        <Input kind={kind} id={id} field={field} ids={ids} isSeveral={isSeveral} fields={fields} onChange={onChange} />
      )}
    </FormField>
  )
}

function labelOf(kind: AddKind, field: EntityField): string {
  if (isNameField(field)) return t(OF_NAMES[field])
  const about = typeIn(kind, field)?.about
  return about ? t(about.asked ?? about.label) : field
}

/** Labels of names and other names, which have a field for each language. */
const OF_NAMES = {
  'name-en': 'add-name-en',
  'name-fr': 'add-name-fr',
  'name-es': 'add-name-es',
  'aliases-en': 'add-aliases-en',
  'aliases-fr': 'add-aliases-fr',
  'aliases-es': 'add-aliases-es',
} as const satisfies Readonly<Record<NameField | AliasField, Key>>

const isNameField = (field: EntityField): field is keyof typeof OF_NAMES => Object.hasOwn(OF_NAMES, field)

/** Series of document symbols, the one of the talks first. */
export const symbolSeries = (): readonly string[] => negotiation.value?.pack.documentSymbols ?? []

function symbolHint(typed: string): string | undefined {
  const [symbol] = symbolSeries()
  const whole = wholeSymbol(typed, symbolSeries())
  if (whole !== typed) return t('add-hint-symbol-whole', { symbol: whole })
  return symbol && t('add-hint-symbol', { symbol })
}

function hintOf(kind: AddKind, id: string | null, field: EntityField, fields: EntityFields): string | undefined {
  if (isOfNewMember(kind, id, field)) return t('add-hint-state')
  if (field === 'symbol') return symbolHint(fields.symbol ?? '')
  if (field.startsWith('aliases-')) return t('add-hint-aliases')
  if (field === 'continues') return t('add-hint-continues')
  if (field === 'statement' && kind === 'position') return t('add-hint-position')
  if (field === 'members' && takesSeveral(kind, field)) return t('add-hint-members')
  return undefined
}

/** True of the name of a new member, in the language of the interface. */
const isOfNewMember = (kind: AddKind, id: string | null, field: EntityField): boolean =>
  kind === 'member' && id === null && field === nameField(lang.value)

interface InputProps {
  readonly kind: AddKind
  readonly id: string | null
  readonly field: EntityField
  readonly ids: FieldIds
  readonly isSeveral: boolean
  readonly fields: EntityFields
  readonly onChange: (change: EntityFields) => void
}

function Input({ kind, id, field, ids, isSeveral, fields, onChange }: InputProps) {
  const value = fields[field] ?? ''
  const onInput = (text: string) => onChange({ [field]: text })
  const date = fields[dateField(kind)] ?? ''
  switch (field) {
    case 'type':
      return (
        <FewAndOthers ids={ids} value={value} options={meetingKinds()} nameOf={meetingKindName} onChoose={onInput} />
      )
    case 'time':
      return <TimeInput ids={ids} fields={fields} onChange={onChange} />
    case 'role':
      return <RoleInput ids={ids} value={value} onInput={onInput} />
    case 'status':
      return (
        <Choice
          ids={ids}
          value={value}
          none={t('continuation-status-none')}
          options={statuses(date)}
          onChoose={onInput}
        />
      )
    case 'continues':
      return <ContinuedInput ids={ids} value={value} isSeveral={isSeveral} date={date} own={id} onInput={onInput} />
  }
  if (isOfNewMember(kind, id, field)) return <StateInput ids={ids} field={field} fields={fields} onChange={onChange} />
  const type = typeIn(kind, field)
  const shape = type && bareShape(type.shape)
  if (shape?.is === 'date' || shape?.is === 'time')
    return <input {...ids} type={shape.is} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
  if (shape?.is === 'choice') {
    const nameOf = (one: string) => (type?.about.values ? valueName(type.about.values, one) : one)
    return <Choice ids={ids} value={value} options={shape.values.map((one) => [one, nameOf(one)])} onChoose={onInput} />
  }
  const named = shape && namedIn(shape)
  if (named === 'article')
    return <ArticlesInput ids={ids} value={value} isSeveral={takesSeveral(kind, field)} date={date} onInput={onInput} />
  if (named === 'member')
    return takesSeveral(kind, field) ? (
      <MembersInput ids={ids} fields={fields} onChange={onChange} />
    ) : (
      <PickMember {...ids} value={value} onPick={onInput} />
    )
  if (named === 'meeting' || named === 'theme')
    return (
      <SelectOrAdd {...ids} value={value} kind={named} onChoose={onInput}>
        <option value="">{t(named === 'meeting' ? 'field-meeting-none' : 'add-choose')}</option>
        {named === 'meeting' ? <MeetingOptions /> : <ThemeOptions />}
      </SelectOrAdd>
    )
  // The statement is of the form of a continuation, too, whose article has none.
  if (shape?.is === 'paragraph' || field.startsWith('aliases-') || field === 'statement')
    return (
      <textarea
        {...ids}
        maxLength={longestOf(field)}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    )
  return (
    <input
      {...ids}
      type="text"
      {...(shape && isAddress(shape) ? { inputMode: 'url' as const } : {})}
      autocomplete="off"
      maxLength={longestOf(field)}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  )
}

const MeetingOptions = () => (
  <>
    {negotiation.value?.heldMeetings.toReversed().map(({ meeting }) => (
      <option key={meeting.id} value={meeting.id}>
        {meetingLabel(meeting)}
      </option>
    ))}
  </>
)

interface ChoiceProps {
  readonly ids: FieldIds
  readonly value: string
  /** Label of the empty option. */
  readonly none?: string
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ ids, value, none = t('add-choose'), options, onChoose }: ChoiceProps) {
  return (
    <select {...ids} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{none}</option>
      {options.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Those that the shipped negotiations have most come first. */
const KINDS = [
  'plenary',
  'round',
  'general-council',
  'ministerial',
  'stocktaking',
  'informal',
  'discussion-group',
  'exploratory-meeting',
  'heads-of-delegation',
  'intersessional',
]

/** Those that the negotiation names, usual ones, then those of its meetings. */
const meetingKinds = (): readonly string[] => [
  ...ownMeetingKinds().map(({ id }) => id),
  ...KINDS,
  ...(negotiation.value?.pack.meetings.map(({ kind }) => kind) ?? []),
]

/** Steps that an article can be in on a day. */
const statuses = (date: string) =>
  statusesFor(negotiation.value?.pack.statuses ?? [], false, date)
    .filter(({ kind }) => kind !== 'flag')
    .map((status) => [status.id, statusName(status)] as const)
