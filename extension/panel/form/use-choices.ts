/** Options of the form: the negotiations that are on, and the names of one, with its articles in force on a day. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { effectiveDay, isDayOrMonth } from '../../../shared/domain/dates/days'
import type { Choices, NegotiationView } from '../../messages'
import { act, articlesOn, choices, negotiations } from '../state'
import { today } from './captures'

export function useNegotiations(): readonly NegotiationView[] {
  const on = useSignal<readonly NegotiationView[]>([])
  useEffect(() => {
    act(async () => {
      const { all } = await negotiations()
      on.value = all.filter(({ isOn }) => isOn)
    })
  }, [])
  return on.value
}

/** Choices of a negotiation, null until they are known. Of its articles those in force on a date, and the chosen one. */
export function useChoices(negotiation: string, date: string, article: string): Choices | null {
  const known = useSignal<Choices | null>(null)
  const inForce = useSignal<ReadonlySet<string>>(new Set())
  // Where the page has no date, the articles of today: none is taken for the date of the entry.
  const day = useRef(today())
  if (isDayOrMonth(date)) day.current = effectiveDay(date)
  const offeredOn = day.current
  useEffect(() => {
    let isLatest = true
    act(async () => {
      const [all, ids] = await Promise.all([choices(negotiation), articlesOn(negotiation, offeredOn)])
      if (!isLatest) return
      inForce.value = new Set(ids)
      known.value = all
    })
    return () => {
      isLatest = false
    }
  }, [offeredOn, negotiation])
  return (
    known.value && {
      ...known.value,
      articles: known.value.articles.filter(({ id }) => inForce.value.has(id) || id === article),
    }
  )
}
