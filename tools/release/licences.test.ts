/** Supply-chain checks: licences, exact versions and checksums of the run-time packages. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUNDLED, isAllowed, readLock, runTimePackages, thirdParty, tracesIn } from './licences'

const locked = readLock(process.cwd())
const packages = runTimePackages(locked)

describe('run-time packages', () => {
  it('have permissive licences', () => {
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([])
  })
  it('are listed in THIRD-PARTY.md; npm run licences writes it', () => {
    expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(thirdParty(process.cwd()))
  })
  it('bundle no code of others that is not named', () => {
    const unnamed = packages.flatMap(({ name, path }) =>
      tracesIn(process.cwd(), path)
        // Of itself, as a package of several files has it.
        .filter(
          (trace) =>
            trace !== name &&
            !trace
              .toLowerCase()
              .replace(/[^a-z]/g, '')
              .includes(`license${name}`),
        )
        .filter(
          (trace) =>
            !BUNDLED.some(({ of, sign }) => of === name && (sign.test(trace) || sign.test(`node_modules/${trace}/`))),
        )
        .map((trace) => `${name}: ${trace}`),
    )
    expect(unnamed).toEqual([])
  })
  it.each(BUNDLED.map((one) => [one.name, one] as const))(
    'bundle %s, which is named, in that version',
    (_, { of, name, version, sign, licence }) => {
      const folder = `node_modules/${of}`
      const { module = '', exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      const files = [module, ...JSON.stringify(exports).matchAll(/"(?:\.\/)?(dist\/[\w.-]+\.mjs)"/g)].map((file) =>
        typeof file === 'string' ? file : file[1],
      )
      const texts = files.filter((file) => file).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      expect(texts.some((text) => sign.test(text))).toBe(true)
      expect(isAllowed(licence)).toBe(true)
      if (name === 'PDF.js') expect(texts.some((text) => text.includes(version))).toBe(true)
    },
  )
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
