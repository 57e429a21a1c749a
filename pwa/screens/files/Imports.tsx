/** List of the imports that can be undone, of this and earlier days, each in one step. */
import { useState } from 'preact/hooks'
import { locale, t } from '../../i18n'
import { appData } from '../../model/state'
import { ShowMore } from '../../parts/lists/ShowMore'
import { Problem } from '../../parts/loading/Problem'
import type { Import } from '../../store'
import { undoImported } from '../../workspace/imports/import-entries'
import { useAsyncAction } from '../../workspace/use-async-action'

const PAGE = 20

export function Imports() {
  const [shown, setShown] = useState(PAGE)
  const { isBusy, message, problem, run } = useAsyncAction()
  const imports = (appData.value?.imports ?? []).toReversed()
  if (imports.length === 0 && message === '') return null
  return (
    <section class="imports">
      <h2 class="sec">{t('imports-title')}</h2>
      <p>{t('imports-deck')}</p>
      <ul class="rows">
        {imports.slice(0, shown).map((made) => (
          <li key={made.id}>
            <span id={`import-${made.id}`}>{importText(made)}</span>
            <span class="acts">
              <button
                class="btn"
                type="button"
                disabled={isBusy}
                aria-describedby={`import-${made.id}`}
                onClick={() => void run(() => undoImported(made))}
              >
                {t('imports-undo')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={imports.length} onMore={() => setShown(shown + PAGE)} />
      <Problem text={problem} />
      <p role="status">{message}</p>
    </section>
  )
}

function importText({ at, from, count }: Import): string {
  const date = new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(at))
  return t(`imports-${from}`, { date, n: count })
}
