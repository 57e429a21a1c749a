/** Effect of saving a status, looked up as its fields change; a move back is saved only by the press that answers for it. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { isDayOrMonth } from '../../../shared/domain/dates/days'
import type { Draft, EffectView } from '../../messages'
import { act, effectOfDraft } from '../state'
import type { FormFields } from './form-fields'

/** Key of a change: article and status, and its date. */
export type Move = Pick<Draft, 'negotiation' | 'article' | 'status' | 'date'>

export const moveOf = ({ negotiation, article, status, date }: FormFields): Move => ({
  negotiation,
  article,
  status,
  date,
})

interface EffectOf {
  readonly effect: EffectView | null
  /** True while a press was refused once, and the next one saves. */
  readonly isAsked: boolean
  /** Resolves to whether a press saves a move: one that goes back is asked for first. */
  readonly maySave: (move: Move) => Promise<boolean>
}

/** `move` is null while the form is of no status. */
export function useEffectOf(move: Move | null): EffectOf {
  const effect = useSignal<EffectView | null>(null)
  /** Move back that a second press saves. */
  const asked = useSignal('')
  const current = useRef('')
  current.current = move ? keyOf(move) : ''
  const look = async (at: Move) => {
    const told = await effectOfDraft(at)
    if (keyOf(at) === current.current) effect.value = told
    return told
  }
  useEffect(() => {
    effect.value = null
    if (move?.article && move.status && isDayOrMonth(move.date)) act(() => look(move))
  }, [current.current])
  const maySave = async (at: Move) => {
    const answered = asked.value
    // At the press itself: the lookup for the fields may be pending, or have failed.
    const back = moveBack(at, await look(at))
    if (back === '' || back === answered) return true
    asked.value = back
    return false
  }
  const isAsked = move !== null && asked.value !== '' && asked.value === moveBack(move, effect.value)
  return { effect: effect.value, isAsked, maySave }
}

const keyOf = ({ negotiation, article, status, date }: Move): string =>
  JSON.stringify([negotiation, article, status, date])

/** Identity of a move back: what it would save, and the status that it would take back; empty where it takes none back. */
const moveBack = (move: Move, effect: EffectView | null): string => (effect?.isBack ? keyOf(move) + effect.status : '')
