/** For tests of what follows a press: whatever is on the screen has been in sight for long. */
import { vi } from 'vitest'

/** Each look at the clock is two seconds after the one before. `vi.restoreAllMocks` ends it. */
export function seenLongAgo(): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 2000
    return now
  })
}
