/** Brings the one thing into sight, with the focus, that a parameter of the address names (deep link). */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { baseAddress } from '../../model/state'

interface AskedProps<E extends HTMLElement> {
  readonly ref: RefObject<E | null>
  readonly tabIndex: -1
  /** Receives the focus of a navigation, in place of the heading of the screen. */
  readonly 'data-asked': '' | undefined
}

/** Properties of the element that shows the thing. */
export function useAsked<E extends HTMLElement>(param: 'observation' | 'chart' | 'open', id: string): AskedProps<E> {
  const ref = useRef<E>(null)
  const isAsked = baseAddress.value.params[param] === id
  useEffect(() => {
    if (!isAsked) return
    ref.current?.scrollIntoView({ block: param === 'chart' ? 'start' : 'center' })
    ref.current?.focus({ preventScroll: true })
  }, [isAsked, param])
  return { ref, tabIndex: -1, 'data-asked': isAsked ? '' : undefined }
}
