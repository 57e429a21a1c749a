/** Screen that corrects a status update by a later entry, or withdraws one of the user’s; either with a reason. */
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Layer, ObservationEntry } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { countsAgain } from '../../../shared/domain/entries/replaced'
import type { Observation } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { myEntries } from '../../model/following'
import { go, linkTo } from '../../model/navigation'
import {
  baseAddress,
  isPrivateHidden,
  negotiation,
  openData,
  openEntries,
  publishedPack,
  today,
} from '../../model/state'
import { keepMessageOnNextScreen } from '../../model/typed/undo'
import { ReasonField } from '../../parts/dialogs/ReasonField'
import { statusName } from '../../parts/facts/Phase'
import { reporterText } from '../../parts/facts/Reporter'
import { Source } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { HiddenNote } from '../../parts/HiddenNote'
import { Problem } from '../../parts/loading/Problem'
import { useTitle } from '../../parts/title'
import { mayWithdraw } from '../../sync/permissions'
import { visibilityAgain } from '../../sync/visibility'
import { removalReasons } from '../../workspace/entries/removal-reasons'
import { useDateQuestion } from '../../workspace/forms/date-question'
import { saveWithUndo, withdraw } from '../../workspace/forms/save-entries'
import { draftOf, observationFrom, type Problems, problemsOf } from '../add-status/draft'
import { Fields } from '../add-status/Fields'
import { planWithdrawal, type WithdrawalPlan } from './chosen-entries'
import { correctedEntries, earlierVersions } from './corrected-entries'
import { EarlierChoice } from './EarlierChoice'

export function CorrectScreen() {
  const state = openData.value
  const id = baseAddress.value.id ?? ''
  const found = observationOf(id)
  // A status update of the dataset can be corrected, not withdrawn.
  const title = t(found?.mine === null ? 'correct-title-dataset' : 'correct-title')
  useTitle(title)
  if (!state || !found)
    return (
      <div class="lede">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{t('correct-unknown')}</p>
      </div>
    )
  const { observation, mine } = found
  const article = negotiation.value?.articles.get(observation.article)
  const removal = removalReasons(openEntries.value, state.pack.observations).get(id)
  const before = chainBefore(mine)
  if (isPrivateHidden.value && isPartlyPrivate([observation, ...before], removal))
    return (
      <div class="lede">
        <h1 tabIndex={-1}>{title}</h1>
        <HiddenNote />
      </div>
    )
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{title}</h1>
        <p>
          <a href={linkTo('article', observation.article)}>{article ? nameIn(article.names) : observation.article}</a>
        </p>
      </div>
      <h2 class="sec">{t('correct-now')}</h2>
      <Content observation={observation} layer={mine?.layer ?? null} />
      {before.length > 0 && (
        <>
          <h2 class="sec">{t('correct-history')}</h2>
          {before.map((earlier) => (
            <Content key={earlier.id} observation={earlier} layer={null} />
          ))}
        </>
      )}
      {removal ? (
        <p>{t('correct-gone', { reason: removal })}</p>
      ) : (
        <CorrectForm observation={observation} mine={mine} />
      )}
    </>
  )
}

/** True where one of the versions is not public, or what replaced or withdrew the first. */
const isPartlyPrivate = (versions: readonly Observation[], removal: string | undefined): boolean =>
  versions.some(({ id }) => !isPublic(observationOf(id)?.mine)) ||
  removalReasons(myEntries(), publishedPack.value?.observations ?? []).get(versions[0]?.id ?? '') !== removal

interface FoundObservation {
  readonly observation: Observation
  readonly mine: ObservationEntry | null
}

function observationOf(id: string): FoundObservation | null {
  for (const made of openEntries.value)
    if (made.kind === 'observation' && made.id === id) return { observation: made, mine: made }
  const ours = publishedPack.value?.observations.find((observation) => observation.id === id)
  return ours ? { observation: ours, mine: null } : null
}

/** Versions before an entry, each as it was stated. */
const chainBefore = (mine: ObservationEntry | null) =>
  earlierVersions(mine, (id) => observationOf(id)?.observation ?? null)

/** Text of the status that applies again once a correction is withdrawn; `''` where there is none. */
function againText(made: ObservationEntry): string {
  const id = countsAgain(openEntries.value, publishedPack.value?.observations ?? [], made)
  const again = id === null ? null : observationOf(id)?.observation
  if (!again || again.basis === 'planned') return ''
  return t('correct-again', { status: statusName({ id: again.status }), date: dateText(again.date) })
}

