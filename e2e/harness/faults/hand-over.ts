import type { Page } from 'playwright-core'
import type { Entry } from '../../../shared/domain/entries'
import type { Device } from './device'

type Answer = 'kept' | 'later' | 'refused'

/** Hands records to the app as the extension does, again until it answers: it listens only a moment after it is drawn. */
export const hand = (page: Page, records: readonly Entry[]): Promise<Answer> =>
  page.evaluate(
    (all) =>
      new Promise<Answer>((resolve) => {
        const heard = new AbortController()
        window.addEventListener(
          'message',
          ({ data }) => {
            if (data?.from !== 'pwa' || data.ids?.[0] !== all[0]?.id) return
            heard.abort()
            resolve(data.type)
          },
          { signal: heard.signal },
        )
        const hand = () =>
          window.postMessage({ plenary: 'bridge', from: 'extension', type: 'records', records: all }, location.origin)
        const again = setInterval(hand, 500)
        heard.signal.addEventListener('abort', () => clearInterval(again))
        hand()
      }),
    records,
  )

/** The same; what the app says is kept counts as confirmed. */
export async function handOver(page: Page, device: Device, records: readonly Entry[]): Promise<Answer> {
  const answer = await hand(page, records)
  if (answer === 'kept') for (const record of records) device.confirmed.set(record.id, record)
  return answer
}
