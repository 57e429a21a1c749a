/** Capture form dialog of the panel. What would take an article back is named, and saved at the second press alone. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { isDay } from '../../shared/domain/days'
import { t } from '../browser'
import type { Choices, Draft, EffectView, Named, NegotiationView, Selected } from '../messages'
import { effectText, listText, nameOf, pageText } from '../words'
import { saveAll } from './captures'
import { act, articlesOn, choices, effectOfDraft, formSelection, negotiations } from './state'
import { LAYERS, VisibilityChoice } from './VisibilityChoice'

/** Form of a capture, filled in from the sentence and its claim, to be edited before it is saved. */
export function CaptureForm({ selected }: { selected: Selected }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const known = useSignal<Choices | null>(null)
  const inForce = useSignal<ReadonlySet<string>>(new Set())
  const on = useSignal<readonly NegotiationView[]>([])
  const negotiation = useSignal(selected.negotiation)
  const problem = useSignal('')
  const [claim] = selected.claims
  const found = claim?.article ?? selected.articles[0] ?? ''
  const chosen = useSignal(found)
  const status = useSignal(claim?.status ?? '')
  const effect = useSignal<EffectView | null>(null)
  /** Move back that a second press saves. */
  const asked = useSignal('')
  const date = useSignal(claim?.day ?? selected.pageDay ?? '')
  useEffect(() => dialog.current?.showModal(), [])
  const day = date.value
  const of = negotiation.value
  useEffect(() => {
    act(async () => {
      on.value = (await negotiations()).all.filter(({ isOn }) => isOn)
    })
  }, [])
  useEffect(() => {
    let isLatest = true
    act(async () => {
      if (!isDay(day)) return
      const [all, ids] = await Promise.all([choices(of), articlesOn(of, day)])
      if (!isLatest) return
      inForce.value = new Set(ids)
      known.value = all
    })
    return () => {
      isLatest = false
    }
  }, [day, of])
  const move: Move = { negotiation: of, article: chosen.value, status: status.value, date: day }
  const current = useRef('')
  current.current = keyOf(move)
  const look = async (at: Move) => {
    const found = await effectOfDraft(at)
    if (keyOf(at) === current.current) effect.value = found
    return found
  }
  useEffect(() => {
    effect.value = null
    if (move.article && move.status && isDay(day)) act(() => look(move))
  }, [current.current])
  const isAsked = asked.value !== '' && asked.value === moveBack(move, effect.value)
  const close = () => {
    formSelection.value = null
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const draft = draftFrom(new FormData(form), selected, of, known.value?.roles ?? [])
    problem.value = draft ? '' : t(missingIn(form) === 'layer' ? 'form_layer_missing' : 'form_missing')
    if (!draft) return
    const answered = asked.value
    act(async () => {
      // At the press itself: the lookup for the fields may be pending, or have failed.
      const back = moveBack(draft, await look(draft))
      if (back !== '' && back !== answered) {
        asked.value = back
        return
      }
      await saveAll([draft])
      close()
    })
  }
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="form-title" onClose={close}>
      <div class="hd">
        <h1 id="form-title">{t('form_title')}</h1>
        <button class="btn quiet" type="button" onClick={close}>
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
            <div class="field">
              {on.value.length > 1 && (
                <>
                  <label for="f-negotiation">{t('form_negotiation')}</label>
                  <select
                    autocomplete="off"
                    id="f-negotiation"
                    value={of}
                    onChange={({ currentTarget }) => {
                      negotiation.value = currentTarget.value
                      chosen.value = currentTarget.value === selected.negotiation ? found : ''
                    }}
                  >
                    <Options of={on.value} />
                  </select>
                </>
              )}
              <label for="f-article">{t('form_article')}</label>
              <select
                autocomplete="off"
                id="f-article"
                name="article"
                required
                value={chosen.value}
                onChange={({ currentTarget }) => {
                  chosen.value = currentTarget.value
                }}
              >
                <option value="" />
                <Options of={known.value.articles.filter(({ id }) => inForce.value.has(id) || id === chosen.value)} />
              </select>
              <label for="f-status">{t('form_status')}</label>
              <select
                autocomplete="off"
                id="f-status"
                name="status"
                required
                value={status.value}
                onChange={({ currentTarget }) => {
                  status.value = currentTarget.value
                }}
              >
                <option value="" />
                <Options of={known.value.statuses} />
              </select>
              <label for="f-date">{t('form_date')}</label>
              <input
                autocomplete="off"
                id="f-date"
                name="date"
                type="date"
                required
                value={date.value}
                onInput={({ currentTarget }) => {
                  date.value = currentTarget.value
                }}
              />
              <label for="f-person">{t('form_said_by')}</label>
              <div class="pair">
                <input
                  autocomplete="off"
                  id="f-person"
                  name="person"
                  type="text"
                  placeholder={t('form_person')}
                  value={claim?.speaker.person ?? ''}
                />
                <input
                  autocomplete="off"
                  name="role"
                  type="text"
                  aria-label={t('form_role')}
                  placeholder={t('form_role')}
                  value={claim?.speaker.role ? nameOf(known.value.roles, claim.speaker.role) : ''}
                />
              </div>
              {claim && claim.speaker.members.length > 0 && (
                <>
                  <span />
                  <span class="label">{namesOf(claim.speaker.members, known.value)}</span>
                </>
              )}
              <label for="f-note">{t('form_note')}</label>
              <textarea autocomplete="off" id="f-note" name="note" />
            </div>
            {effect.value && <Effect of={effect.value} article={chosen.value} status={status.value} {...known.value} />}
            <VisibilityChoice />
          </div>
        )}
        {problem.value && (
          <p class="problem" role="alert">
            {problem.value}
          </p>
        )}
      </form>
      <div class="ft">
        <button class="btn primary" type="submit" form="capture">
          {t(isAsked ? 'panel_press_again' : 'form_keep')}
        </button>
        <button class="btn" type="button" onClick={close}>
          {t('form_cancel')}
        </button>
        <span class="why">{t('form_why')}</span>
      </div>
    </dialog>
  )
}

