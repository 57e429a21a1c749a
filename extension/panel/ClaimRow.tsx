/** A statement of the page: article, status, what it is beside the data, and one *Save*; the rest is in its menu. */

import { useState } from 'preact/hooks'
import { reasonOf } from '../../shared/recognition/reasons'
import { askReader } from '../browser'
import { checkOf } from '../check'
import { t } from '../i18n'
import type { Compared, PageClaim, Why } from '../messages'
import { Menu } from '../parts/Menu'
import { Phase } from '../parts/Phase'
import { refuse } from '../parts/teach'
import { entityUrl } from '../settings'
import { dateText, listText, nameOf, saidBy } from '../words'
import { isStated } from './compared'
import { editForm } from './edit'
import { groupedBy } from './groups'
import { NegotiationLabel } from './NegotiationLabel'
import { confirm, isConfirmed, isPicked, picked, tick } from './picking'
import { effectOfSaving, SaveButton } from './SaveButton'
import { SavedEntry } from './SavedEntry'
import { act, lastRefused, type OnPage, refresh, settings } from './state'

interface Props {
  readonly one: Compared
  readonly shown: OnPage
  /** The article is named: in the first line of several on it. */
  readonly hasName?: boolean
  /** The sentence is quoted: where it is not above. */
  readonly hasQuote?: boolean
  /** It is saved by itself. */
  readonly hasSave?: boolean
  /** It is saved with its sentence, unless its tick is taken away. */
  readonly tick?: { readonly isOn: boolean; readonly toggle: () => void }
}

export function ClaimRow({ one, shown, hasName = false, hasQuote = false, hasSave = false, tick: own }: Props) {
  const [isExplained, setExplained] = useState(false)
  const { claim, name, relation, keptAs } = one
  const { negotiation, article } = claim
  const check = checkOf(claim)
  const address = entityUrl(settings.value.pwaUrl, { negotiation, kind: 'article', id: article })
  return (
    <div
      class={check === null ? 'row' : 'row suggested'}
      data-article={article}
      data-negotiation={negotiation}
      data-relation={relation}
    >
      <div class="hd">
        {own && <input type="checkbox" aria-label={t('save')} checked={own.isOn} onChange={own.toggle} />}
        {hasName && (
          <a class="nm" href={address} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}
        <NegotiationLabel of={negotiation} among={shown.view.negotiations} />
        <span class={`rel ${relation}`}>{t(`relation-${relation}`)}</span>
        <RowMenu one={one} shown={shown} explain={() => setExplained(!isExplained)} />
      </div>
      {check && <span class="label check">{t(`check-${check}`)}</span>}
      <Comparison one={one} view={shown.view} />
      {hasQuote && (
        <blockquote>
          {t('quoted', { text: claim.quote })}
          <Said rows={[one]} view={shown.view} />
        </blockquote>
      )}
      {isExplained && claim.why && <Reasons why={claim.why} />}
      {keptAs !== null ? <SavedEntry id={keptAs} /> : hasSave && <Acts one={one} shown={shown} />}
    </div>
  )
}

/** Status of the page beside that of the data. */
function Comparison({ one, view }: { one: Compared; view: OnPage['view'] }) {
  const { claim, relation, record, mine, keptAs } = one
  const statuses = view.negotiations.find(({ id }) => id === claim.negotiation)?.statuses ?? []
  return (
    <div class="vs">
      <span>
        {claim.phase ? <Phase phase={claim.phase} /> : nameOf(statuses, claim.status)}
        {claim.outstandingCount ? `, ${t('outstanding', { n: claim.outstandingCount })}` : ''}
        {claim.day ? `, ${dateText(claim.day)}` : ''}
        {claim.isPageDay && <small> {t('page-day')}</small>}
      </span>
      <span>
        {t(mine ? 'panel-yours' : 'app-name')}: <Phase phase={record?.phase ?? 'none'} />{' '}
        {record && t('card-since', { date: dateText(record.since) })}
        {record?.contested && <span class="contested"> {t('card-contested')}</span>}
        {relation === 'outweighed' && ` · ${t(keptAs === null ? 'panel-outweighed' : 'panel-kept-outweighed')}`}
      </span>
    </div>
  )
}

/** Who said it; a speaker of another sentence is saved only where the user confirms it. */
export function Said({ rows, view }: { rows: readonly Compared[]; view: OnPage['view'] }) {
  const claims = rows.map(({ claim }) => claim)
  return [...groupedBy(claims, ({ speaker }) => JSON.stringify(speaker)).values()].map((same) => (
    <SaidOf key={same[0]?.key} claims={same} view={view} />
  ))
}

function SaidOf({ claims, view }: { claims: readonly PageClaim[]; view: OnPage['view'] }) {
  const [first] = claims
  if (!first) return null
  const roles = view.negotiations.find(({ id }) => id === first.negotiation)?.roles ?? []
  const memberName = (id: string) => view.members.find((member) => member.id === id)?.name ?? id
  const said = saidBy(first.speaker, memberName, roles)
  if (said === '') return null
  if (first.speaker.from === undefined) return <small>{said}</small>
  return (
    <label class="confirm">
      <input
        type="checkbox"
        checked={claims.every(isConfirmed)}
        onChange={({ currentTarget: { checked } }) => {
          for (const claim of claims) confirm(claim, checked)
        }}
      />
      {t('said-elsewhere', { speaker: said })}
    </label>
  )
}

/** Saves the statement, or ticks it, where several are to be saved. Never a tick for what is to be checked. */
function Acts({ one, shown }: { one: Compared; shown: OnPage }) {
  const effect = one.effect?.isBack ? '' : effectOfSaving(one, shown.view)
  return (
    <div class="acts">
      {picked.value && isStated(one) ? (
        <label class="switch">
          <input type="checkbox" checked={isPicked(one.claim)} onChange={() => tick(one.claim)} />
          {t('save')}
        </label>
      ) : (
        <SaveButton rows={[one]} shown={shown} />
      )}
      {effect !== '' && <span class="effect">{effect}</span>}
    </div>
  )
}

interface MenuProps extends Pick<Props, 'one' | 'shown'> {
  readonly explain: () => void
}

function RowMenu({ one, shown, explain }: MenuProps) {
  const { claim, name, keptAs } = one
  const { report, page } = shown
  const notRight = async () => {
    const id = await refuse(page.tabId, report, claim)
    lastRefused.value = { id, claim }
    await refresh()
  }
  return (
    <Menu label={t('panel-more', { name })}>
      {keptAs === null && (
        <button type="button" onClick={() => editForm(report, claim)}>
          {t('panel-edit')}
        </button>
      )}
      <button type="button" onClick={() => act(() => askReader(page.tabId, 'goToClaim', { key: claim.key }))}>
        {t('panel-show')}
      </button>
      {claim.why && (
        <button type="button" onClick={explain}>
          {t('why')}
        </button>
      )}
      {keptAs === null && (
        <button type="button" onClick={() => act(notRight)}>
          {t('analyse-not-right')}
        </button>
      )}
    </Menu>
  )
}

/** Why a statement was read: the kind of rule, its words, and those that weighed most. */
function Reasons({ why }: { why: Why }) {
  const quoted = (words: readonly string[]) => listText(words.map((word) => t('quoted', { text: word })))
  return (
    <div class="why">
      <p>{t(`why-${reasonOf(why.rule)}`, { words: quoted(why.words) })}</p>
      {why.weighed.length > 0 && <p>{t('why-weighed', { words: quoted(why.weighed) })}</p>}
    </div>
  )
}
