/** Bridge client: sends records to the PWA as the extension does. */
import type { Page } from 'playwright-core'
import type { Entry } from '../../../shared/domain/entries/entries'
import { FROM_EXTENSION } from '../pairing'
import type { Device } from './device'

type Answer = 'kept' | 'later' | 'refused'

/**
 * Sends records over the bridge as the extension does, with retries: the app listens only a moment after it is drawn.
 */
export const sendRecords = (page: Page, records: readonly Entry[]): Promise<Answer> =>
  page.evaluate(
    ({ all, ours }) => {
      localStorage.setItem('plenary-extension', ours.token)
      return new Promise<Answer>((resolve) => {
        const received = new AbortController()
        window.addEventListener(
          'message',
          ({ data }) => {
            if (data?.from !== 'pwa' || data.ids?.[0] !== all[0]?.id) return
            received.abort()
            resolve(data.type)
          },
          { signal: received.signal },
        )
        const hand = () => window.postMessage({ ...ours, type: 'records', records: all, heldBack: 0 }, location.origin)
        const again = setInterval(hand, 500)
        received.signal.addEventListener('abort', () => clearInterval(again))
        hand()
      })
    },
    { all: records, ours: FROM_EXTENSION },
  )

/** Sends records, and counts those that the app confirms as saved. */
export async function deliver(page: Page, device: Device, records: readonly Entry[]): Promise<Answer> {
  const answer = await sendRecords(page, records)
  if (answer === 'kept') for (const record of records) device.confirmed.set(record.id, record)
  return answer
}
