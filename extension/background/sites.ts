/** Sites beside the WTO's that the user chose for good, and the bridge on a PWA address of the user's own. */
import { hasOrigin, injectReaders, registerScripts, removeOrigin, unregisterScripts } from '../browser'
import { DEFAULTS } from '../settings'
import { changeSettings, settings } from './settings'

const BRIDGE = 'bridge'
const WTO = 'https://www.wto.org'

export async function addSite(origin: string): Promise<void> {
  await changeSettings((known) => ({ ...known, sites: [...new Set([...known.sites, origin])] }))
  await syncSites()
}

export async function removeSite(origin: string): Promise<void> {
  await changeSettings((known) => ({ ...known, sites: known.sites.filter((site) => site !== origin) }))
  await removeOrigin(origin)
  await syncSites()
}

/** Pages that were open before the extension was there, or was new, are read like those to come. */
export async function injectMissingReaders(): Promise<void> {
  const { sites } = await settings()
  await injectReaders([WTO], sites)
}

/** Brings what the browser runs on pages into line with the settings and with what the user still permits. */
export async function syncSites(): Promise<void> {
  const { sites, pwaUrl } = await settings()
  await unregisterScripts()
  for (const site of sites) if (await hasOrigin(site)) await registerScripts(site, 'reader', site)
  const { origin } = new URL(pwaUrl)
  if (origin !== new URL(DEFAULTS.pwaUrl).origin && (await hasOrigin(origin)))
    await registerScripts(BRIDGE, 'bridge', origin)
}
