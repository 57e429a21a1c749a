/** Disclosure under the table of articles with the definitions of the statuses. Closed, it draws and loads nothing. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { lazyScreen } from '../../parts/loading/lazy-screen'

const Definitions = lazyScreen(() =>
  import('../../workspace/StatusDefinitions').then((module) => module.StatusDefinitions),
)

export function StatusGuide() {
  const [open, setOpen] = useState(false)
  return (
    <details class="more status-guide" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('meanings')}</summary>
      {open && <Definitions />}
    </details>
  )
}
