/** Fields of the records of a negotiation itself: its roles, its kinds of meeting, and the texts that the talks work on. */
import { isDayOrMonth } from '../../../shared/domain/dates/days'
import type { NegotiationDetails } from '../../../shared/domain/entries/negotiation-change'
import { LANGS } from '../../../shared/domain/text/langs'
import { webAddress } from '../../../shared/domain/text/web-address'
import {
  type Day,
  type NegotiatingText,
  NUMBERINGS,
  ROLE_LEADS,
  type RoleKind,
  SPEAKS_FOR,
} from '../../../shared/domain/types'
import { addressIn } from '../../../shared/kinds/field-types'
import { lang, type PlainKey, t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { languageName } from '../../workspace/entries/field-words'
import { RECORD_CHOICES, RECORD_LABELS } from '../../workspace/entries/record-words'
import { Records } from './Records'
import { TextField } from './TextField'

type Lists = Pick<NegotiationDetails, 'roleKinds' | 'meetingKinds' | 'texts'>

interface Props {
  readonly lists: Lists
  readonly today: Day
  readonly onChange: (lists: Lists) => void
}

export function NegotiationRecords({ lists, today, onChange }: Props) {
  return (
    <>
      <Records
        label="of-roles"
        records={lists.roleKinds}
        onChange={(roleKinds) => onChange({ ...lists, roleKinds })}
        newOf={(named): RoleKind => ({ ...named, words: {}, speaksFor: 'process' })}
        fieldsOf={(role, set) => <RoleFields role={role} onChange={set} />}
      />
      <Records
        label="of-meeting-kinds"
        records={lists.meetingKinds}
        onChange={(meetingKinds) => onChange({ ...lists, meetingKinds })}
        newOf={(named) => named}
      />
      <Records
        label="of-talks-texts"
        records={lists.texts}
        onChange={(texts) => onChange({ ...lists, texts })}
        newOf={(named): NegotiatingText => ({
          ...named,
          date: today,
          isComplete: false,
          numbering: 'article',
          sources: [],
        })}
        fieldsOf={(text, set) => <TextFields text={text} onChange={set} />}
      />
    </>
  )
}

interface RoleProps {
  readonly role: RoleKind
  readonly onChange: (changed: Partial<RoleKind>) => void
}

function RoleFields({ role: { words, leads, speaksFor }, onChange }: RoleProps) {
  return (
    <>
      <Choice
        label={RECORD_LABELS.speaksFor}
        value={speaksFor}
        options={SPEAKS_FOR}
        nameOf={(one) => RECORD_CHOICES.speaksFor[one]}
        onChoose={(chosen) => onChange({ speaksFor: chosen ?? 'process' })}
      />
      <Choice
        label={RECORD_LABELS.leads}
        none="edit-leads-none"
        value={leads}
        options={ROLE_LEADS}
        nameOf={(one) => RECORD_CHOICES.leads[one]}
        onChoose={(chosen) => onChange({ leads: chosen })}
      />
      {[lang.value, ...LANGS.filter((one) => one !== lang.value)].map((one) => (
        <TextField
          key={one}
          name={`role-words-${one}`}
          label={t('plan-field-part', { field: t(RECORD_LABELS.words), part: languageName(one) })}
          hint={t('edit-words-hint')}
          lang={one}
          isLong
          value={(words[one] ?? []).join('; ')}
          onText={(text) => onChange({ words: { ...words, [one]: listIn(text) } })}
        />
      ))}
    </>
  )
}

const listIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(';')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]

interface TextProps {
  readonly text: NegotiatingText
  readonly onChange: (changed: Partial<NegotiatingText>) => void
}

function TextFields({ text: { date, isComplete, numbering, sources }, onChange }: TextProps) {
  const source = addressIn(sources)
  return (
    <>
      <TextField
        name="text-date"
        label={t(RECORD_LABELS.date)}
        value={date}
        problemOf={(typed) => (isDayOrMonth(typed) ? undefined : t('edit-text-date'))}
        onText={(typed) => onChange({ date: typed })}
      />
      <Choice
        label={RECORD_LABELS.numbering}
        value={numbering}
        options={NUMBERINGS}
        nameOf={(one) => RECORD_CHOICES.numbering[one]}
        onChoose={(chosen) => onChange({ numbering: chosen ?? 'article' })}
      />
      <TextField
        name="text-source"
        label={t('field-url')}
        value={source}
        problemOf={(typed) => (typed === '' || webAddress(typed) !== null ? undefined : t('edit-error-site'))}
        onText={(typed) => {
          const others = sources.filter((one) => one !== source)
          const url = webAddress(typed)
          onChange({ sources: url === null ? others : [url, ...others] })
        }}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={isComplete}
          onChange={(event) => onChange({ isComplete: event.currentTarget.checked })}
        />
        <span>{t(RECORD_LABELS.isComplete)}</span>
      </label>
    </>
  )
}

interface ChoiceProps<V extends string> {
  readonly label: PlainKey
  /** Word for no value, where that can be chosen. */
  readonly none?: PlainKey
  readonly value: V | undefined
  readonly options: readonly V[]
  readonly nameOf: (value: V) => PlainKey
  readonly onChoose: (value: V | undefined) => void
}

function Choice<V extends string>({ label, none, value, options, nameOf, onChoose }: ChoiceProps<V>) {
  return (
    <FormField name={label} label={t(label)}>
      {(ids) => (
        <select
          {...ids}
          value={value ?? ''}
          onChange={(event) => onChoose(options.find((one) => one === event.currentTarget.value))}
        >
          {none && <option value="">{t(none)}</option>}
          {options.map((one) => (
            <option key={one} value={one}>
              {t(nameOf(one))}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
