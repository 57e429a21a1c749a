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
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES}`,
].join('; ')

/** Inserts the policy right after `<meta charset>`: it governs only what follows it. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => {
    return `${charset}\n    <meta http-equiv="content-security-policy" content="${policy}" />`
  })
}
