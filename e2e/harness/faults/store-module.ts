/** The store itself, as a module that a test brings into a page of the PWA: one more tab's worth of store. */
export * from '../../../pwa/store'
