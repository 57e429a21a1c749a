/** Search palette: combobox over articles, members, meetings, documents and people in three languages. */
import '../../styles/search.css'
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { effectiveDay } from '../../../shared/domain/days'
import { t } from '../../i18n'
import { BOARD, formatAddress } from '../../model/address'
import { closeOverlay, leaveOverlay, linkTo, replace } from '../../model/navigation'
import { noteOpened, recent } from '../../model/search/recent'
import { takeTyped } from '../../model/search/typeahead-buffer'
import { searchIndex } from '../../model/search-index'
import { address, day, ledger, negotiation, today } from '../../model/state'
import { areDraftsStored } from '../../model/typed-words'
import { Dialog } from '../../parts/Dialog'
import { Icon } from '../../parts/Glyph'
import { KeyHint } from '../../parts/KeyHint'
import { OptionList } from './OptionList'
import { type Option, optionsFor, recentOptions } from './options'

/** Debounce of the address in milliseconds: some browsers throttle `replaceState`. */
const PAUSE = 300

export function Search() {
  const [typed] = useState(takeTyped)
  const query = useSignal(typed.text || (address.value.params.q ?? ''))
  const chosen = useSignal(0)
  const groups = useComputed(() =>
    query.value.trim() === ''
      ? recentOptions(searchIndex.value, recent.value)
      : negotiation.value
        ? optionsFor(searchIndex.value, negotiation.value, ledger.value, day.value, query.value)
        : [],
  )
  const options = useComputed(() => groups.value.flatMap((group) => group.options))
  useAddress(query)
  const input = useRef<HTMLInputElement>(null)

  const open = (option: Option) => {
    if (option.type === 'hit') noteOpened(option.key)
    leaveOverlay(linkOf(option))
  }
  // Layout effect: the selection must be set before the next keystroke.
  useLayoutEffect(() => {
    const { length } = query.value
    input.current?.setSelectionRange(typed.text ? length : 0, length)
    const [first] = options.value
    if (typed.entered && first) open(first)
  }, [])
  const keys = (event: KeyboardEvent) => {
    const count = options.value.length
    const option = options.value[chosen.value]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (count > 0) chosen.value = (chosen.value + (event.key === 'ArrowDown' ? 1 : count - 1)) % count
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
            chosen.value = 0
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
      <OptionList groups={groups.value} chosen={chosen.value} onOpen={open} />
      {options.value.length === 0 && (
        <p class="none">
          {query.value.trim() === '' ? t('lookup-start') : t('lookup-none', { query: query.value.trim() })}
        </p>
      )}
      <p class="vh" role="status">
        {query.value.trim() !== '' && t('lookup-count', { n: options.value.length })}
      </p>
      <Keys />
    </Dialog>
  )
}

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

function linkOf(option: Option): string {
  if (option.type === 'moved') return linkTo('meeting', option.held.meeting.id)
  const { kind, id } = option.hit.entry
  if (kind === 'article') return linkTo('article', id)
  if (kind === 'meeting') return linkTo('meeting', id)
  if (kind === 'proposal') return documentLink(id)
  if (kind === 'milestone') return milestoneLink(id)
  return linkTo('member', id)
}

/** Link to the article of a document, else to its first proponent. */
function documentLink(id: string): string {
  const proposal = negotiation.value?.pack.documents.find((found) => found.id === id)
  const [article] = proposal?.articles ?? []
  const [member] = proposal?.proponents ?? []
  if (article) return linkTo('article', article)
  return member ? linkTo('member', member) : linkTo('board')
}

/** Link to the meeting of a milestone, else to the articles as of its date. */
function milestoneLink(id: string): string {
  const date = negotiation.value?.pack.milestones.find((found) => found.id === id)?.date
  if (!date) return linkTo('board')
  const on = effectiveDay(date)
  const held = negotiation.value?.heldMeetings.find(
    ({ meeting, day }) => effectiveDay(meeting.start) <= on && on <= day,
  )
  if (held) return linkTo('meeting', held.meeting.id)
  return on < today.value ? formatAddress({ ...BOARD, asOf: on }) : linkTo('board')
}

function recordLink(option: Option): string {
  const article = option.type === 'hit' && option.hit.entry.kind === 'article' ? option.hit.entry.id : null
  return linkTo('record', null, article ? { article } : {})
}
