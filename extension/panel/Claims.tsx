/**
 * Statements of the page, each compared with the data: one *Save* each, everything else in its menu. A sentence on several
 * articles stands once; what the data have already is told once.
 */

import { useState } from 'preact/hooks'
import { t } from '../i18n'
import type { Compared } from '../messages'
import { listText } from '../words'
import { ClaimRow, Said } from './ClaimRow'
import { isKnown, isStated, worthSaving } from './compared'
import { type Group, groupsOf } from './groups'
import { ORDERS, order, setOrder, sorted } from './order'
import { isPicked, PICKED_FROM, picked } from './picking'
import { SaveButton } from './SaveButton'
import { act, askSuggestions, type OnPage } from './state'

/** Statements of one sentence from which on each has a tick, to leave it out. */
const TICKED_FROM = 4

export function Claims(shown: OnPage) {
  const compared = shown.view.compared.filter(({ claim }) => claim.from === undefined)
  if (compared.length === 0) return null
  const open = sorted(compared.filter((one) => !isKnown(one)))
  const known = compared.filter(isKnown)
  return (
    <>
      {open.length > 0 && (
        <ul class="cmp" id="claims" aria-label={t('panel-claims')}>
          {groupsOf(open).map((group) => (
            <GroupItem key={group.key} group={group} shown={shown} />
          ))}
        </ul>
      )}
      <Picked open={open} shown={shown} />
      {known.length > 0 && (
        <details class="known" id="known">
          <summary>
            {t('panel-known', { n: known.length, names: listText([...new Set(known.map(({ name }) => name))]) })}
          </summary>
          <ul class="cmp">
            {groupsOf(known).map((group) => (
              <GroupItem key={group.key} group={group} shown={shown} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

export function OrderChoice() {
  return (
    <label class="switch">
      {t('board-sort')}
      <select
        id="statement-order"
        autocomplete="off"
        value={order.value}
        onChange={(event) => setOrder(ORDERS.find((one) => one === event.currentTarget.value) ?? 'relation')}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(`panel-sort-${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Where many are new: ticks them one by one, and saves what was ticked; within reach wherever the list is. */
function Picked({ open, shown }: { open: readonly Compared[]; shown: OnPage }) {
  if (!picked.value)
    return worthSaving(open).length < PICKED_FROM ? null : (
      <p class="picked">
        <button
          class="btn"
          type="button"
          id="pick"
          onClick={() => {
            picked.value = new Set()
          }}
        >
          {t('panel-pick')}
        </button>
      </p>
    )
  const done = () => {
    picked.value = null
  }
  return (
    <p class="picked" id="picked">
      <SaveButton
        id="save-picked"
        rows={open.filter(({ claim, keptAs }) => keptAs === null && isPicked(claim))}
        shown={shown}
        saved={done}
      />
      <button class="btn quiet" type="button" onClick={done}>
        {t('cancel')}
      </button>
    </p>
  )
}

function GroupItem({ group: { isSentence, rows }, shown }: { group: Group; shown: OnPage }) {
  const [first] = rows
  if (!first) return null
  return (
    <li class="group">{isSentence ? <Sentence rows={rows} shown={shown} /> : <Article rows={rows} shown={shown} />}</li>
  )
}

/** An article with the sentences on it. */
function Article({ rows, shown }: { rows: readonly Compared[]; shown: OnPage }) {
  return rows.map((one, at) => (
    <ClaimRow key={one.claim.key} one={one} shown={shown} hasName={at === 0} hasQuote hasSave />
  ))
}

/** A sentence with its articles: what it states is saved by one press; what is to be checked, by itself. */
function Sentence({ rows, shown }: { rows: readonly Compared[]; shown: OnPage }) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [first] = rows
  const unsaved = rows.filter((one) => one.keptAs === null && isStated(one))
  const isOne = unsaved.length > 1 && !picked.value
  const isTicked = isOne && unsaved.length >= TICKED_FROM
  const toggle = (key: string) => {
    const next = new Set(leftOut)
    if (!next.delete(key)) next.add(key)
    setLeftOut(next)
  }
  return (
    <>
      <blockquote>
        {t('quoted', { text: first?.claim.quote ?? '' })}
        <Said rows={rows} view={shown.view} />
      </blockquote>
      {rows.map((one) => (
        <ClaimRow
          key={one.claim.key}
          one={one}
          shown={shown}
          hasName
          hasSave={!isOne || !unsaved.includes(one)}
          {...(isTicked &&
            unsaved.includes(one) && {
              tick: { isOn: !leftOut.has(one.claim.key), toggle: () => toggle(one.claim.key) },
            })}
        />
      ))}
      {isOne && (
        <p class="acts">
          <SaveButton rows={unsaved.filter(({ claim }) => !isTicked || !leftOut.has(claim.key))} shown={shown} />
        </p>
      )}
    </>
  )
}

/** Readings of one reader alone: shown on request, here and on the page, each to be checked, and saved by itself. */
export function Suggestions(shown: OnPage) {
  const open = shown.view.compared.filter(({ claim }) => claim.from !== undefined)
  if (open.length === 0) return null
  const { showsSuggestions } = shown.report
  return (
    <details
      id="suggestions"
      open={showsSuggestions}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== showsSuggestions) act(() => askSuggestions(shown.page.tabId, currentTarget.open))
      }}
    >
      <summary>{t('panel-uncertain', { n: open.length })}</summary>
      <p class="label">{t('panel-suggestions-note')}</p>
      <ul class="cmp">
        {sorted(open).map((one) => (
          <li class="group" key={one.claim.key}>
            <ClaimRow one={one} shown={shown} hasName hasQuote hasSave />
          </li>
        ))}
      </ul>
    </details>
  )
}
