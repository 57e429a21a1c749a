/** Glossary of the statuses: name and definition, in the order of the ladder. */
import { useState } from 'preact/hooks'
import type { Status } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { ledger } from '../../model/state'
import { lazyScreen } from '../../parts/lazy-screen'
import { statusName } from '../../parts/Phase'

const Meaning = lazyScreen(() => import('../../workspace/StatusMeaning').then((module) => module.StatusMeaning))

/** Disclosure under the table of articles. Closed, it draws and loads nothing. */
export function StatusGuide() {
  const [open, setOpen] = useState(false)
  const statuses: readonly Status[] = [...ledger.value.statuses.values()]
  return (
    <details class="more status-guide" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('meanings')}</summary>
      {open && (
        <dl>
          {statuses.map((status) => (
            <div key={status.id}>
              <dt>{statusName(status)}</dt>
              <dd>
                <Meaning status={status} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
