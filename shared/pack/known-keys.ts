/**
 * The keys whose owner Plenary names, by public key in base64url. A key is added by a change to this file that others
 * review, and only after its owner confirmed it by another way. The pack that ships with the app is not signed: it comes
 * from the app's own origin, like the app.
 */
export const KNOWN_KEYS: ReadonlyMap<string, string> = new Map<string, string>()
