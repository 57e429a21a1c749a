/** Form for comments in a report: each cites a stored status update, or is marked as the authors’ own. */
import { useState } from 'preact/hooks'
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import type { Untold } from '../../../shared/reports/citable'
import type { OwnLine } from '../../../shared/reports/own-lines'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { areDraftsHeld } from '../../model/typed/typed-words'
import { statusName } from '../../parts/facts/Phase'
import { Problem } from '../../parts/loading/Problem'
import { useDraft } from '../../workspace/forms/use-draft'
import { keyOf, withLine } from '../../workspace/meeting/report-drafts'
import { screenNames } from '../../workspace/report-phrases'

interface Props {
  /** Key of the draft. */
  readonly name: string
  readonly own: readonly OwnLine[]
  readonly onChange: (own: readonly OwnLine[]) => void
  readonly entries: readonly LedgerEntry[]
  /** Comments that the report is without, told in sight. */
  readonly untold: ReadonlyMap<OwnLine, Untold>
}

export function OwnLines({ name, own, onChange, entries, untold }: Props) {
  const typed = useDraft(`${name} text`, '')
  const [observation, setObservation] = useState('')
  const [problem, setProblem] = useState('')
  const names = screenNames()
  return (
    <>
      {untold.size > 0 && (
        <ul class="rows more-form">
          {[...untold].map(([line, reason]) => (
            <li key={keyOf(line)}>
              <span>
                {line.text} <span class="label">{t(`cable-own-${reason}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <details class="more-form bar-block">
        <summary>{t('cable-own')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const text = typed.text.trim()
            if (text === '') return setProblem(t('cable-own-empty'))
            onChange(withLine(own, { text, observation }))
            typed.write('')
            setProblem('')
          }}
        >
          <div class="field">
            <label for="own-text">{t('cable-own-text')}</label>
            <textarea
              id="own-text"
              rows={2}
              value={typed.text}
              onInput={(event) => typed.write(event.currentTarget.value)}
            />
            {entries.length > 0 && (
              <>
                <label for="own-source">{t('cable-own-source')}</label>
                <select
                  id="own-source"
                  value={observation}
                  onChange={(event) => setObservation(event.currentTarget.value)}
                >
                  <option value="">{t('cable-own-none')}</option>
                  {entries.map(({ observation: { id, article, date }, status }) => (
                    <option key={id} value={id}>
                      {`${names.article(article)}, ${statusName(status)}, ${dateText(date)}`}
                    </option>
                  ))}
                </select>
              </>
            )}
          </div>
          <Problem text={problem} />
          <button class="btn" type="submit">
            {t('cable-own-add')}
          </button>
        </form>
        {areDraftsHeld.value && <p class="label">{t('draft-held')}</p>}
        <ul class="rows">
          {own.map((line) => (
            <li key={keyOf(line)}>
              <span>{line.text}</span>
              <button
                class="btn quiet"
                type="button"
                aria-label={t('cable-own-remove', { text: line.text })}
                onClick={() => onChange(own.filter((other) => other !== line))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
