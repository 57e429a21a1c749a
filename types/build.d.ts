/** Set by `vite.config.ts`. */
declare const __PWA_URL__: string
declare const __VERSION__: string
/** The version of the pack that ships with this build. */
declare const __PACK_VERSION__: string
/** The SHA-256 of its text, which was read as any pack is when this was built. */
declare const __PACK_DIGEST__: string
