/**
 * Form of the panel: an entry from a sentence of the page, filled in as far as the page was read. What it does not tell is
 * asked. What would take an article back is named, and saved at the second press alone.
 */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { effectiveDay, isDay, isDayOrMonth } from '../../shared/domain/days'
import { STANCES } from '../../shared/domain/types'
import { ask, t } from '../browser'
import type { Choices, Draft, EffectView, Named, NegotiationView, Selected } from '../messages'
import { effectText, nameOf, pageText, stanceText } from '../words'
import { saveAll, teachHere, today } from './captures'
import { draftsFrom, type FormFields, fieldsOf, formLesson, inNegotiation, missingFields } from './form-draft'
import { MembersField } from './MembersField'
import { closeForm } from './opened-form'
import { SpeakerFields } from './SpeakerFields'
import { act, articlesOn, choices, effectOfDraft, negotiations } from './state'
import { rememberFor, VisibilityChoice } from './VisibilityChoice'

const KINDS = ['status', 'position'] as const

export function CaptureForm({ selected }: { selected: Selected }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const known = useSignal<Choices | null>(null)
  const inForce = useSignal<ReadonlySet<string>>(new Set())
  const on = useSignal<readonly NegotiationView[]>([])
  const problem = useSignal('')
  const effect = useSignal<EffectView | null>(null)
  /** Move back that a second press saves. */
  const asked = useSignal('')
  const [claim] = selected.claims
  const state = useSignal(fieldsOf(selected))
  const fields = state.value
  const change = (changed: Partial<FormFields>) => {
    state.value = { ...state.value, ...changed }
  }
  useEffect(() => {
    dialog.current?.showModal()
    act(async () => {
      const { url } = selected.place
      const [all, layer] = await Promise.all([negotiations(), ask('visibility', { url })])
      on.value = all.all.filter(({ isOn }) => isOn)
      if (state.value.layer === null) change({ layer })
    })
  }, [])
  const { kind, negotiation: of, date } = fields
  // Where the page has no date, the articles of today: none is taken for the date of the entry.
  const day = isDayOrMonth(date) ? effectiveDay(date) : null
  const lastDay = useRef(today())
  if (day !== null) lastDay.current = day
  const offeredOn = lastDay.current
  useEffect(() => {
    let isLatest = true
    act(async () => {
      const [all, ids] = await Promise.all([choices(of), articlesOn(of, offeredOn)])
      if (!isLatest) return
      inForce.value = new Set(ids)
      known.value = all
    })
    return () => {
      isLatest = false
    }
  }, [offeredOn, of])
  const move = moveOf(fields)
  const current = useRef('')
  current.current = keyOf(move)
  const look = async (at: Move) => {
    const told = await effectOfDraft(at)
    if (keyOf(at) === current.current) effect.value = told
    return told
  }
  useEffect(() => {
    effect.value = null
    if (kind === 'status' && move.article && move.status && day !== null) act(() => look(move))
  }, [current.current, kind])
  const isAsked = asked.value !== '' && asked.value === moveBack(move, effect.value)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const now = state.value
    const [missing] = missingFields(now)
    problem.value = missing ? t(missing === 'layer' ? 'form_layer_missing' : `form_missing_${now.kind}`) : ''
    if (missing) {
      const field = missing === 'layer' ? '#form-visibility input' : `#f-${missing}`
      dialog.current?.querySelector<HTMLElement>(field)?.focus()
      return
    }
    const answered = asked.value
    act(async () => {
      if (now.kind === 'status') {
        // At the press itself: the lookup for the fields may be pending, or have failed.
        const at = moveOf(now)
        const back = moveBack(at, await look(at))
        if (back !== '' && back !== answered) {
          asked.value = back
          return
        }
      }
      const ids = await saveAll(draftsFrom(now, selected, known.value?.roles ?? []))
      closeForm()
      await teachHere(ids.flatMap((id) => formLesson(id, now, selected, known.value?.statuses ?? [])))
    })
  }
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="form-title" onClose={closeForm}>
      <div class="hd">
        <h1 id="form-title">{t('form_title')}</h1>
        <button class="btn quiet" type="button" onClick={closeForm}>
          {t('form_close')} <kbd>Esc</kbd>
        </button>
      </div>
      <form class="body" id="capture" noValidate onSubmit={submit}>
        <blockquote>{t('quoted', selected.quote)}</blockquote>
        <p class="cite">
          {[
            t('form_paragraph', String(selected.paragraphNumber)),
            t(`lang_${selected.place.lang}`),
            pageText(selected.place),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {known.value && (
          <div>
            <fieldset class="kinds">
              <legend class="visually-hidden">{t('form_kind')}</legend>
              {KINDS.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="kind"
                    value={one}
                    checked={kind === one}
                    onChange={() => change({ kind: one })}
                  />
                  {t(`form_${one}`)}
                </label>
              ))}
            </fieldset>
            <div class="field">
              {on.value.length > 1 && (
                <Select
                  id="negotiation"
                  label={t('form_negotiation')}
                  value={of}
                  among={on.value}
                  choose={(id) => change(inNegotiation(selected, id))}
                />
              )}
              <Select
                id="article"
                label={t('form_article')}
                value={fields.article}
                among={known.value.articles.filter(({ id }) => inForce.value.has(id) || id === fields.article)}
                choose={(article) => change({ article })}
                isOpen
              />
              {kind === 'status' ? (
                <Select
                  id="status"
                  label={t('form_status')}
                  value={fields.status}
                  among={known.value.statuses}
                  choose={(status) => change({ status })}
                  isOpen
                />
              ) : (
                <>
                  <MembersField
                    label={t('form_members')}
                    among={known.value.members}
                    chosen={fields.members}
                    choose={(members) => change({ members })}
                  />
                  <Select
                    id="stance"
                    label={t('form_position')}
                    value={fields.stance}
                    among={STANCES.map((id) => ({ id, name: stanceText(id) }))}
                    choose={(chosen) => change({ stance: STANCES.find((one) => one === chosen) ?? '' })}
                    isOpen
                  />
                </>
              )}
              <label for="f-date">{t('form_date')}</label>
              <input
                autocomplete="off"
                id="f-date"
                // A month stays one, where the page gives no more.
                type={isDay(date) || !isDayOrMonth(date) ? 'date' : 'month'}
                required
                value={date}
                onInput={({ currentTarget: { value } }) => change({ date: value })}
              />
              {(claim ? claim.day : selected.pageDay) === null && (
                <>
                  <span />
                  <span class="label">{t('form_no_day')}</span>
                </>
              )}
              {kind === 'status' && (
                <>
                  <SpeakerFields
                    speaker={fields.speaker}
                    change={(speaker) => change({ speaker })}
                    read={of === selected.negotiation ? claim?.speaker : undefined}
                    known={known.value}
                  />
                  <label for="f-note">{t('form_note')}</label>
                  <textarea
                    autocomplete="off"
                    id="f-note"
                    value={fields.note}
                    onInput={({ currentTarget: { value } }) => change({ note: value })}
                  />
                </>
              )}
            </div>
            {kind === 'status' && effect.value && (
              <Effect of={effect.value} article={fields.article} status={fields.status} {...known.value} />
            )}
          </div>
        )}
        {problem.value && (
          <p class="problem" role="alert">
            {problem.value}
          </p>
        )}
      </form>
      <div class="ft">
        <VisibilityChoice
          name="form-visibility"
          chosen={fields.layer}
          choose={(layer) => {
            change({ layer })
            rememberFor(selected.place.url)(layer)
          }}
        />
        <button class="btn primary" type="submit" form="capture">
          {t(isAsked ? 'panel_press_again' : 'form_keep')}
        </button>
        <button class="btn" type="button" onClick={closeForm}>
          {t('form_cancel')}
        </button>
      </div>
    </dialog>
  )
}

