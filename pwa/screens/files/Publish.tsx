/** The open negotiation for others: as plain pages, as a dataset, as data for programs. The dialog is loaded on use. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { openRow } from '../../model/state'
import { lazyScreen } from '../../parts/loading/lazy-screen'

const PublishDialog = lazyScreen(() => import('./PublishDialog').then((module) => module.PublishDialog), true)

export function Publish() {
  const [isOpen, setOpen] = useState(false)
  const negotiation = openRow.value?.pack.id
  if (negotiation === undefined) return null
  return (
    <section aria-labelledby="publish">
      <h2 class="sec" id="publish">
        {t('publish-title')}
      </h2>
      <p>{t('publish-deck')}</p>
      <p class="bar">
        <button class="btn" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {t('publish-open')}
        </button>
      </p>
      {isOpen && <PublishDialog key={negotiation} onClose={() => setOpen(false)} />}
    </section>
  )
}
