/** Lazy loading of screens together with their catalogue and styles, and of forms together with their drafts. */
import type { ComponentType } from 'preact'
import { loadMoreWords } from '../../i18n/more'
import { type LazyComponent, lazy } from './lazy'

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

/** As `lazy`, after the catalogue and the style sheets that such a component needs are loaded too. */
export const lazyScreen = <P extends object>(load: () => Promise<ComponentType<P>>, quiet = false): LazyComponent<P> =>
  lazy(async () => {
    fetchFailedStyles()
    const [component] = await Promise.all([load(), loadMoreWords(), import('./late-styles')])
    return component
  }, quiet)

/** As `lazyScreen`, for what has forms with drafts, after these are read. */
export const lazyForms = <P extends object>(load: () => Promise<ComponentType<P>>, quiet = false): LazyComponent<P> =>
  lazyScreen(async () => {
    const drafts = import('../../model/typed/drafts').then(({ draftsReady }) => draftsReady())
    const [component] = await Promise.all([load(), drafts])
    return component
  }, quiet)
