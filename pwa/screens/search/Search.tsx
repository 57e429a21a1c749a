/** Search palette: combobox over articles, members, meetings, documents and people in three languages, and the user's own words. */
import '../../styles/search.css'
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { effectiveDay } from '../../../shared/domain/dates/days'
import type { Entry } from '../../../shared/domain/entries/entries'
import { replacedIds } from '../../../shared/domain/entries/replaced'
import { type Pausable, whileWanted } from '../../../shared/domain/pausable'
import type { Observation } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { formatAddress, parseAddress } from '../../model/address'
import { closeOverlay, leaveOverlay, linkInto, linkTo, replace } from '../../model/navigation'
import type { NegotiationIndex } from '../../model/negotiation/negotiation-index'
import { negotiationsOn, viewOf } from '../../model/negotiation/negotiation-view'
import type { Screen } from '../../model/screens'
import { handQuery } from '../../model/search/handed-query'
import { matchOwnWords, type OwnMatches } from '../../model/search/own-words'
import { noteOpened, recentOf } from '../../model/search/recent'
import { takeTyped } from '../../model/search/typeahead-buffer'
import { searchIndex, searchIndexOf } from '../../model/search-index'
import { address, day, ledger, negotiation, openNegotiation, shownData, today } from '../../model/state'
import { areDraftsStored } from '../../model/typed/typed-words'
import { Dialog } from '../../parts/dialogs/Dialog'
import { Icon } from '../../parts/facts/Glyph'
import { KeyHint } from '../../parts/KeyHint'
import { inSlices } from '../../store'
import { placeOf } from '../../workspace/entries/entry-place'
import { OptionList } from './OptionList'
import {
  arranged,
  isPartial,
  lacksSymbol,
  type Option,
  type OptionGroup,
  optionsFor,
  optionsIn,
  ownOptions,
  pairOptions,
  recentOptions,
  SHOWN_OWN,
} from './options'
import { placeOptions } from './places'
import { useTextOptions, WORDS_PAUSE } from './text-options'

/** Debounce of the address in milliseconds: some browsers throttle `replaceState`. */
const PAUSE = 300

export function Search() {
  const [typed] = useState(takeTyped)
  const query = useSignal(typed.text || (address.value.params.q ?? ''))
  const own = useOwnOptions(query)
  const texts = useTextOptions(query)
  const groups = useComputed(() =>
    query.value.trim() === ''
      ? recentOptions(searchIndex.value, recentOf(openNegotiation.value ?? ''))
      : groupsOf(query.value, own.value, texts.value),
  )
  const options = useComputed(() => groups.value.flatMap((group) => group.options))
  // By its key: own words are found later than names, and may come before them.
  const chosenKey = useSignal('')
  const isMissing = useComputed(() => lacksSymbol(groups.value, query.value))
  // None at first where the document that was asked for is not there: Enter must not open another.
  const chosen = useComputed(() =>
    Math.max(
      isMissing.value ? -1 : 0,
      options.value.findIndex(({ key }) => key === chosenKey.value),
    ),
  )
  useAddress(query)
  const input = useRef<HTMLInputElement>(null)

  const open = (option: Option) => {
    const of = openNegotiation.value
    if (option.type === 'hit' && option.in === undefined && of !== null) noteOpened(of, option.key)
    if (option.type === 'text' || (option.type === 'own' && !option.entry)) handQuery(option.query)
    leaveOverlay(linkOf(option))
  }
  // Layout effect: the selection must be set before the next keystroke.
  useLayoutEffect(() => {
    const { length } = query.value
    input.current?.setSelectionRange(typed.text ? length : 0, length)
    const first = options.value[chosen.value]
    if (typed.entered && first) open(first)
  }, [])
  const keys = (event: KeyboardEvent) => {
    const count = options.value.length
    const option = options.value[chosen.value]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const next = event.key === 'ArrowDown' ? chosen.value + 1 : (chosen.value < 0 ? count : chosen.value) + count - 1
      chosenKey.value = options.value[next % count]?.key ?? ''
    } else if (event.key === 'Enter' && option) {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) leaveOverlay(recordLink(option))
      else open(option)
    }
  }
  const active = options.value[chosen.value]
  return (
    <Dialog class="palette" label={t('find')} onClose={closeOverlay}>
      <div class="q">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          value={query.value}
          role="combobox"
          aria-label={t('lookup-label')}
          placeholder={t('lookup-hint')}
          aria-expanded={options.value.length > 0}
          aria-controls="hits"
          aria-autocomplete="list"
          aria-activedescendant={active ? `hit-${chosen.value}` : undefined}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="go"
          onInput={(event) => {
            query.value = event.currentTarget.value
            chosenKey.value = ''
          }}
          onKeyDown={keys}
        />
        <button class="btn quiet only-narrow" type="button" onClick={closeOverlay}>
          {t('close')}
        </button>
        <span class="only-wide">
          <KeyHint k="Esc" />
        </span>
      </div>
      {isMissing.value && options.value.length > 0 && (
        <p class="none">{t('lookup-no-symbol', { symbol: query.value.trim() })}</p>
      )}
      {isPartial(groups.value) && <p class="none">{t('lookup-some')}</p>}
      <OptionList groups={groups.value} chosen={chosen.value} onOpen={open} />
      {options.value.length === 0 && (
        <p class="none">
          {query.value.trim() === '' ? t('lookup-start') : t('lookup-none', { query: query.value.trim() })}
        </p>
      )}
      <p class="vh" role="status">
        {isMissing.value && `${t('lookup-no-symbol', { symbol: query.value.trim() })} `}
        {isPartial(groups.value) && `${t('lookup-some')} `}
        {query.value.trim() !== '' && t('lookup-count', { n: options.value.length })}
      </p>
      <Keys />
    </Dialog>
  )
}