function Content({ observation, layer }: { observation: Observation; layer: Layer | null }) {
  const { date, status, statement, evidence, reportedBy } = observation
  return (
    <p class={!isPublic({ layer }) ? 'own-private' : undefined}>
      <When date={date} />, <b>{statusName({ id: status })}</b>.{' '}
      {statement || (evidence.quote && <q>{evidence.quote}</q>)}{' '}
      <span class="label">
        {reportedBy.person || reportedBy.role ? `${reporterText(reportedBy)} · ` : ''}
        <Source evidence={evidence} />
        {layer && ` · ${t(`visibility-${layer}`)}`}
      </span>
    </p>
  )
}

function CorrectForm({ observation, mine }: FoundObservation) {
  const [draft, setDraft] = useState(() => draftOf(observation, visibilityAgain(mine?.layer ?? 'public')))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState<'correct' | 'withdraw' | null>(null)
  const [isWhole, setWhole] = useState(false)
  const withdrawal = useWithdrawal(mine, isWhole)
  const form = useRef<HTMLFormElement>(null)
  const question = useDateQuestion({ date: draft.date })
  const asSaved = (entry: ObservationEntry) => correctedEntries(observation, entry, chainBefore(mine))

  const problemsIn = (way: typeof tried): Problems => ({
    ...(way === 'correct' && problemsOf(draft, today.value, observation)),
    ...(way !== null && reason.trim() === '' && { reason: 'correct-needs-reason' }),
  })
  const problems = problemsIn(tried)
  const missing = Object.keys(problems).length
  /** Shows validation errors, each until it is put right, and focuses the first field with one. True without errors. */
  const checked = (way: 'correct' | 'withdraw'): boolean => {
    setTried(way)
    const [first] = Object.keys(problemsIn(way))
    if (first !== undefined) focus(first)
    return first === undefined
  }
  const focus = (field: string) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
  async function correct(event: Event) {
    event.preventDefault()
    if (!checked('correct')) return
    const unlikely = question.ask({ date: draft.date })
    if (unlikely) return focus(unlikely)
    const next = { ...observationFrom(draft, observation), reason: reason.trim() }
    const saved = asSaved(next)
    if (await saveWithUndo(saved, t('correct-done'))) leave(next.article, saved[0]?.id)
  }
  async function withdrawEntry(made: ObservationEntry, { withdrawing }: WithdrawalPlan) {
    if (checked('withdraw') && (await withdraw(withdrawing, reason.trim(), isWhole ? '' : againText(made))))
      leave(made.article)
  }
  /** Leads to the article, to what was saved: of a long history the newest alone is listed. */
  const leave = (article: string, saved?: string) => {
    keepMessageOnNextScreen()
    go(linkTo('article', article, saved === undefined ? {} : { observation: saved }))
  }
  return (
    <form class="fields" ref={form} onSubmit={(event) => void correct(event)} noValidate>
      <Fields
        draft={draft}
        problems={problems}
        before={observation}
        asSaved={asSaved}
        question={question.textAt('date')}
        onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
      />
      {withdrawal && <EarlierChoice plan={withdrawal} isWhole={isWhole} onChoose={setWhole} />}
      <ReasonField value={reason} problem={problems.reason && t(problems.reason)} onInput={setReason} />
      <Problem text={missing > 0 ? t('error-summary', { n: missing }) : ''} />
      <p class="bar">
        <button class="btn primary" type="submit">
          {t(question.isAsked ? 'add-save-anyway' : 'correct-do')}
        </button>
        {mine && withdrawal && mayWithdraw(mine) ? (
          <button class="btn" type="button" onClick={() => void withdrawEntry(mine, withdrawal)}>
            {t('correct-withdraw')}
          </button>
        ) : (
          <span class="label">{t(mine ? 'delegation-reader-keeps' : 'correct-withdraw-pack')}</span>
        )}
      </p>
    </form>
  )
}

/** Effect of withdrawing the entry; `null` for a status update of the dataset. */
function useWithdrawal(mine: ObservationEntry | null, isWhole: boolean): WithdrawalPlan | null {
  const pack = publishedPack.value
  const entries = openEntries.value
  return useMemo(() => {
    if (!mine || !pack) return null
    const removals = removalReasons(entries, pack.observations)
    return planWithdrawal([mine], { pack, entries, removals }, isWhole)
  }, [mine, pack, entries, isWhole])
}
