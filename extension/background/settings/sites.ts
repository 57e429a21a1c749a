/** Dynamic content scripts: the reader on sites added by the user, and the bridge on a custom PWA address. */
import { hasOrigin, injectReaders, registerScripts, removeOrigin, unregisterScripts } from '../../browser'
import { DEFAULTS } from '../../settings'
import { changeSettings, settings } from './settings'

const BRIDGE = 'bridge'

export async function addSite(origin: string): Promise<void> {
  await changeSettings((known) => ({ ...known, sites: [...new Set([...known.sites, origin])] }))
  await syncSites()
}

export async function removeSite(origin: string): Promise<void> {
  await changeSettings((known) => ({ ...known, sites: known.sites.filter((site) => site !== origin) }))
  await removeOrigin(origin)
  await syncSites()
}

/** Injects the reader into pages that were open before the installation or the update. */
export async function injectMissingReaders(): Promise<void> {
  const { sites } = await settings()
  await injectReaders(
    __SITES__.map(({ origin }) => origin),
    sites,
  )
}

/** Registers the content scripts again by the settings and the permissions. */
export async function syncSites(): Promise<void> {
  const { sites, pwaUrl } = await settings()
  await unregisterScripts()
  for (const site of sites) if (await hasOrigin(site)) await registerScripts(site, 'reader', site)
  const { origin } = new URL(pwaUrl)
  if (origin !== new URL(DEFAULTS.pwaUrl).origin && (await hasOrigin(origin)))
    await registerScripts(BRIDGE, 'bridge', origin)
}
