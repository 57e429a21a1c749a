import { askReader, t } from '../browser'
import type { NamedView } from '../messages'
import { Glyph } from '../parts/Phase'
import { recordUrl } from '../settings'
import { phaseText } from '../words'
import { act, settings } from './state'

const times = (count: number) => (count > 1 ? t('times', String(count)) : '')

/** The articles that the page names; a name leads to its next mark on the page. */
export function Names({
  named,
  tabId,
  pageDay,
}: {
  named: readonly NamedView[]
  tabId: number
  pageDay: string | null
}) {
  return (
    <section>
      <h2>
        {t('panel_articles')} <span class="label">{named.length}</span>
      </h2>
      <ul class="names" id="articles">
        {named.map((one) => (
          <NameItem key={one.id} one={one} tabId={tabId} pageDay={pageDay} />
        ))}
      </ul>
    </section>
  )
}

const nextOf = new Map<string, number>()

function NameItem({ one, tabId, pageDay }: { one: NamedView; tabId: number; pageDay: string | null }) {
  const { kind, id, name, now, onPageDay, count } = one
  const go = async () => {
    const nth = nextOf.get(id) ?? 0
    await askReader(tabId, 'goTo', { kind, id, nth })
    nextOf.set(id, nth + 1)
  }
  const differs = pageDay !== null && onPageDay !== null && onPageDay !== now
  return (
    <li class={`ph-${now}`} data-article={id}>
      <Glyph phase={now} />
      <button class="plain" type="button" onClick={() => act(go)}>
        {name}
        <span class="vh">, {phaseText(now)}</span>
      </button>
      {differs && <span class="then">{t('as_then', phaseText(onPageDay))}</span>}
      <span class="n">{times(count)}</span>
      <a
        class="label"
        href={recordUrl(settings.value.pwaUrl, kind, id)}
        target="_blank"
        rel="noreferrer"
        aria-label={`${t('open_record')}: ${name}`}
      >
        {t('record_short')}
      </a>
    </li>
  )
}

export function Members({ named }: { named: readonly NamedView[] }) {
  const sorted = [...named].sort((a, b) => a.name.localeCompare(b.name))
  return (
    <section>
      <h2>
        {t('panel_members')} <span class="label">{named.length}</span>
      </h2>
      <p class="memline" id="members">
        {sorted.map((one, index) => (
          <span key={one.id}>
            {index > 0 && ', '}
            <a href={recordUrl(settings.value.pwaUrl, 'member', one.id)} target="_blank" rel="noreferrer">
              {one.name}
            </a>
          </span>
        ))}
      </p>
    </section>
  )
}
