import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAllowed, readLock, runTimePackages, thirdParty } from './licences'

const locked = readLock(process.cwd())
const packages = runTimePackages(locked)

describe('what the builds contain of others', () => {
  it('has licences that allow it', () => {
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([])
  })
  it('is listed with its licences; npm run licences makes the list', () => {
    expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(thirdParty(process.cwd()))
  })
  it('is asked for by exact versions, and by few', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.values<string>(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    // A longer list is a decision: raise this with it.
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15)
  })
  it('is locked by checksum, as everything else', () => {
    const open = Object.entries(locked).filter(([path, { integrity }]) => path !== '' && !integrity)
    expect(open.map(([path]) => path)).toEqual([])
  })
})
