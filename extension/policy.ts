/**
 * Content Security Policy of the extension's pages and background. The feeds of the watched sites are the only network
 * access.
 */
export const extensionPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...origins].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    // The card's frame alone, over pages and over the sample of the welcome page: no other page is web-accessible.
    "frame-src 'self'",
    "frame-ancestors 'self' http: https:",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
