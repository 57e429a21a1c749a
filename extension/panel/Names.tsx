/** Lists of the articles and members that the page names. */

import type { ComponentChildren } from 'preact'
import { askReader } from '../browser'
import { t } from '../i18n'
import type { Named, NamedView, PhaseOrNone } from '../messages'
import { Phase } from '../parts/Phase'
import { entityUrl } from '../settings'
import { dateText } from '../words'
import { NegotiationLabel } from './NegotiationLabel'
import { act, settings } from './state'

const times = (count: number) => (count > 1 ? t('times', { n: count }) : '')

interface Shown {
  /** Negotiations of the page. */
  readonly among: readonly Named[]
  readonly named: readonly NamedView[]
  readonly tabId: number
  readonly pageDay: string | null
}

/** Articles that the page names without a statement on them, with their phase today and on its date. A click on a name goes to its next mark. */
export function Names({ among, named, tabId, pageDay }: Shown) {
  return (
    <section>
      <h2>
        {t('panel-articles')} <span class="label">{named.length}</span>
      </h2>
      <ul class="names" id="articles">
        {named.map((one) => (
          <NameItem key={keyOf(one)} one={one} among={among} tabId={tabId}>
            <When now={one.now} then={one.onPageDay} pageDay={pageDay} />
          </NameItem>
        ))}
      </ul>
    </section>
  )
}

export function Members({ among, named, tabId }: Omit<Shown, 'pageDay'>) {
  const sorted = [...named].sort((a, b) => a.name.localeCompare(b.name))
  return (
    <section>
      <h2>
        {t('panel-members')} <span class="label">{named.length}</span>
      </h2>
      <ul class="names" id="members">
        {sorted.map((one) => (
          <NameItem key={keyOf(one)} one={one} among={among} tabId={tabId} />
        ))}
      </ul>
    </section>
  )
}

const keyOf = ({ negotiation, kind, id }: NamedView): string => `${negotiation}-${kind}-${id}`

const nextOf = new Map<string, number>()

interface Item extends Pick<Shown, 'among' | 'tabId'> {
  readonly one: NamedView
  readonly children?: ComponentChildren
}

function NameItem({ one, among, tabId, children }: Item) {
  const { negotiation, kind, id, name, count } = one
  const key = keyOf(one)
  const go = async () => {
    const nth = nextOf.get(key) ?? 0
    await askReader(tabId, 'goTo', { negotiation, kind, id, nth })
    nextOf.set(key, nth + 1)
  }
  return (
    <li data-id={id} data-negotiation={negotiation}>
      <button class="plain" type="button" aria-describedby={`when-${key}`} onClick={() => act(go)}>
        {name}
      </button>
      <NegotiationLabel of={negotiation} among={among} />
      <span class="n">{times(count)}</span>
      <a
        class="label"
        href={entityUrl(settings.value.pwaUrl, one)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('open-record-of', { name })}
      >
        {t('record-short')}
      </a>
      <span class="when" id={`when-${key}`}>
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
        <Phase phase={now} /> {t('row-now')}
      </span>
      <span>
        <Phase phase={then} /> {t('row-then', { date: dateText(pageDay) })}
      </span>
    </>
  )
}
