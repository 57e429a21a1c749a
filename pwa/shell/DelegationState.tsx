/** State of the delegation in the footer: a word and a time; in the accent colour only where the user must act. */
import { linkTo } from '../model/navigation'
import { isPublicOnly } from '../model/state'
import { removalText, type StateLine, stateLines } from '../parts/sync-text'
import { type DelegationState as DelegationStage, delegation } from '../sync/model'

export function DelegationState() {
  const lines = linesOf(delegation.value)
  if (isPublicOnly.value || lines.length === 0) return null
  return (
    <a href={linkTo('delegation')} class={lines.some(({ acts }) => acts) ? 'acts-now' : undefined}>
      {lines.map(({ text }) => text).join(' · ')}
    </a>
  )
}

function linesOf(state: DelegationStage): readonly StateLine[] {
  if (state.stage === 'removed') return [{ text: removalText(state), acts: true }]
  return state.stage === 'member' ? stateLines(state) : []
}
