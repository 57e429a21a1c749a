/** Re-exports the store as a module that a test imports into a page of the PWA. */
export * from '../../../pwa/store'
