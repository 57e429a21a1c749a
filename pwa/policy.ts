/** What the PWA's pages may load, run and reach. For the build; the app itself does not read it. */

/** The one Trusted Types policy; it passes the service worker's own address and nothing more. */
const TRUSTED_TYPES = 'plenary'

/** The PWA's pages. Sent as a `meta`, so that it holds on any static host. */
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

/** A page with the policy before everything that it governs. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => {
    return `${charset}\n    <meta http-equiv="content-security-policy" content="${policy}" />`
  })
}
