/** State of the list of My entries: its filters, in the address but for a query that may be private, and what they list. */
import { useSignalEffect } from '@preact/signals'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries/entries'
import { lang, locale } from '../../i18n'
import { linkTo, replace } from '../../model/navigation'
import { takeQuery } from '../../model/search/handed-query'
import { searchable, searchableWords } from '../../model/search/own-words'
import { address, baseAddress, shownData } from '../../model/state'
import { areDraftsStored } from '../../model/typed/typed-words'
import { useSliced } from '../../parts/lists/use-sliced'
import { summaryOf } from '../../workspace/entries/entry-summary'
import { removalReasons } from '../../workspace/entries/removal-reasons'
import { screenNames } from '../../workspace/report-phrases'
import { type EntryFilters, filtersIn, foldedIds, type Listed, listEntries, paramsOf } from './list-entries'
import { visibilityWithdrawals } from './visibility-withdrawals'

/** Debounce of the address in milliseconds: some browsers throttle `replaceState`. */
const PAUSE = 300

/** The filters, with what changes some and what resets all. */
export function useEntryFilters() {
  // Not of an overlay, which has parameters of the same names.
  const { q = '', ...params } = baseAddress.value.params
  const [typed, setTyped] = useState(() => takeQuery() || q)
  const filters: EntryFilters = { ...filtersIn(params), q: typed }
  const go = (next: EntryFilters) => replace(linkTo('mine', null, { ...paramsOf(next), ...storable(next.q) }))
  useEffect(() => {
    // Another link to this screen was followed.
    if (q !== '' && q !== typed.trim()) setTyped(q)
  }, [q])
  // Handed over by the search while this screen is already open.
  useSignalEffect(() => {
    const handed = takeQuery()
    if (handed !== '') setTyped(handed)
  })
  useEffect(() => {
    const timer = setTimeout(() => {
      if (address.peek().screen === 'mine' && (storable(typed).q ?? '') !== (address.peek().params.q ?? '')) go(filters)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  const now = useRef({ filters, go })
  now.current = { filters, go }
  // The same functions each time, so that what takes them need not be drawn again.
  const actions = useMemo(
    () => ({
      change: ({ q: words, ...others }: Partial<EntryFilters>) => {
        if (words !== undefined) setTyped(words)
        if (Object.keys(others).length > 0) now.current.go({ ...now.current.filters, ...others })
      },
      reset: () => {
        setTyped('')
        replace(linkTo('mine'))
      },
    }),
    [],
  )
  return { filters, ...actions }
}

/** The address is in the browser's history and session: what is typed beside a passphrase stays out of it. */
const storable = (words: string): { readonly q?: string } =>
  areDraftsStored.peek() && words.trim() !== '' ? { q: words.trim() } : {}

export interface ListedEntries extends Listed {
  /** Why entries no longer count, by id. */
  readonly removals: ReadonlyMap<string, string>
  /** Number of entries without filters, or of a kind that is listed by its filter alone. */
  readonly total: number
}

/** Lists the shown entries, in slices where there are many; `null` until the first list is made. */
export function useListed(filters: EntryFilters): ListedEntries | null {
  const state = shownData.value
  const entries = state?.entries ?? []
  const observations = state?.pack.observations ?? []
  const inputs = [entries, state?.pack, lang.value]
  const removals = useSliced(function* () {
    yield
    return removalReasons(entries, observations)
  }, inputs)
  // One string for each entry: to join two anew at each key costs more than to search them.
  const known = useMemo(() => new WeakMap<Entry, string>(), [state?.pack, lang.value])
  const left = useSliced(() => visibilityWithdrawals(entries), inputs)
  const shown = useMemo(() => (left ? entries.filter(({ id }) => !left.has(id)) : []), [entries, left])
  const folded = useMemo(() => foldedIds(entries), [entries])
  const listed = useSliced(() => {
    const names = screenNames()
    const texts = {
      searchableText: (entry: Entry) => {
        const text = known.get(entry) ?? searchable(summaryOf(entry, names)) + searchableWords(entry)
        known.set(entry, text)
        return text
      },
      articleName: names.article,
      compare: new Intl.Collator(locale.value).compare,
    }
    return listEntries(shown, filters, texts, folded)
  }, [shown, ...inputs, JSON.stringify(filters)])
  const isAlone = filters.kind === 'withdrawal' || filters.kind === 'follow'
  const total = shown.filter(({ id, kind }) => (isAlone ? kind === filters.kind : !folded.has(id))).length
  return listed && left && removals && { ...listed, removals, total }
}
