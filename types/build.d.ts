/** Set by `vite.config.ts`. */
declare const __PWA_URL__: string
declare const __VERSION__: string
/** All packs that ship with it, the one for new installations first. */
declare const __SHIPPED__: readonly import('../pwa/store/packs/shipped').ShippedPack[]
/** Path of the pack that ships with this build, beside the app and in the extension. */
declare const __PACK_FILE__: string
/** Its sites that are highlighted and watched without being added; the extension alone. */
declare const __SITES__: readonly import('../extension/build/watched-sites').WatchedSite[]
/** Names for the sample text of the extension's welcome page. */
declare const __SAMPLES__: Readonly<
  Record<import('../shared/domain/types').Lang, import('../extension/build/sample').Sample>
>
/** Address of a page of a watched site that states several statuses; `null` where the data name none. */
declare const __SAMPLE_PAGE__: string | null
/** The id of the pack that ships with this build for new installations. */
declare const __PACK_ID__: string
/** The SHA-256 of its text, which was read as any pack is when this was built. */
declare const __PACK_DIGEST__: string
