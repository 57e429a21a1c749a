/**
 * Crash-recovery soak test: `npm run soak` kills the browser at seeded random moments of every kind of write, 200 times
 * in all, and prints what was lost. `SEED` repeats a run, `TIMES` sets the number of kills. Needs `npm run build`.
 */
import { Device } from '../../testing/browsers/faults/device'
import { isOnce, KILLED, type Killed, killDuring } from '../../testing/browsers/faults/kill'
import { runOnSite, type Site } from '../../testing/browsers/faults/site'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const times = Number(process.env.TIMES ?? 200)
/** Kills of one browser profile before a new one replaces it. */
const KILLS_PER_DEVICE = 10

interface Row {
  times: number
  confirmed: number
  lost: number
  torn: number
  reported: number
}

async function soak(site: Site): Promise<boolean> {
  const random = seeded(seed)
  const kinds = Object.keys(KILLED) as Killed[]
  const table = new Map<Killed, Row>()
  console.log(`Seed ${seed}: ${times} kills.`)
  for (const [index, kind] of kinds.entries()) {
    const row: Row = { times: 0, confirmed: 0, lost: 0, torn: 0, reported: 0 }
    table.set(kind, row)
    const share = Math.floor(times / kinds.length) + (index < times % kinds.length ? 1 : 0)
    const lives = isOnce(kind) ? 1 : KILLS_PER_DEVICE
    let device = new Device(site)
    for (let life = 0; life < share; life++) {
      if (life > 0 && life % lives === 0) {
        await device.remove()
        device = new Device(site)
      }
      const before = life % lives === 0 ? 0 : device.confirmed.size
      const moment = random()
      const { confirmed, lost, torn, reported } = await killDuring(kind, moment, site, device)
      await device.close()
      row.times++
      row.confirmed += confirmed - before
      row.lost += lost.length
      row.torn += torn
      row.reported += reported ? 1 : 0
      if (lost.length + torn > 0 || !reported)
        console.log(`${kind} at ${moment.toFixed(4)}: lost ${lost}, torn ${torn}, reported ${reported}`)
    }
    await device.remove()
    console.log(rowText(kind, row))
  }
  console.log(`\n${rowText('fault')}`)
  for (const [kind, row] of table) console.log(rowText(kind, row))
  console.log(`Seed ${seed}.`)
  return [...table.values()].every((row) => row.lost + row.torn === 0 && row.reported === row.times)
}

function rowText(name: string, row?: Row): string {
  const cells = row
    ? [row.times, row.confirmed, row.lost, row.torn, `${row.reported}/${row.times}`]
    : ['times', 'confirmed', 'lost', 'half-applied', 'reported']
  return `${name.padEnd(16)} | ${cells.map((cell) => String(cell).padStart(12)).join(' | ')}`
}

/** Seeded pseudo-random numbers from 0 to 1 (mulberry32): the same moments for the same seed. */
function seeded(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const soakStore = (): Promise<void> => runOnSite(soak)
