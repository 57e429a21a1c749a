/** Versions of nats-server that are safe to be reached from outside, by its advisories (CVE-2026-27889, CVE-2026-27571). */

/** First safe version of each line that is still mended; lines after the last are safe. */
const SAFE: readonly (readonly [line: string, patch: number])[] = [
  ['2.11', 14],
  ['2.12', 5],
]
const LAST_LINE = 12

export const SAFE_VERSIONS = '2.11.14 or later of 2.11, or 2.12.5 or later'

/** The version that the files of a host were last tried with, which their steps name. */
export const TRIED_VERSION = '2.15.1'

export interface Version {
  readonly text: string
  readonly isSafe: boolean
}

/** Version out of what `nats-server --version` prints; `null` where it is none. */
export function versionIn(printed: string): Version | null {
  const [, text, major, minor, patch, further] = /\bv?((\d+)\.(\d+)\.(\d+)(-[\w.]+)?)/.exec(printed) ?? []
  if (text === undefined) return null
  // A preview comes before the version that it is named after.
  return { text, isSafe: isSafe(Number(major), Number(minor), Number(patch) - (further === undefined ? 0 : 0.5)) }
}

function isSafe(major: number, minor: number, patch: number): boolean {
  if (major !== 2) return major > 2
  const [, first] = SAFE.find(([line]) => line === `${major}.${minor}`) ?? []
  return first === undefined ? minor > LAST_LINE : patch >= first
}
