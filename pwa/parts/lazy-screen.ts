/** Lazy loading of screens together with their catalogue and styles, once the drafts of their forms are there. */
import type { ComponentType } from 'preact'
import { loadMoreWords } from '../i18n/more'
import { lazy } from './lazy'

/** Links of style sheets that failed: the bundler's loader fetches each once, and takes it for loaded at the next try. */
const failed = new Set<HTMLLinkElement>()
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
  },
  true,
)

function fetchFailedStyles(): void {
  for (const link of failed) link.replaceWith(link.cloneNode())
  failed.clear()
}

/** As `lazy`, after the catalogue, the style sheets and the drafts that such a component needs are loaded too. */
export const lazyScreen = <P extends object>(load: () => Promise<ComponentType<P>>, quiet = false): ComponentType<P> =>
  lazy(async () => {
    fetchFailedStyles()
    const drafts = import('../model/drafts').then(({ restoreDrafts }) => restoreDrafts())
    const [component] = await Promise.all([load(), loadMoreWords(), import('./late-styles'), drafts])
    return component
  }, quiet)
