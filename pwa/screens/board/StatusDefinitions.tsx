/** Glossary of the statuses: name and definition, in the order of the ladder. */
import { readModel } from '../../model/state'
import { statusName } from '../../parts/Phase'
import { StatusMeaning } from '../../workspace/StatusMeaning'

export const StatusDefinitions = () => (
  <dl>
    {[...readModel.value.statuses.values()].map((status) => (
      <div key={status.id}>
        <dt>{statusName(status)}</dt>
        <dd>
          <StatusMeaning status={status} />
        </dd>
      </div>
    ))}
  </dl>
)
