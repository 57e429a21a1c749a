/** Templates of `deploy/`: text with placeholders, each of which must be filled. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../programs/process.mjs'

export const templateOf = (path: string): string => readFileSync(join(ROOT, 'deploy', path), 'utf8')

/** Throws where a template has a placeholder (`@NAME@`) that has no value. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/@([A-Z_]+)@/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the template has no value for ${name}`)
    return String(value)
  })
