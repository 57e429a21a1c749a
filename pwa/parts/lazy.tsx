import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n'

/** A part that is loaded when it is first drawn. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Loaded: ComponentType<P> | null = null
  return function Lazy(props: P) {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(Loaded ? 'ready' : 'loading')
    useEffect(() => {
      if (Loaded) return
      load().then(
        (component) => {
          Loaded = component
          setState('ready')
        },
        () => setState('failed'),
      )
    }, [])
    if (state === 'failed')
      return (
        <p class="trouble" role="alert">
          {t('screen-failed')}
        </p>
      )
    return Loaded ? <Loaded {...props} /> : null
  }
}
