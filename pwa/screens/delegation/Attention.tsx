/** Warnings of the delegation: nothing that is held back, damaged, missing or refused stays unsaid. */
import { type ComponentChildren, Fragment } from 'preact'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { heldEntries } from '../../model/start/held-entries'
import { openEntries } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import type { DelegationDevice, MemberState } from '../../sync/model'
import { summaryOf } from '../../workspace/entries/entry-summary'
import { useDelegationAction } from './use-delegation-action'

export function Attention({ state }: { readonly state: MemberState }) {
  const lines = [...linesOf(state, heldEntries.value.length), ...state.devices.flatMap(deviceLines)]
  if (lines.length === 0 && state.unheard.length === 0) return null
  return (
    <div class="trouble">
      {lines.map((line, at) => (
        <Fragment key={at}>{line}</Fragment>
      ))}
      {state.unheard.length > 0 && <Unheard state={state} />}
    </div>
  )
}

function linesOf(state: MemberState, held: number): readonly ComponentChildren[] {
  const { restored, clockAhead, unread, dropped, withoutDataset, tooLarge } = state
  const line = (text: string) => <p>{text}</p>
  return [
    ...(restored > 0 ? [line(t('delegation-restored'))] : []),
    ...(clockAhead !== null
      ? [line(t(clockAhead > 0 ? 'delegation-clock-ahead' : 'delegation-clock-behind', { n: Math.abs(clockAhead) }))]
      : []),
    ...(held > 0
      ? [
          <p>
            {t('held-title', { n: held })} · <a href={linkTo('mine')}>{t('held-show')}</a>
          </p>,
        ]
      : []),
    ...(unread > 0 ? [line(t('delegation-unread', { n: unread }))] : []),
    ...(dropped > 0 ? [line(t('delegation-dropped', { n: dropped }))] : []),
    ...[...withoutDataset].map(([id, n]) => (
      <p>
        {negotiationName(id)} · <a href={linkTo('files')}>{t('delegation-without-dataset', { n })}</a>
      </p>
    )),
    ...tooLarge.map((id) => <TooLarge id={id} />),
  ]
}

function TooLarge({ id }: { readonly id: string }) {
  const entry = openEntries.value.find((one) => one.id === id)
  return (
    <p>
      {t('delegation-too-large')}
      {entry && ` · ${summaryOf(entry)}`}
    </p>
  )
}

/** Facts about a device that somebody should look into. */
function deviceLines(device: DelegationDevice): readonly ComponentChildren[] {
  const { name, isMissing, damaged, isCopied, isOnOtherLog, isAhead, isLeaving } = device
  const facts = [
    [isMissing, 'delegation-missing'],
    [damaged > 0, 'delegation-damaged'],
    [isCopied, 'delegation-copied'],
    [isOnOtherLog, 'delegation-other-log'],
    [isAhead, 'delegation-ahead'],
    [isLeaving, 'delegation-leaving'],
  ] as const
  return facts.flatMap(([holds, key]) => (holds ? [<p>{t(key, { name })}</p>] : []))
}

function Unheard({ state }: { readonly state: MemberState }) {
  const { isBusy, problem, act } = useDelegationAction()
  const names = state.unheard.map((id) => state.devices.find((device) => device.id === id)?.name ?? id)
  return (
    <>
      <p>{t('delegation-unheard', { names: names.join(', ') })}</p>
      {state.access === 'admin' && (
        <p class="acts">
          <button
            class="btn"
            type="button"
            disabled={isBusy}
            onClick={() => void act((actions) => actions.confirmUnheard())}
          >
            {t('delegation-unheard-do')}
          </button>
        </p>
      )}
      <Problem text={problem} />
    </>
  )
}