interface SelectProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly among: readonly Named[]
  readonly choose: (id: string) => void
  /** It may be empty until one is chosen. */
  readonly isOpen?: boolean
}

const Select = ({ id, label, value, among, choose, isOpen = false }: SelectProps) => (
  <>
    <label for={`f-${id}`}>{label}</label>
    <select
      autocomplete="off"
      id={`f-${id}`}
      required
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {isOpen && <option value="" />}
      {among.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  </>
)

type Move = Pick<Draft, 'negotiation' | 'article' | 'status' | 'date'>

const moveOf = ({ negotiation, article, status, date }: FormFields): Move => ({ negotiation, article, status, date })

const keyOf = ({ negotiation, article, status, date }: Move): string =>
  JSON.stringify([negotiation, article, status, date])

/** Identity of a move back: what it would save, and the status that it would take back; empty where it takes none back. */
const moveBack = (move: Move, effect: EffectView | null): string => (effect?.isBack ? keyOf(move) + effect.status : '')

interface EffectProps extends Pick<Choices, 'articles' | 'statuses'> {
  readonly of: EffectView
  readonly article: string
  readonly status: string
}

const Effect = ({ of, article, status, articles, statuses }: EffectProps) => {
  const text = effectText(of, nameOf(articles, article), status, statuses)
  return (
    <p class="label" role="status" id="effect">
      {of.isBack ? <b>{text}</b> : text}
    </p>
  )
}
