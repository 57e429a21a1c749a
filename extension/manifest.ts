/** Manifest V3 of the extension, by browser. */
import type { ManifestV3Export } from '@crxjs/vite-plugin'
import { version } from '../package.json'
import type { Lang } from '../shared/domain/types'
import { LANGS } from '../shared/domain/types'
import type { WatchedSite } from './build/watched-sites'
import { extensionPolicy } from './policy'

/** Match pattern of an origin. It has no port: the scripts check the origin themselves. */
const hostPattern = (url: string): string => `${new URL(url).protocol}//${new URL(url).hostname}/*`

const ICONS = {
  16: 'icons/icon-16.png',
  32: 'icons/icon-32.png',
  48: 'icons/icon-48.png',
  128: 'icons/icon-128.png',
}

/** Content script of the reader, with the lexicons that its pages are likely to need. */
const reading = (matches: string[], langs: readonly Lang[]) => ({
  matches,
  js: [...langs.map((lang) => `content/lexicon-${lang}.iife.ts`), 'content/reader.iife.ts'],
  css: ['content/marks.css'],
  run_at: 'document_start' as const,
  all_frames: true,
})

/** Match patterns of the sections of a language: their addresses give it. */
const sectionsOf = (sites: readonly WatchedSite[], lang: Lang): string[] =>
  sites.flatMap(({ origin, sections }) => (sections[lang] ? [`${origin}${sections[lang]}*`] : []))

/** Manifest for a browser. The bridge runs on the PWA's origin. */
export function manifestFor(
  browser: 'chromium' | 'firefox',
  pwaUrl: string,
  sites: readonly WatchedSite[],
): ManifestV3Export {
  const chromium = browser === 'chromium'
  const hosts = sites.map(({ origin }) => hostPattern(origin))
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version,
    icons: ICONS,
    action: { default_title: '__MSG_name__', default_icon: ICONS },
    options_ui: { page: 'options/index.html', open_in_tab: true },
    background: chromium
      ? { service_worker: 'background.ts', type: 'module' }
      : { scripts: ['background.ts'], type: 'module' },
    content_scripts: [
      // Must be the first: its scripts are the ones injected on all other sites.
      { ...reading(hosts, LANGS), exclude_matches: LANGS.flatMap((lang) => sectionsOf(sites, lang)) },
      ...LANGS.map((lang) => ({ lang, sections: sectionsOf(sites, lang) }))
        .filter(({ sections }) => sections.length > 0)
        .map(({ lang, sections }) => reading(sections, [lang])),
      { matches: [hostPattern(pwaUrl)], js: ['content/bridge.iife.ts'], run_at: 'document_end' },
    ],
    permissions: [
      'storage',
      // The browser does not evict the entries that wait.
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      ...(chromium ? ['sidePanel' as const] : []),
    ],
    host_permissions: [...hosts, hostPattern(pwaUrl)],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The card's frame. In Chromium under an address that changes with each start, so that no page finds it.
    web_accessible_resources: [
      {
        resources: ['card/index.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(chromium && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: { extension_pages: extensionPolicy(sites.map(({ origin }) => origin)) },
    // Not Alt+Shift+N and P: Chromium reserves them and leaves them unbound.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_next__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_previous__' },
      'keep-selection': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_keep__' },
      'toggle-site': { description: '__MSG_command_toggle__' },
    },
    ...(chromium
      ? { minimum_chrome_version: '125', side_panel: { default_path: 'panel/index.html' } }
      : {
          sidebar_action: {
            default_panel: 'panel/index.html',
            default_title: '__MSG_name__',
            default_icon: ICONS,
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'plenary@plenary.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Android knows of data collection permissions two versions later.
            gecko_android: { strict_min_version: '142.0' },
          },
        }),
  }
}
