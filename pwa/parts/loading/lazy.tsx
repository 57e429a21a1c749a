/** Lazy component with loading and error states; unlike `lazy` of Preact, it needs no `Suspense` and can retry. */
import type { ComponentType, FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../i18n'
import { Failed } from './Failed'
import { Late } from './Late'

/** A request that fails because the network just changed (another Wi-Fi, a cable) succeeds a moment later. */
const RETRY_AFTER_MS = 500

async function withRetry<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS))
    return await load()
  }
}

/** A component that is loaded on first mount, or before it by `preload`. */
export type LazyComponent<P> = FunctionComponent<P> & { readonly preload: () => void }

/**
 * Wraps a dynamic import: loads on first mount, and once more by itself if that fails. A `quiet` component renders nothing
 * while loading.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>, quiet = false): LazyComponent<P> {
  let Loaded: ComponentType<P> | null = null
  const loadOnce = async () => void (Loaded ??= await load())
  function Lazy(props: P) {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(Loaded ? 'ready' : 'loading')
    const start = () => {
      setState('loading')
      withRetry(loadOnce).then(
        () => setState('ready'),
        (error) => {
          // Reported as an uncaught error is.
          reportError(error)
          setState('failed')
        },
      )
    }
    useEffect(() => {
      // Another instance may have loaded it between render and effect.
      if (Loaded) setState('ready')
      else start()
    }, [])
    if (state === 'failed') return <Failed onRetry={start} />
    if (!Loaded && quiet) return null
    // The CSS delays the loading text, so that a fast load shows none.
    return Loaded ? (
      <Loaded {...props} />
    ) : (
      <>
        <p class="coming" aria-busy="true">
          {t('screen-coming')}
        </p>
        <Late text="late-screen" />
      </>
    )
  }
  // A failure is reported once the component is mounted, which loads it again.
  return Object.assign(Lazy, { preload: () => void loadOnce().catch(() => {}) })
}
