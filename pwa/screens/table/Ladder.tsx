/**
 * Editor of the ladder of a negotiation: names, phases and order of its statuses, of each its definition and when its words have this
 * meaning, and those that a table has beside them.
 */
import { useState } from 'preact/hooks'
import { hasHeight } from '../../../shared/domain/ladder/status-change'
import { PHASES, type Status } from '../../../shared/domain/types'
import {
  isNameTaken,
  type Reading,
  readingOf,
  withNewStatus,
  withoutStatus,
  withStatusMoved,
  withStatusName,
  withStatusReading,
} from '../../../shared/table/ladder'
import { nameIn, t } from '../../i18n'
import { phaseName } from '../../parts/facts/Phase'
import { RemoveStatus } from './RemoveStatus'
import { StatusDetails } from './StatusDetails'

interface Props {
  readonly ladder: readonly Status[]
  readonly onChange: (ladder: readonly Status[]) => void
  /** Statuses that the tables name and the ladder does not have. */
  readonly unknown?: readonly string[]
  /** The ladder with a status under the name that is typed; with it under that name in all languages, without this. */
  readonly renamed?: (ladder: readonly Status[], status: Status, name: string) => readonly Status[]
  /** Number of the status updates that name a status; none without it. */
  readonly usesOf?: (id: string) => number
}

/** Phases from the first to the last, as an article goes through them, and flags, which have none. */
const READINGS: readonly Reading[] = [...PHASES.toReversed(), 'flag']

const readingName = (reading: Reading): string => (reading === 'flag' ? t('table-ladder-flag') : phaseName(reading))

export function Ladder({ ladder, onChange, unknown = [], ...edited }: Props) {
  return (
    <details class="more" open={unknown.length > 0}>
      <summary>
        {t('table-ladder')} <span class="label">{t('table-ladder-count', { n: ladder.length })}</span>
      </summary>
      <p>{t('table-ladder-deck')}</p>
      <ol class="rows ladder">
        {ladder.map((status, index) => (
          <Step key={status.id} status={status} index={index} ladder={ladder} onChange={onChange} {...edited} />
        ))}
      </ol>
      {unknown.map((name) => (
        <NewStatus key={name} given={name} ladder={ladder} onChange={onChange} />
      ))}
      <NewStatus key="" given="" ladder={ladder} onChange={onChange} />
    </details>
  )
}

function Step({
  status,
  index,
  ladder,
  onChange,
  renamed = (all, { id }, name) => withStatusName(all, id, name),
  usesOf = () => 0,
}: Omit<Props, 'unknown'> & { readonly status: Status; readonly index: number }) {
  const { id } = status
  const name = nameIn(status.names)
  const [isTaken, setTaken] = useState(false)
  const move = (by: -1 | 1) => (
    <button
      class="btn quiet"
      type="button"
      disabled={!hasPlace(status) || !hasPlace(ladder[index + by])}
      aria-label={t(by < 0 ? 'table-ladder-up' : 'table-ladder-down', { name })}
      onClick={() => onChange(withStatusMoved(ladder, id, by))}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  )
  return (
    <li>
      <input
        type="text"
        value={name}
        maxLength={100}
        aria-label={t('table-ladder-name', { n: index + 1 })}
        aria-invalid={isTaken}
        onChange={(event) => {
          const next = event.currentTarget.value.trim()
          const taken = isNameTaken(ladder, next, id)
          setTaken(taken)
          if (next === '' || next === name) event.currentTarget.value = name
          else if (!taken) onChange(renamed(ladder, status, next))
        }}
      />
      <PhaseSelect
        label={t('table-ladder-phase', { name })}
        value={readingOf(status)}
        onPick={(next) => onChange(withStatusReading(ladder, id, next))}
      />
      <span class="acts">
        {move(-1)}
        {move(1)}
        <RemoveStatus
          name={name}
          uses={usesOf(id)}
          isOnly={ladder.length === 1}
          onRemove={() => onChange(withoutStatus(ladder, id))}
        />
      </span>
      {isTaken && <Taken />}
      <StatusDetails status={status} ladder={ladder} onChange={onChange} />
    </li>
  )
}

/** True of a status whose height says where it stands on the list. */
const hasPlace = (status: Status | undefined): boolean => status !== undefined && hasHeight(status)

export const Taken = () => (
  <span class="err" role="alert">
    {t('table-ladder-taken')}
  </span>
)

function PhaseSelect(props: { label: string; value: Reading; onPick: (reading: Reading) => void }) {
  const { label, value, onPick } = props
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const reading = READINGS.find((one) => one === event.currentTarget.value)
        if (reading) onPick(reading)
      }}
    >
      {READINGS.map((reading) => (
        <option key={reading} value={reading}>
          {readingName(reading)}
        </option>
      ))}
    </select>
  )
}

function NewStatus({ given, ladder, onChange }: Omit<Props, 'unknown'> & { readonly given: string }) {
  const [name, setName] = useState(given)
  const [reading, setReading] = useState<Reading>('under-discussion')
  const isGiven = given !== ''
  const isTaken = isNameTaken(ladder, name, null)
  return (
    <p class="bar ladder-new">
      {isGiven ? (
        <span>{t('table-ladder-unknown', { name: given })}</span>
      ) : (
        <input
          type="text"
          value={name}
          maxLength={100}
          aria-label={t('table-ladder-new')}
          placeholder={t('table-ladder-new')}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      )}
      <PhaseSelect
        label={t('table-ladder-phase', { name: name || t('table-ladder-new') })}
        value={reading}
        onPick={setReading}
      />
      <button
        class="btn"
        type="button"
        disabled={name.trim() === '' || isTaken}
        onClick={() => {
          onChange(withNewStatus(ladder, name.trim(), reading))
          if (!isGiven) setName('')
        }}
      >
        {t('table-ladder-add')}
        {isGiven && <span class="vh">, {given}</span>}
      </button>
      {isTaken && <Taken />}
    </p>
  )
}
