/** Deep link with a secret: what an address that was opened gives, after which it leaves the address and the history. */
import { useEffect, useState } from 'preact/hooks'
import { linkTo, replace } from '../../model/navigation'
import { address } from '../../model/state'

export const SETUPS = ['join', 'create', 'recover'] as const
export type Setup = (typeof SETUPS)[number]

export interface GivenLink {
  readonly setup: Setup
  readonly link: string
}

export function useLinkOfAddress(): GivenLink | null {
  const [given, setGiven] = useState<GivenLink | null>(null)
  const { params } = address.value
  const setup = SETUPS.find((one) => params[one] !== undefined)
  const secret = setup && params[setup]
  useEffect(() => {
    if (setup === undefined || secret === undefined) return
    setGiven({ setup, link: `#/delegation?${setup}=${secret}` })
    replace(linkTo('delegation'))
  }, [setup, secret])
  return given
}
