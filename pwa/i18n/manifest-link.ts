/**
 * Localised web app manifest: one file per language, equal but for its words, so that an installed app has its description
 * and its shortcuts in the language of the interface. All have the same `id`: a change of language is an update, not a
 * second app.
 */
import type { Lang } from '../../shared/domain/types'

/** Manifest files by language, in the folder of the page. */
export const MANIFESTS: Readonly<Record<Lang, string>> = {
  en: 'manifest.webmanifest',
  fr: 'manifest.fr.webmanifest',
  es: 'manifest.es.webmanifest',
}

/** Points the page to the manifest in a language. The browser reads it again only where the address changes. */
export function linkManifest(lang: Lang): void {
  const link = document.querySelector('link[rel="manifest"]')
  if (link && link.getAttribute('href') !== MANIFESTS[lang]) link.setAttribute('href', MANIFESTS[lang])
}
