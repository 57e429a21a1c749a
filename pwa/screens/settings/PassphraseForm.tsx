/** Form for a passphrase, or for a new one with confirmation; the fields are cleared after use. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { Problem } from '../../parts/loading/Problem'

/** Minimum length: shorter passphrases are guessable despite the slow key derivation. */
const LEAST = 10

const EMPTY = { now: '', next: '', again: '' } as const
type Name = keyof typeof EMPTY
type Values = Readonly<Record<Name, string>>

interface Props {
  readonly name: string
  readonly submit: string
  readonly fields: readonly Name[]
  readonly onGive: (values: Values) => Promise<void>
}

export function PassphraseForm({ name, submit, fields, onGive }: Props) {
  const [values, setValues] = useState<Values>(EMPTY)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const give = async (event: Event) => {
    event.preventDefault()
    const wrong = fields.includes('next') ? problemOf(values) : ''
    setProblem(wrong)
    if (wrong !== '') return
    setBusy(true)
    await onGive(values)
    setBusy(false)
    setValues(EMPTY)
  }
  return (
    <form onSubmit={give} noValidate>
      <div class="field whole">
        {fields.map((field) => (
          <Passphrase
            key={field}
            id={`lock-${name}-${field}`}
            field={field}
            value={values[field]}
            onType={(text) => setValues({ ...values, [field]: text })}
          />
        ))}
      </div>
      <Problem text={problem} />
      <button class="btn" type="submit" disabled={busy}>
        {submit}
      </button>
    </form>
  )
}

const LABELS = { now: 'lock-passphrase', next: 'lock-new', again: 'lock-again' } as const

interface PassphraseProps {
  readonly id: string
  readonly field: Name
  readonly value: string
  readonly onType: (text: string) => void
}

function Passphrase({ id, field, value, onType }: PassphraseProps) {
  return (
    <>
      <label for={id}>{t(LABELS[field])}</label>
      <input
        id={id}
        type="password"
        autocomplete={field === 'now' ? 'current-password' : 'new-password'}
        value={value}
        placeholder={field === 'next' ? t('lock-short', { n: LEAST }) : ''}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </>
  )
}

function problemOf({ next, again }: Values): string {
  if (next.length < LEAST) return t('lock-short', { n: LEAST })
  return next === again ? '' : t('lock-differs')
}
