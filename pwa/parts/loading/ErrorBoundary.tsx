/**
 * Error boundary: a part that throws while it is drawn is replaced by a message. Without one, Preact leaves the screen
 * empty, and runs no effect of any component from then on.
 */
import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { Failed } from './Failed'

export function ErrorBoundary({ children }: { children: ComponentChildren }) {
  // Reported as an uncaught error is.
  const [error, retry] = useErrorBoundary((error) => reportError(error))
  return error === undefined ? children : <Failed onRetry={retry} />
}
