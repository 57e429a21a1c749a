/** Editor of a list of records of the negotiation itself: the name of each, its further fields folded, and a new one. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { NamedRecord } from '../../../shared/domain/entries/record-changes'
import { withTexts } from '../../../shared/domain/ladder/status-change'
import { LANGS } from '../../../shared/domain/text/langs'
import { foldName, slugOf } from '../../../shared/table/fold'
import { lang, nameIn, type PlainKey, t } from '../../i18n'
import { languageName } from '../../workspace/entries/field-words'
import { RECORD_LABELS } from '../../workspace/entries/record-words'
import { TextField } from './TextField'

interface Props<T extends NamedRecord> {
  readonly label: PlainKey
  readonly records: readonly T[]
  readonly onChange: (records: readonly T[]) => void
  /** A record of a name. */
  readonly newOf: (named: NamedRecord) => T
  /** Its fields beside names. */
  readonly fieldsOf?: (record: T, set: (changed: Partial<T>) => void) => ComponentChildren
}

const LONGEST_ID = 40

export function Records<T extends NamedRecord>({ label, records, onChange, newOf, fieldsOf }: Props<T>) {
  const list = t(label)
  const isTaken = (name: string, own: string | null): boolean =>
    records.some(({ id, names }) => id !== own && Object.values(names).some((one) => foldName(one) === foldName(name)))
  return (
    <details class="more">
      <summary>
        {list} <span class="label">{records.length}</span>
      </summary>
      <ul class="rows ladder">
        {records.map((record, index) => {
          const set = (changed: Partial<T>) =>
            onChange(records.map((one) => (one.id === record.id ? { ...one, ...changed } : one)))
          return (
            <Row
              key={record.id}
              record={record}
              label={t('edit-record-name', { list, n: index + 1 })}
              isTaken={isTaken}
              onNames={(names) => set({ names } as Partial<T>)}
              onRemove={() => onChange(records.filter(({ id }) => id !== record.id))}
            >
              {fieldsOf && (() => fieldsOf(record, set))}
            </Row>
          )
        })}
      </ul>
      <NewRecord
        label={t('edit-record-new', { list })}
        list={list}
        isTaken={isTaken}
        onAdd={(name) => onChange([...records, newOf({ id: newId(name, records), names: { [lang.value]: name } })])}
      />
    </details>
  )
}

function newId(name: string, records: readonly NamedRecord[]): string {
  const slug = slugOf(name, LONGEST_ID) || 'other'
  const taken = new Set(records.map(({ id }) => id))
  let id = slug
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`
  return id
}

interface RowProps {
  readonly record: NamedRecord
  readonly label: string
  readonly isTaken: (name: string, own: string) => boolean
  readonly onNames: (names: NamedRecord['names']) => void
  readonly onRemove: () => void
  readonly children?: (() => ComponentChildren) | undefined
}

function Row({ record: { id, names }, label, isTaken, onNames, onRemove, children }: RowProps) {
  const [isOpen, setOpen] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const name = nameIn(names)
  const others = LANGS.filter((one) => one !== lang.value)
  return (
    <li>
      <input
        type="text"
        value={name}
        maxLength={100}
        aria-label={label}
        aria-invalid={isRefused}
        onChange={(event) => {
          const next = event.currentTarget.value.trim()
          const refused = next.includes('<') || isTaken(next, id)
          setRefused(refused)
          if (next === '' || next === name) event.currentTarget.value = name
          else if (!refused) onNames({ ...names, [lang.value]: next })
        }}
      />
      <span class="acts">
        <button class="btn quiet" type="button" aria-label={t('table-ladder-remove', { name })} onClick={onRemove}>
          {t('table-remove')}
        </button>
      </span>
      {isRefused && <Taken />}
      <details class="fold status-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('edit-record-more')}
          <span class="vh">, {name}</span>
        </summary>
        {isOpen &&
          others.map((one) => (
            <TextField
              key={one}
              name={`record-name-${one}`}
              label={t('plan-field-part', { field: t(RECORD_LABELS.names), part: languageName(one) })}
              lang={one}
              value={names[one] ?? ''}
              onText={(text) => onNames(withTexts(names, { [one]: text }))}
            />
          ))}
        {isOpen && children?.()}
      </details>
    </li>
  )
}

const Taken = () => (
  <span class="err" role="alert">
    {t('edit-record-taken')}
  </span>
)

interface NewProps {
  readonly label: string
  readonly list: string
  readonly isTaken: (name: string, own: null) => boolean
  readonly onAdd: (name: string) => void
}

function NewRecord({ label, list, isTaken, onAdd }: NewProps) {
  const [name, setName] = useState('')
  const trimmed = name.replace(/\p{Cc}+/gu, ' ').trim()
  const isRefused = trimmed !== '' && isTaken(trimmed, null)
  return (
    <p class="bar ladder-new">
      <input
        type="text"
        value={name}
        maxLength={100}
        aria-label={label}
        placeholder={label}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button
        class="btn"
        type="button"
        disabled={foldName(trimmed) === '' || trimmed.includes('<') || isRefused}
        onClick={() => {
          onAdd(trimmed)
          setName('')
        }}
      >
        {t('edit-record-add')}
        <span class="vh">, {list}</span>
      </button>
      {isRefused && <Taken />}
    </p>
  )
}
