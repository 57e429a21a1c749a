/** Lists of the articles and members that the page names. */
import type { ComponentChildren } from 'preact'
import { askReader, t } from '../browser'
import type { NamedView, PhaseOrNone } from '../messages'
import { Phase } from '../parts/Phase'
import { entityUrl } from '../settings'
import { dateText } from '../words'
import { act, settings } from './state'

const times = (count: number) => (count > 1 ? t('times', String(count)) : '')

interface Named {
  readonly named: readonly NamedView[]
  readonly tabId: number
  readonly pageDay: string | null
}

/** Articles that the page names, with their phase today and on its date. A click on a name goes to its next mark. */
export function Names({ named, tabId, pageDay }: Named) {
  return (
    <section>
      <h2>
        {t('panel_articles')} <span class="label">{named.length}</span>
      </h2>
      <ul class="names" id="articles">
        {named.map((one) => (
          <NameItem key={one.id} one={one} tabId={tabId}>
            <When now={one.now} then={one.onPageDay} pageDay={pageDay} />
          </NameItem>
        ))}
      </ul>
    </section>
  )
}

export function Members({ named, tabId }: Omit<Named, 'pageDay'>) {
  const sorted = [...named].sort((a, b) => a.name.localeCompare(b.name))
  return (
    <section>
      <h2>
        {t('panel_members')} <span class="label">{named.length}</span>
      </h2>
      <ul class="names" id="members">
        {sorted.map((one) => (
          <NameItem key={one.id} one={one} tabId={tabId} />
        ))}
      </ul>
    </section>
  )
}

const nextOf = new Map<string, number>()

function NameItem({ one, tabId, children }: { one: NamedView; tabId: number; children?: ComponentChildren }) {
  const { kind, id, name, count } = one
  const go = async () => {
    const nth = nextOf.get(id) ?? 0
    await askReader(tabId, 'goTo', { kind, id, nth })
    nextOf.set(id, nth + 1)
  }
  return (
    <li data-id={id}>
      <button class="plain" type="button" aria-describedby={`when-${kind}-${id}`} onClick={() => act(go)}>
        {name}
      </button>
      <span class="n">{times(count)}</span>
      <a
        class="label"
        href={entityUrl(settings.value.pwaUrl, kind, id)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('open_record_of', name)}
      >
        {t('record_short')}
      </a>
      <span class="when" id={`when-${kind}-${id}`}>
        {children}
      </span>
    </li>
  )
}

/** Phase today and on the page's date. */
function When({ now, then, pageDay }: { now: PhaseOrNone; then: PhaseOrNone | null; pageDay: string | null }) {
  if (pageDay === null || then === null) return <Phase phase={now} />
  return (
    <>
      <span>
        <Phase phase={now} /> {t('row_now')}
      </span>
      <span>
        <Phase phase={then} /> {t('row_then', dateText(pageDay))}
      </span>
    </>
  )
}
