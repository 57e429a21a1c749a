import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { Problem } from '../../parts/Problem'

/** Shorter ones are guessed, however slow a guess is made. */
const LEAST = 10

const EMPTY = { now: '', next: '', again: '' } as const
type Name = keyof typeof EMPTY
type Given = Readonly<Record<Name, string>>

interface Props {
  readonly name: string
  readonly submit: string
  readonly fields: readonly Name[]
  readonly onGive: (given: Given) => Promise<void>
}

/** Asks for a passphrase, or for a new one twice. What was typed is forgotten once it is given. */
export function PassphraseForm({ name, submit, fields, onGive }: Props) {
  const [given, setGiven] = useState<Given>(EMPTY)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const give = async (event: Event) => {
    event.preventDefault()
    const wrong = fields.includes('next') ? problemOf(given) : ''
    setProblem(wrong)
    if (wrong !== '') return
    setBusy(true)
    await onGive(given)
    setBusy(false)
    setGiven(EMPTY)
  }
  return (
    <form onSubmit={give} noValidate>
      <div class="field whole">
        {fields.map((field) => (
          <Passphrase
            key={field}
            id={`lock-${name}-${field}`}
            field={field}
            value={given[field]}
            onType={(text) => setGiven({ ...given, [field]: text })}
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

function problemOf({ next, again }: Given): string {
  if (next.length < LEAST) return t('lock-short', { n: LEAST })
  return next === again ? '' : t('lock-differs')
}