const Options = ({ of }: { of: readonly Named[] }) =>
  of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))

type Move = Pick<Draft, 'negotiation' | 'article' | 'status' | 'date'>

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

const namesOf = (ids: readonly string[], { members }: Choices): string =>
  listText(ids.map((id) => members.find((member) => member.id === id)?.name ?? id))

/** Moves the focus to the first required field that is empty, and gives its name. */
function missingIn(form: HTMLFormElement): string {
  const fields: readonly Element[] = [...form.elements]
  const missing = fields.find(
    (one) => (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) && !one.validity.valid,
  )
  if (!(missing instanceof HTMLInputElement || missing instanceof HTMLSelectElement)) return ''
  missing.focus()
  return missing.name
}

/** Draft of the form's data; null while a required field is empty or the visibility is not chosen. */
function draftFrom(form: FormData, selected: Selected, negotiation: string, roles: readonly Named[]): Draft | null {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const [article, status, date] = [text('article'), text('status'), text('date')]
  const layer = LAYERS.find((one) => one === text('layer'))
  if (!article || !status || !date || !layer) return null
  const claim = selected.claims.find(
    (one) => one.negotiation === negotiation && one.article === article && one.status === status,
  )
  const note = text('note')
  return {
    negotiation,
    article,
    status,
    date,
    layer,
    place: selected.place,
    quote: selected.quote,
    paragraph: selected.paragraph,
    paragraphNumber: selected.paragraphNumber,
    speaker: {
      person: text('person') || null,
      // As the page's claims have it, whatever the language of the form.
      role: roles.find(({ name }) => name === text('role'))?.id ?? (text('role') || null),
      members: (negotiation === selected.negotiation ? selected.claims[0]?.speaker.members : undefined) ?? [],
    },
    ...(claim?.outstandingCount !== undefined && { outstandingCount: claim.outstandingCount }),
    ...(claim?.target !== undefined && { target: claim.target }),
    ...(claim?.dependsOn !== undefined && { dependsOn: claim.dependsOn }),
    ...(note && { note }),
  }
}
