/** Set by `vite.config.ts`. */
declare const __PWA_URL__: string
declare const __VERSION__: string
