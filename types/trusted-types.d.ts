/** What this project uses of Trusted Types, which TypeScript's own library does not describe. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (url: string) => string },
    ): {
      /** Workers take one in place of their address. */
      createScriptURL(
        url: string,
      ): Exclude<ConstructorParameters<typeof import('workbox-window').Workbox>[0], string> &
        ConstructorParameters<typeof Worker>[0]
    }
  }
}
