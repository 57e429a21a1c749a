/**
 * Allow list of signing keys with a named owner, by public key in base64url. A key is added by a reviewed change to
 * this file, and only after its owner confirmed it through another channel. The pack that ships with the app is not
 * signed: it comes from the app's own origin, like the app.
 */
export const KNOWN_KEYS: ReadonlyMap<string, string> = new Map<string, string>()
