/** Settings of the negotiations: those that are on, and the supplied datasets that can be until the PWA is connected. */

import { ask, requestOrigins } from '../browser'
import { t } from '../i18n'
import type { NegotiationView } from '../messages'
import type { Settings } from '../settings'
import { act, change, negotiations } from './state'

export function NegotiationsOn({ known }: { known: Settings }) {
  const list = negotiations.value
  if (!list) return null
  const isChosenHere = list.chosenIn === 'settings'
  return (
    <section>
      <h2>{t('options-negotiations')}</h2>
      <p>{t(isChosenHere ? 'options-negotiations-why' : 'options-negotiations-pwa')}</p>
      <ul id="negotiations">
        {list.all.map((one) => (
          <li key={one.id} data-negotiation={one.id}>
            {isChosenHere ? (
              <label class="switch">
                <input
                  type="checkbox"
                  checked={known.negotiations.includes(one.id)}
                  onChange={({ currentTarget }) => turn(known, one, currentTarget.checked)}
                />
                {one.name}
              </label>
            ) : (
              one.name
            )}
            {one.isOn && missingSites(known, one).map((site) => <SiteButton key={site} site={site} />)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A site with news on a negotiation that needs a permission. */
const SiteButton = ({ site }: { site: string }) => (
  <button class="btn quiet" type="button" onClick={() => act(() => addSites([site]))}>
    {t('options-negotiation-site', { site: new URL(site).hostname })}
  </button>
)

/** Sites that the extension does not highlight already. */
const missingSites = ({ sites }: Settings, { sites: wanted }: NegotiationView): readonly string[] =>
  wanted.filter((site) => !sites.includes(site) && __SITES__.every(({ origin }) => origin !== site))

/** Switches a negotiation on or off. Its sites are asked for in the press itself, as the browser wants it. */
function turn(known: Settings, one: NegotiationView, isOn: boolean): void {
  const sites = isOn ? missingSites(known, one) : []
  change(({ negotiations }) => {
    const others = negotiations.filter((id) => id !== one.id)
    return { negotiations: isOn ? [...others, one.id] : others }
  })
  if (sites.length > 0) act(() => addSites(sites))
}

async function addSites(sites: readonly string[]): Promise<void> {
  if (!(await requestOrigins(sites))) return
  for (const origin of sites) await ask('addSite', { origin })
}
