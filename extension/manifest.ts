import type { ManifestV3Export } from '@crxjs/vite-plugin'
import { version } from '../package.json'
import { EXTENSION_POLICY } from './policy'

/** The manifest of one browser's build. The PWA's origin is where the bridge runs. */
export function manifestFor(browser: 'chromium' | 'firefox', pwaUrl: string): ManifestV3Export {
  const pwaHost = `${new URL(pwaUrl).protocol}//${new URL(pwaUrl).hostname}/*`
  return {
    manifest_version: 3,
    name: 'Plenary',
    version,
    background:
      browser === 'chromium'
        ? { service_worker: 'background.ts', type: 'module' }
        : { scripts: ['background.ts'], type: 'module' },
    content_scripts: [
      { matches: ['https://www.wto.org/*'], js: ['content/reader.iife.ts'], run_at: 'document_end' },
      { matches: [pwaHost], js: ['content/bridge.iife.ts'], run_at: 'document_end' },
    ],
    content_security_policy: { extension_pages: EXTENSION_POLICY },
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms'],
    host_permissions: ['https://www.wto.org/*', pwaHost],
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'plenary@plenary.example', strict_min_version: '140.0' } },
    }),
  }
}
