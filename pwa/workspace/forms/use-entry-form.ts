/** State of a form that saves entries: what is typed and its draft, the problems from the first try on, and one save at a time. */

import { useComputed, useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries/entries'
import type { EntityFields } from '../../../shared/kinds/kinds'
import { useDateQuestion } from './date-question'
import { useNameQuestion } from './NameQuestion'
import { savedOnce } from './saved-once'

type Problems = Readonly<Partial<Record<string, string>>>

interface Options<F, P extends Problems> {
  readonly first: F
  /** ISO 8601 instant of the draft that `first` is; `null` without one. */
  readonly since: string | null
  readonly empty: () => F
  /** Validation errors by field, in the order of the form. */
  readonly problemsOf: (form: F) => P
  /** Fields whose dates may be slips of the year. */
  readonly datesOf: (form: F) => EntityFields
  /** Stores the draft; `null` deletes it. */
  readonly storeDraft: (form: F | null) => void
}

interface Made {
  readonly entries: readonly Entry[]
  readonly finish: () => void
}

export function useEntryForm<F, P extends Problems>(options: Options<F, P>) {
  const { first, since, empty, problemsOf, datesOf, storeDraft } = options
  const form = useSignal(first)
  const draftSince = useSignal(since)
  const tried = useSignal(false)
  const isSaving = useSignal(false)
  const failure = useSignal<unknown>(null)
  const problems = useComputed((): Partial<P> => (tried.value ? problemsOf(form.value) : {}))
  const name = useNameQuestion()
  const question = useDateQuestion(datesOf(form.value))
  const element = useRef<HTMLFormElement>(null)

  const focus = (field: string) => {
    const form = element.current
    const inside = form?.querySelector<HTMLElement>(`[name="${field}"]`)
    // The buttons in the foot of a sheet are its controls, outside of its element.
    const controls: readonly Element[] = [...(form?.elements ?? [])]
    const found = inside ?? controls.find((one) => one instanceof HTMLButtonElement && one.name === field)
    const fold = found?.closest('details')
    if (fold) fold.open = true
    if (found instanceof HTMLElement) found.focus()
  }
  const edit = (next: F) => {
    form.value = next
    storeDraft(next)
  }
  const startEmpty = () => {
    storeDraft(null)
    draftSince.value = null
    form.value = empty()
  }
  /** Saves what `make` makes of a form without a problem, else goes to the first. */
  const submit = async (event: Event, make: () => Made) => {
    event.preventDefault()
    if (isSaving.value) return
    tried.value = true
    const [problem] = Object.keys(problemsOf(form.value))
    const wrong = problem ?? question.ask(datesOf(form.value))
    if (wrong !== null) return focus(wrong)
    isSaving.value = true
    name.answer()
    const { entries, finish } = make()
    try {
      await savedOnce(entries, () => {
        storeDraft(null)
        finish()
      })
    } catch (error) {
      failure.value = error
      isSaving.value = false
    }
  }
  const wrong = Object.keys(problems.value).length
  return {
    form,
    edit,
    submit,
    focus,
    element,
    problems: problems.value,
    question,
    name,
    isSaving: isSaving.value,
    notes: { since: draftSince.value, onStartEmpty: startEmpty, failure: failure.value, wrong },
  }
}
