/** Content Security Policy of the PWA. Read by the build only, which writes it into the pages. */

/** Names of the Trusted Types policies: one allows the URL of the service worker, one those of the workers that read files, and nothing else. */
const TRUSTED_TYPES = 'plenary plenary-files'

/** Delivered as a `meta` element, so that it holds on any static host. */
export const PWA_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // The fetching page alone, which is sandboxed.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES}`,
].join('; ')

/**
 * Policy of the fetching page: one script, by its hash in base64, and requests of any host over HTTPS. The frame that it is in has an
 * opaque origin, of which `'self'` is nothing.
 */
export const fetchingPolicy = (scriptHash: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    'connect-src https:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** Inserts the policy right after `<meta charset>`: it governs only what follows it. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => {
    return `${charset}\n    <meta http-equiv="content-security-policy" content="${policy}" />`
  })
}