function groupsOf(query: string, own: readonly OptionGroup[], texts: readonly OptionGroup[]): readonly OptionGroup[] {
  const [open, data] = [negotiation.value, shownData.value]
  const [index, now] = [searchIndex.value, { ledger: ledger.value, day: day.value }]
  const named = open ? optionsFor(index, open, now.ledger, now.day, query) : []
  const pair = open && data ? pairOptions(index, { negotiation: open.pack, entries: data.entries, ...now }, query) : []
  return arranged({ named, elsewhere: optionsElsewhere(query), pair, places: placeOptions(query), own, texts }, query)
}

/** Options of the other negotiations that are on, each under its name. */
const optionsElsewhere = (query: string): readonly OptionGroup[] =>
  negotiationsOn()
    .filter((id) => id !== openNegotiation.value)
    .flatMap((id) => {
      const view = viewOf(id)
      return view ? optionsIn(id, searchIndexOf(view.data), query) : []
    })

function Keys() {
  return (
    <p class="keys">
      <span class="desk">
        <kbd>↑</kbd> <kbd>↓</kbd> {t('lookup-move')}
      </span>
      <span class="desk">
        <kbd>{t('key-enter')}</kbd> {t('lookup-open')}
      </span>
      <span class="desk">
        <kbd>{t('key-ctrl')}</kbd> <kbd>{t('key-enter')}</kbd> {t('lookup-record')}
      </span>
      <span>{t('lookup-langs')}</span>
    </p>
  )
}

