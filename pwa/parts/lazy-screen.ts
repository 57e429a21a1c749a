/** Lazy loading of screens together with their catalogue and styles. */
import type { ComponentType } from 'preact'
import { loadMoreWords } from '../i18n/more'
import { lazy } from './lazy'

/** As `lazy`, after the catalogue and the style sheets that such a component needs are loaded too. */
export const lazyScreen = <P extends object>(load: () => Promise<ComponentType<P>>, quiet = false): ComponentType<P> =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadMoreWords(), import('./late-styles')])
    return component
  }, quiet)
