/** The browser killed in the middle of every kind of write. A dozen moments here; two hundred in `npm run soak`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Device } from '../harness/faults/device'
import { isOnce, KILLED, type Killed, killDuring } from '../harness/faults/kill'
import { type Site, serveSite } from '../harness/faults/site'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.remove())

describe.each(Object.keys(KILLED) as Killed[])('killed during a %s', (kind) => {
  const moments = isOnce(kind) || 'harm' in KILLED[kind] ? [0.3] : [0.15, 0.6]
  it.each(moments)('at moment %d: everything confirmed is there, nothing half-applied', async (moment) => {
    const device = new Device(site)
    try {
      expect(await killDuring(kind, moment, site, device)).toMatchObject({ lost: [], told: true, torn: 0 })
    } finally {
      await device.remove()
    }
  })
})