/** Entries of the open negotiation with the query in their own words, searched in slices. */
function useOwnOptions(query: { readonly value: string }): { readonly value: readonly OptionGroup[] } {
  const own = useSignal<readonly OptionGroup[]>([])
  useSignalEffect(() => {
    const words = query.value.trim()
    const data = shownData.value
    if (words.length < 2 || !data) {
      own.value = []
      return
    }
    let isWanted = true
    const timer = setTimeout(() => {
      const work = ownMatches(data.entries, data.pack.observations, words)
      void inSlices(whileWanted(work, () => isWanted)).then((found) => {
        if (found) own.value = ownOptions(found.value, words)
      })
    }, WORDS_PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  })
  return own
}

/** Matches among the entries that count. */
function* ownMatches(
  entries: readonly Entry[],
  observations: readonly Observation[],
  words: string,
): Pausable<OwnMatches> {
  yield
  const replaced = replacedIds(entries, observations)
  return yield* matchOwnWords(entries, words, SHOWN_OWN, ({ id }) => replaced.has(id))
}

/** Syncs the query to the address, for reloads and shared links; not beside a passphrase. */
function useAddress(query: { readonly value: string }): void {
  useSignalEffect(() => {
    const q = query.value.trim()
    if (!areDraftsStored.value) return
    const timer = setTimeout(() => {
      if (address.peek().screen === 'lookup' && (address.peek().params.q ?? '') !== q)
        replace(linkTo('lookup', null, q ? { q } : {}))
    }, PAUSE)
    return () => clearTimeout(timer)
  })
}

/** Link to a screen of a negotiation, and the index in which its entities are. */
interface Target {
  readonly to: (screen: Screen, id?: string | null) => string
  readonly index: NegotiationIndex | null
}

function targetOf(elsewhere: string | undefined): Target {
  if (elsewhere === undefined) return { to: linkTo, index: negotiation.value }
  return { to: (screen, id = null) => linkInto(elsewhere, screen, id), index: viewOf(elsewhere)?.index ?? null }
}

function linkOf(option: Option): string {
  if (option.type === 'own') return option.entry ? placeOf(option.entry) : linkTo('mine')
  if (option.type === 'place') return option.href
  if (option.type === 'text') return linkTo('text', option.id)
  if (option.type === 'cell') return linkTo('matrix', null, { cell: `${option.article}/${option.member}` })
  if (option.type === 'last') {
    const { kind, id, article } = option.said
    return linkTo('article', article, kind === 'observation' ? { observation: id } : {})
  }
  if (option.type === 'moved') return linkTo('meeting', option.held.meeting.id)
  if (option.type === 'role') return linkTo('article', option.article)
  if (option.type === 'said') {
    const { id, article } = option.entry.observation
    return linkTo('article', article, { observation: id })
  }
  const { kind, id } = option.hit.entry
  const target = targetOf(option.in)
  if (kind === 'article') return target.to('article', id)
  if (kind === 'meeting') return target.to('meeting', id)
  if (kind === 'proposal') return documentLink(id, target)
  if (kind === 'milestone') return milestoneLink(id, target)
  if (kind === 'person' && id === '') return personLink(option.hit.entry.names[0]?.text ?? '', target)
  return target.to('member', id)
}

/** Link to the article of a person of no known member: of its role, else of what it said. */
function personLink(person: string, { to, index }: Target): string {
  const { roles = [], observations = [] } = index?.pack ?? {}
  const article =
    roles.find((role) => role.person === person && role.article !== null)?.article ??
    observations.findLast(({ reportedBy }) => reportedBy.person === person)?.article
  return article ? to('article', article) : to('members')
}

/** Link to the article of a document, else to its first proponent. */
function documentLink(id: string, { to, index }: Target): string {
  const proposal = index?.pack.documents.find((found) => found.id === id)
  const [article] = proposal?.articles ?? []
  const [member] = proposal?.proponents ?? []
  if (article) return to('article', article)
  return member ? to('member', member) : to('board')
}

/** Link to the meeting of a milestone, else to the articles as of its date. */
function milestoneLink(id: string, { to, index }: Target): string {
  const date = index?.pack.milestones.find((found) => found.id === id)?.date
  if (!date) return to('board')
  const on = effectiveDay(date)
  const held = index?.heldMeetings.find(({ meeting, day }) => effectiveDay(meeting.start) <= on && on <= day)
  if (held) return to('meeting', held.meeting.id)
  return on < today.value ? formatAddress({ ...parseAddress(to('board')), params: {}, asOf: on }) : to('board')
}

function recordLink(option: Option): string {
  const isHere = option.type === 'hit' && option.in === undefined
  const article = isHere && option.hit.entry.kind === 'article' ? option.hit.entry.id : null
  return linkTo('record', null, article ? { article } : {})
}
