import type { ComponentType } from 'preact'
import { loadDeskWords } from '../i18n/desk'
import { lazy } from './lazy'

/** A rarer screen or part: loaded when it is first drawn, together with its words. */
export const lazyScreen = <P extends object>(load: () => Promise<ComponentType<P>>, quiet = false): ComponentType<P> =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadDeskWords(), import('./late-styles')])
    return component
  }, quiet)
