/** Supply-chain checks: licences, exact versions and checksums of the run-time packages. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAllowed, readLock, runTimePackages, thirdParty } from './licences'

const locked = readLock(process.cwd())
const packages = runTimePackages(locked)

describe('run-time packages', () => {
  it('have permissive licences', () => {
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([])
  })
  it('are listed in THIRD-PARTY.md; npm run licences writes it', () => {
    expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(thirdParty(process.cwd()))
  })
  it('are few, and pinned to exact versions', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.values<string>(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    // A further dependency is a decision: raise the limit with it.
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(20)
  })
  it('are locked by checksum, as all other packages', () => {
    const open = Object.entries(locked).filter(([path, { integrity }]) => path !== '' && !integrity)
    expect(open.map(([path]) => path)).toEqual([])
  })
})
