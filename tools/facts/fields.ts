/** Gathered facts: reading them, and helpers for their fields. They are unknown until the schema has read the pack. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainNote } from '../packs/plain-notes'

export type Facts = Readonly<Record<string, unknown>>

export class FactsFolder {
  /** Of a file that the folder lacks, the one of `other` is read. */
  constructor(
    private readonly folder: string,
    private readonly other: string,
  ) {}

  file(name: string): Facts {
    const file = join(this.folder, `${name}.json`)
    return JSON.parse(readFileSync(existsSync(file) ? file : join(this.other, `${name}.json`), 'utf8'))
  }

  /** A file of the folder itself; `null` where it has none. */
  own(name: string): Facts | null {
    const file = join(this.folder, `${name}.json`)
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  }

  /** The list of a file that is one, or that has one under a key. */
  list(name: string, key?: string): readonly Facts[] {
    const file = this.file(name)
    const list = key === undefined ? file : file[key]
    if (!Array.isArray(list)) throw new Error(`${name}.json: no list${key ? ` ${key}` : ''}`)
    return list
  }

  /** An object in a file; empty where there is none. */
  part(name: string, key: string): Facts {
    return factsIn(this.file(name)[key])
  }
}

/** The value as an object; empty where it is none. */
export const factsIn = (value: unknown): Facts => (typeof value === 'object' && value !== null ? { ...value } : {})

/** The fields that are set. */
export const optional = (fields: Facts): Facts =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value ? [value] : [])

/** Addresses without duplicates, of one address or a list, or several. */
export const sources = (...values: readonly unknown[]): readonly unknown[] => [...new Set(values.flatMap(listOf))]

/** Editors' notes as one, in plain words. */
export const noteOf = (...notes: readonly unknown[]): string =>
  notes
    .filter((note) => typeof note === 'string')
    .filter((note) => note !== '')
    .map(plainNote)
    .join(' · ')
