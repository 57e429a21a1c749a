/** State of the delegation in the footer: a word and a time; in the accent colour only where the user must act. */
import { linkTo } from '../model/navigation'
import { isPrinting } from '../model/state'
import { stateLines } from '../parts/sync-text'
import { delegation } from '../sync/model'

export function DelegationState() {
  const state = delegation.value
  if (isPrinting.value || state.stage !== 'member') return null
  const lines = stateLines(state)
  return (
    <a href={linkTo('delegation')} class={lines.some(({ acts }) => acts) ? 'acts-now' : undefined}>
      {lines.map(({ text }) => text).join(' · ')}
    </a>
  )
}
