/** Deep link: the invitation of an address that was opened, which is filled in, after which it leaves the address and the history. */
import { useEffect, useState } from 'preact/hooks'
import { linkTo, replace } from '../../model/navigation'
import { baseAddress } from '../../model/state'

/** The link of an invitation; `null` without one. */
export function useLinkOfAddress(): string | null {
  const [given, setGiven] = useState<string | null>(null)
  const { join } = baseAddress.value.params
  useEffect(() => {
    if (join === undefined) return
    setGiven(`#/delegation?join=${join}`)
    replace(linkTo('delegation'))
  }, [join])
  return given
}
