/** Sentences of the user's own for the cable: each must stand on an observation that is stored. */
import { useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/ledger'
import type { OwnLine } from '../../../shared/reports/cable'
import { screenNames } from '../../desk/voice'
import { dateText } from '../../i18n/dates'
import { say } from '../../i18n/desk'
import { statusName } from '../../parts/Phase'

interface Props {
  readonly own: readonly OwnLine[]
  readonly onChange: (own: readonly OwnLine[]) => void
  readonly entries: readonly Entry[]
}

export function OwnLines({ own, onChange, entries }: Props) {
  const [text, setText] = useState('')
  const [observation, setObservation] = useState('')
  const [problem, setProblem] = useState('')
  const names = screenNames()
  return (
    <details class="more-form bar-block">
      <summary>{say('cable-own')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '' || observation === '') return setProblem(say('cable-own-needs'))
          onChange([...own, { text, observation }])
          setText('')
          setProblem('')
        }}
      >
        <div class="field">
          <label for="own-text">{say('cable-own-text')}</label>
          <textarea id="own-text" rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <label for="own-source">{say('cable-own-source')}</label>
          <select id="own-source" value={observation} onChange={(event) => setObservation(event.currentTarget.value)}>
            <option value="">{say('cable-own-choose')}</option>
            {entries.map(({ observation: { id, article, date }, status }) => (
              <option key={id} value={id}>
                {`${names.article(article)}, ${statusName(status)}, ${dateText(date)}`}
              </option>
            ))}
          </select>
        </div>
        {problem !== '' && (
          <p class="trouble" role="alert">
            {problem}
          </p>
        )}
        <button class="btn" type="submit">
          {say('cable-own-add')}
        </button>
      </form>
      <ul class="rows">
        {own.map((line) => (
          <li key={line.text}>
            <span>{line.text}</span>
            <button
              class="btn quiet"
              type="button"
              aria-label={say('cable-own-remove', { text: line.text })}
              onClick={() => onChange(own.filter((other) => other !== line))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
