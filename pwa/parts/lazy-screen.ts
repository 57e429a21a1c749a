import type { ComponentType } from 'preact'
import { loadMoreWords } from '../i18n/more'
import { lazy } from './lazy'

/** A rarer screen or part: loaded when it is first drawn, together with its words. */
export const lazyScreen = <P extends object>(load: () => Promise<ComponentType<P>>, quiet = false): ComponentType<P> =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadMoreWords(), import('./late-styles')])
    return component
  }, quiet)
