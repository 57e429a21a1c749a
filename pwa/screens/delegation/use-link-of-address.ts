/**
 * Deep link: what an address that was opened gives, after which it leaves the address and the history. That of an invitation is filled in.
 * Addresses to create and to recover, which earlier versions made, hold a secret for good: they are told of, and not used.
 */
import { useEffect, useState } from 'preact/hooks'
import { linkTo, replace } from '../../model/navigation'
import { address } from '../../model/state'

export const SETUPS = ['join', 'create', 'recover'] as const
export type Setup = (typeof SETUPS)[number]

export interface GivenLink {
  readonly setup: Setup
  /** The link of an invitation; `null` for an address with a code. */
  readonly link: string | null
}

export function useLinkOfAddress(): GivenLink | null {
  const [given, setGiven] = useState<GivenLink | null>(null)
  const { params } = address.value
  const setup = SETUPS.find((one) => params[one] !== undefined)
  const secret = setup && params[setup]
  useEffect(() => {
    if (setup === undefined || secret === undefined) return
    setGiven({ setup, link: setup === 'join' ? `#/delegation?join=${secret}` : null })
    replace(linkTo('delegation'))
  }, [setup, secret])
  return given
}
