/**
 * HTTP response headers of a host of the app: what `deploy/` sends, whichever server it is, and what its tests compare with.
 * The policy is that of the page (`pwa/policy.ts`), and `frame-ancestors`, which counts in a header alone.
 */
import { PWA_POLICY } from '../../pwa/policy'

/** Sent with every answer. Of workers the policy counts that came with their own script, so it is not of the page alone. */
export const HOST_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `${PWA_POLICY}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  // The camera reads QR codes. Nothing else of the device is asked for.
  'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  // Browsers heed it over HTTPS alone. Service workers need that anyway.
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}

/** Policy of `fetching.html` in the place of the app's. The rest of its policy is in the page, with the hash of its script. */
export const FETCHING_HEADER = "sandbox allow-scripts; frame-ancestors 'self'"

/** `Cache-Control` of `assets/`, whose names have a hash of their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'
/** `Cache-Control` of all else, errors included: kept, and asked for again before each use. */
export const REVALIDATED = 'no-cache'

/** Media types by file name extension; with `nosniff` a wrong one is a file that is not used. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/plain',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
}
