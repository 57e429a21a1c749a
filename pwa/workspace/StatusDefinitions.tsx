/** Glossary of the statuses of the open negotiation: name, phase and definition, in the order of the ladder. */
import { readModel } from '../model/state'
import { PhaseWord, phaseName, phaseOfStatus, statusName } from '../parts/Phase'
import { StatusMeaning } from './StatusMeaning'

export const StatusDefinitions = () => (
  <dl>
    {[...readModel.value.statuses.values()].map((status) => {
      const phase = phaseOfStatus(status)
      return (
        <div key={status.id}>
          <dt>
            {statusName(status)}
            {phase !== 'none' && phaseName(phase) !== statusName(status) && (
              <>
                {' '}
                <PhaseWord phase={phase} glyph />
              </>
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
