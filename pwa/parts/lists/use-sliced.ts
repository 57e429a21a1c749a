/** Time slicing of what a screen shows: at once where it is short, else in tasks of its own while the last result stays. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Pausable, whileWanted } from '../../../shared/domain/pausable'
import { isPublicOnly } from '../../model/state'
import { inSlices, nextTask } from '../../store'

/** Work that is done before the screen is drawn, in ms. */
const AT_ONCE = 8

interface Begun<T> {
  readonly work: Pausable<T>
  /** `null` where it is not done yet. */
  readonly done: { readonly value: T } | null
}

function begin<T>(work: Pausable<T>, isWhole: boolean): Begun<T> {
  const end = isWhole ? Number.POSITIVE_INFINITY : performance.now() + AT_ONCE
  do {
    const { done, value } = work.next()
    if (done) return { work, done: { value } }
  } while (performance.now() < end)
  return { work, done: null }
}

/**
 * The result of a computation for some inputs: of the last ones until it is done, and `null` before the first is. On paper, and
 * while what is not public is hidden, it is done at once, as nothing of the last ones may be seen.
 */
export function useSliced<T>(make: () => Pausable<T>, inputs: readonly unknown[]): T | null {
  const isWhole = isPublicOnly.value
  const begun = useMemo(() => begin(make(), isWhole), [...inputs, isWhole])
  const last = useRef<{ readonly value: T } | null>(null)
  const [, drawAgain] = useState(begun)
  useEffect(() => {
    if (begun.done) return
    let isWanted = true
    void inSlices(whileWanted(begun.work, () => isWanted)).then(async (done) => {
      if (!done) return
      // Drawn in a task of its own, not in that of the last slice.
      await nextTask()
      if (!isWanted) return
      last.current = done
      drawAgain({ ...begun, done })
    })
    return () => {
      isWanted = false
    }
  }, [begun])
  if (begun.done) last.current = begun.done
  return last.current?.value ?? null
}
