/** Languages of the sites that this device publishes, by negotiation: chosen once. */
import { LANGS, type Lang } from '../../../shared/domain/text/langs'
import { readLocalJson } from '../local-json'
import { writeLocal } from '../local-storage'

const KEY = 'plenary.site-langs'

const known = (): ReadonlyMap<string, unknown> => {
  const stored = readLocalJson(KEY)
  return new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : [])
}

/** Those chosen last, else all. */
export function readSiteLangs(negotiation: string): readonly Lang[] {
  const stored = known().get(negotiation)
  const langs = Array.isArray(stored) ? LANGS.filter((lang) => stored.includes(lang)) : []
  return langs.length > 0 ? langs : LANGS
}

export const writeSiteLangs = (negotiation: string, langs: readonly Lang[]): void =>
  writeLocal(KEY, JSON.stringify({ ...Object.fromEntries(known()), [negotiation]: langs }))
