/** Corrects an observation by a new one, or withdraws one of mine: with a reason, and the history in sight. */
import { useState } from 'preact/hooks'
import { isDay } from '../../../shared/domain/days'
import type { Layer, ObservationRecord } from '../../../shared/domain/records'
import type { Observation } from '../../../shared/domain/types'
import { go, linkTo } from '../../app/navigation'
import { address, atlas, record, today } from '../../app/state'
import { takeAlong } from '../../app/undo'
import { fatesOf } from '../../desk/fates'
import { LayerChoice } from '../../desk/LayerChoice'
import { keepWithUndo, made, withdraw } from '../../desk/making'
import { nameIn, word } from '../../i18n'
import { say } from '../../i18n/desk'
import { statusName } from '../../parts/Phase'
import { Problem } from '../../parts/Problem'
import { reporterText } from '../../parts/Reporter'
import { Source } from '../../parts/Source'
import { useTitle } from '../../parts/title'
import { When } from '../../parts/When'

export function CorrectScreen() {
  useTitle(say('correct-title'))
  const state = record.value
  const id = address.value.id ?? ''
  const found = observationOf(id)
  if (!state || !found)
    return (
      <div class="lede">
        <h1 tabIndex={-1}>{say('correct-title')}</h1>
        <p>{say('correct-unknown')}</p>
      </div>
    )
  const { observation, mine } = found
  const article = atlas.value?.articles.get(observation.article)
  const fate = fatesOf(state.records).get(id)
  const before = chainBefore(mine)
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{say('correct-title')}</h1>
        <p>
          <a href={linkTo('article', observation.article)}>{article ? nameIn(article.names) : observation.article}</a>
        </p>
      </div>
      <h2 class="sec">{say('correct-now')}</h2>
      <Saying observation={observation} layer={mine?.layer ?? null} />
      {before.length > 0 && (
        <>
          <h2 class="sec">{say('correct-history')}</h2>
          {before.map((earlier) => (
            <Saying key={earlier.id} observation={earlier} layer={null} />
          ))}
        </>
      )}
      {fate ? <p>{say('correct-gone', { reason: fate })}</p> : <CorrectForm observation={observation} mine={mine} />}
    </>
  )
}

interface FoundObservation {
  readonly observation: Observation
  readonly mine: ObservationRecord | null
}

function observationOf(id: string): FoundObservation | null {
  const state = record.value
  for (const made of state?.records ?? [])
    if (made.kind === 'observation' && made.id === id) return { observation: made, mine: made }
  const ours = state?.pack.observations.find((observation) => observation.id === id)
  return ours ? { observation: ours, mine: null } : null
}

function chainBefore(mine: ObservationRecord | null): readonly Observation[] {
  const chain: Observation[] = []
  const seen = new Set<string>()
  for (let next = mine?.supersedes; next !== undefined && !seen.has(next); ) {
    seen.add(next)
    const found = observationOf(next)
    if (!found) break
    chain.push(found.observation)
    next = found.mine?.supersedes
  }
  return chain
}

function Saying({ observation, layer }: { observation: Observation; layer: Layer | null }) {
  const { date, status, statement, evidence, reportedBy } = observation
  return (
    <p class={layer === 'private' ? 'own-private' : undefined}>
      <When date={date} />, <b>{word('status', status)}</b>. {statement || (evidence.quote && <q>{evidence.quote}</q>)}{' '}
      <span class="label">
        {reportedBy.person || reportedBy.role ? `${reporterText(reportedBy)} · ` : ''}
        <Source evidence={evidence} />
        {layer && ` · ${say(layer)}`}
      </span>
    </p>
  )
}

function CorrectForm({ observation, mine }: FoundObservation) {
  const [status, setStatus] = useState(observation.status)
  const [date, setDate] = useState(observation.date)
  const [statement, setStatement] = useState(observation.statement)
  const [url, setUrl] = useState(observation.evidence.url ?? '')
  const [reason, setReason] = useState('')
  const [layer, setLayer] = useState<Layer>(mine?.layer ?? 'private')
  const [problem, setProblem] = useState('')

  const check = (): string => {
    if (reason.trim() === '') return say('correct-needs-reason')
    if (!isDay(date) && !/^\d{4}-\d\d$/.test(date)) return say('error-day')
    // A month that has begun may have been told of.
    if (observation.basis !== 'planned' && date > today.value) return say('error-date-future')
    return url !== '' && !/^https?:\/\/\S+$/i.test(url) ? say('error-url') : ''
  }
  async function correct(event: Event) {
    event.preventDefault()
    const wrong = check()
    setProblem(wrong)
    if (wrong !== '') return
    const next = correctionOf(observation, { status, date, statement, url, reason: reason.trim(), layer })
    if (await keepWithUndo([next], say('correct-done'))) leave()
  }
  async function takeBack() {
    if (reason.trim() === '') return setProblem(say('correct-needs-reason'))
    if (mine && (await withdraw([mine], reason.trim()))) leave()
  }
  const leave = () => {
    takeAlong()
    go(linkTo('article', observation.article))
  }
  return (
    <form onSubmit={correct} noValidate>
      <div class="field">
        <label for="correct-status">{say('status')}</label>
        <select id="correct-status" value={status} onChange={(event) => setStatus(event.currentTarget.value)}>
          {record.value?.pack.statuses.map((known) => (
            <option key={known.id} value={known.id}>
              {statusName(known)}
            </option>
          ))}
        </select>
        <label for="correct-date">{say('day')}</label>
        <input id="correct-date" type="text" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        <label for="correct-statement">{say('correct-statement')}</label>
        <textarea
          id="correct-statement"
          rows={3}
          value={statement}
          onInput={(event) => setStatement(event.currentTarget.value)}
        />
        <label for="correct-url">{say('matrix-url')}</label>
        <input id="correct-url" type="text" value={url} onInput={(event) => setUrl(event.currentTarget.value)} />
        <label for="correct-reason">{say('correct-reason')}</label>
        <input
          id="correct-reason"
          type="text"
          required
          value={reason}
          placeholder={say('correct-reason-hint')}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <LayerChoice name="correct-layer" value={layer} onChoose={setLayer} />
      <Problem text={problem} />
      <p class="bar">
        <button class="btn primary" type="submit">
          {say('correct-do')}
        </button>
        {mine ? (
          <button class="btn" type="button" onClick={() => void takeBack()}>
            {say('correct-withdraw')}
          </button>
        ) : (
          <span class="label">{say('correct-withdraw-pack')}</span>
        )}
      </p>
    </form>
  )
}

interface Correction {
  readonly status: string
  readonly date: string
  readonly statement: string
  readonly url: string
  readonly reason: string
  readonly layer: Layer
}

function correctionOf(observation: Observation, correction: Correction): ObservationRecord {
  const { url, layer, ...rest } = correction
  const { basis, reportedBy, article, evidence, meeting, outstandingCount, target, dependsOn, note } = observation
  return {
    kind: 'observation',
    ...made(layer),
    article,
    basis,
    reportedBy,
    ...(meeting === undefined ? {} : { meeting }),
    ...(outstandingCount === undefined ? {} : { outstandingCount }),
    ...(target === undefined ? {} : { target }),
    ...(dependsOn === undefined ? {} : { dependsOn }),
    ...(note === undefined ? {} : { note }),
    ...rest,
    evidence: { ...evidence, url: url === '' ? null : url },
    supersedes: observation.id,
  }
}
