/** Conversion of a line of the meeting log, each in one tap: to a status update, a position, a sentence of the report; or withdrawal. */
import { useState } from 'preact/hooks'
import type { Entry, InterventionEntry, Layer } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { STANCES, type Stance } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { negotiation } from '../../model/state'
import { withdrawalsOf } from '../../model/typed/undo'
import { effectAhead } from '../../parts/facts/effect-words'
import { statusName } from '../../parts/facts/Phase'
import { memberName } from '../../parts/facts/Reporter'
import { Problem } from '../../parts/loading/Problem'
import { placeOf } from '../entries/entry-place'
import { saveWithUndo, withdrawIntervention } from '../forms/save-entries'
import { screenNames, stanceName } from '../report-phrases'
import {
  dayOfLine,
  positionOfLine,
  STANCE_OF_VERB,
  sentenceOf,
  statusOfLine,
  statusOfVerb,
  withLayer,
} from './log-lines'
import { addToReport, followInReport, isInReport, takeFromReport } from './report-sentences'

interface Props {
  readonly line: InterventionEntry
  /** Name of the line, for those who hear the controls one by one. */
  readonly name: string
  /** Visibility of what the line becomes; asks for it, and gives `null`, where it is not chosen yet. */
  readonly chosenLayer: () => Layer | null
}

export function WriteUpLine({ line, name, chosenLayer }: Props) {
  const [problem, setProblem] = useState('')
  const article = screenNames().article(line.article)
  /** Saves what the line becomes, which takes its place, in the report too: one step. */
  const become = async (make: (layer: Layer, sentence: string) => Entry, text: (layer: Layer) => string) => {
    const layer = chosenLayer()
    if (layer === null) return
    const sentence = sentenceOf(line, layer)
    setProblem(sentence === null ? t('log-no-public-name') : '')
    if (sentence === null) return
    const made = make(layer, sentence)
    const entries = [made, ...withdrawalsOf([line], t('log-written-up'), false)]
    const link = { href: placeOf(made), text: t('arrived-show', { n: 1 }) }
    if (await saveWithUndo(entries, text(layer), [made], link)) followInReport(line, made.id, sentence)
  }
  return (
    <fieldset class="wide write-up">
      <legend class="vh">{t('log-write-up-of', { name })}</legend>
      <StatusChoice
        line={line}
        onChoose={(status) =>
          void become(
            (layer, sentence) => statusOfLine(line, status, layer, sentence),
            (layer) =>
              t(`kept-${layer}`, {
                article,
                status: statusName({ id: status }),
                date: dateText(dayOfLine(line)),
              }),
          )
        }
      />
      <StanceChoice
        line={line}
        onChoose={(stance) =>
          void become(
            (layer) => positionOfLine(line, stance, layer),
            (layer) =>
              t(`log-position-${layer}`, { member: memberName(line.member), verb: stanceName(stance), article }),
          )
        }
      />
      <ReportChoice line={line} chosenLayer={chosenLayer} onProblem={setProblem} />
      <button class="btn" type="button" onClick={() => void withdrawIntervention(line)}>
        {t('correct-withdraw')}
      </button>
      <Problem text={problem} />
    </fieldset>
  )
}

/** The status that the verb shows is chosen; any other can be. */
function StatusChoice({ line, onChoose }: { line: InterventionEntry; onChoose: (status: string) => void }) {
  const isWhole = negotiation.value?.articles.get(line.article)?.kind === 'instrument'
  const statuses = (negotiation.value?.pack.statuses ?? []).filter(({ appliesTo }) =>
    appliesTo.includes(isWhole ? 'whole' : 'article'),
  )
  const [status, setStatus] = useState(() => statusOfVerb(line.verb, statuses))
  return (
    <>
      <span class="choice-pair">
        <select
          aria-label={t('field-status')}
          value={status}
          onChange={(event) => setStatus(event.currentTarget.value)}
        >
          <option value="">{t('field-status-choose')}</option>
          {statuses.map((one) => (
            <option key={one.id} value={one.id}>
              {statusName(one)}
            </option>
          ))}
        </select>
        <button class="btn" type="button" disabled={status === ''} onClick={() => onChoose(status)}>
          {t('sheet-title')}
        </button>
      </span>
      <EffectAhead line={line} status={status} />
    </>
  )
}

/** Change that the chosen status makes of that of the article, or why it makes none, before it is added. */
function EffectAhead({ line, status }: { line: InterventionEntry; status: string }) {
  const made = status === '' ? null : statusOfLine(line, status, line.layer, '')
  const text = made ? effectAhead(made, [made]) : ''
  return text === '' ? null : <p class="label">{text}</p>
}

/** The stance of the verb is chosen, where it has one. */
function StanceChoice({ line, onChoose }: { line: InterventionEntry; onChoose: (stance: Stance) => void }) {
  const [stance, setStance] = useState<Stance | ''>(STANCE_OF_VERB[line.verb] ?? '')
  return (
    <span class="choice-pair">
      <select
        aria-label={t('matrix-stance')}
        value={stance}
        onChange={({ currentTarget: { value } }) => setStance(STANCES.find((one) => one === value) ?? '')}
      >
        <option value="">{t('log-stance-choose')}</option>
        {STANCES.map((one) => (
          <option key={one} value={one}>
            {stanceName(one)}
          </option>
        ))}
      </select>
      <button class="btn" type="button" disabled={stance === ''} onClick={() => stance !== '' && onChoose(stance)}>
        {t('log-add-position')}
      </button>
    </span>
  )
}

interface ReportProps extends Pick<Props, 'line' | 'chosenLayer'> {
  readonly onProblem: (text: string) => void
}

/**
 * Puts the sentence of the line in the report on its meeting, or on its day, and takes it out again. A report for others has what
 * is public alone: the line gets the visibility that is chosen, in one step.
 */
function ReportChoice({ line, chosenLayer, onProblem }: ReportProps) {
  const [isIn, setIn] = useState(() => isInReport(line))
  const takeOut = () => {
    takeFromReport(line)
    setIn(false)
    onProblem('')
  }
  const putIn = async () => {
    const layer = chosenLayer()
    if (layer === null) return
    const { next, entries } = layer === line.layer ? { next: line, entries: [] } : withLayer(line, layer)
    // Before the line is saved, as the one that takes its place is drawn then.
    const isDone = addToReport(next, line)
    onProblem(isDone ? '' : t('log-no-public-name'))
    if (isDone && entries.length > 0 && !(await saveWithUndo(entries, t(`entries-made-${layer}`, { n: 1 }))))
      return takeOut()
    setIn(isDone)
  }
  const words = !isPublic(line) ? 'log-in-report-private' : 'log-in-report'
  return (
    <button class="btn" type="button" aria-pressed={isIn} onClick={() => (isIn ? takeOut() : void putIn())}>
      {t(isIn ? words : 'log-to-report')}
    </button>
  )
}
