/** Glossary of the statuses of the open negotiation: name, phase and definition, in the order of the ladder. */
import { readModel } from '../model/state'
import { Glyph } from '../parts/facts/Glyph'
import { phaseName, phaseOfStatus, statusName } from '../parts/facts/Phase'
import { StatusMeaning } from './StatusMeaning'

export const StatusDefinitions = () => (
  <dl>
    {[...readModel.value.statuses.values()].map((status) => {
      const phase = phaseOfStatus(status)
      return (
        <div key={status.id}>
          <dt>
            {statusName(status)}{' '}
            {phase !== 'none' && (
              <span class={`phase ph-${phase}`}>
                <Glyph phase={phase} />
                {/* The phase is named where the status has another name. */}
                {phaseName(phase) !== statusName(status) && phaseName(phase)}
              </span>
            )}
          </dt>
          <dd>
            <StatusMeaning status={status} />
          </dd>
        </div>
      )
    })}
  </dl>
)
