/** Alert with the message of a failed action; the detail is a tooltip. */
import type { Failure } from '../problems'

export function FailureNote({ failure }: { failure: Failure | null }) {
  return (
    failure && (
      <p class="problem" role="alert" title={failure.detail}>
        {failure.text}
      </p>
    )
  )
}
