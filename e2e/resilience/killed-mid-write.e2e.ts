/** Crash consistency: the browser is killed during every kind of write. Eight moments; 200 in `npm run soak`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Device } from '../../testing/browsers/faults/device'
import { isOnce, KILLED, type Killed, killDuring } from '../../testing/browsers/faults/kill'
import { type Site, serveSite } from '../../testing/browsers/faults/site'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.remove())

describe.each(Object.keys(KILLED) as Killed[])('killed during a %s', (kind) => {
  const moment = isOnce(kind) || 'harm' in KILLED[kind] ? 0.3 : 0.6
  it(`at moment ${moment}: everything confirmed is there, nothing is half-applied`, async () => {
    const device = new Device(site)
    try {
      expect(await killDuring(kind, moment, site, device)).toMatchObject({ lost: [], reported: true, torn: 0 })
    } finally {
      await device.remove()
    }
  })
})
