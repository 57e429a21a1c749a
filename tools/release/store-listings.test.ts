/** Listings for the browsers' stores: each language has the same fields, within the limits of the forms, as the package has them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGS } from '../../shared/domain/types'
import { ROOT } from '../programs/process.mjs'
import { browserMessages } from '../words/browser-messages'

/** Most characters of a summary (of the description of a package) and of a description. */
const [SUMMARY, DESCRIPTION] = [132, 16_000]

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const fieldsOf = (lang: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    read(`deploy/store/${lang}.md`)
      .split(/^## /m)
      .slice(1)
      .map((field) => [field.slice(0, field.indexOf('\n')), field.slice(field.indexOf('\n')).trim()]),
  )

describe.each(LANGS)('the listing in %s', (lang) => {
  const fields = fieldsOf(lang)
  it('has the summary of the package', () => {
    const description = browserMessages(lang).description?.message ?? ''
    expect(fields.Summary).toBe(description)
    expect(description.length).toBeLessThanOrEqual(SUMMARY)
  })
  it('has a description and a privacy policy', () => {
    expect(fields.Description?.length).toBeGreaterThan(500)
    expect(fields.Description?.length).toBeLessThanOrEqual(DESCRIPTION)
    expect(fields.Privacy?.length).toBeGreaterThan(200)
  })
})

it('says of each permission why it is asked for', () => {
  const [, ...lists] =
    /\bpermissions: \[([^\]]*)\][\s\S]*\boptional_permissions: \[([^\]]*)\]/.exec(read('extension/manifest.ts')) ?? []
  const permissions = lists.flatMap((list) => [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name))
  const told = fieldsOf('en').Permissions ?? ''
  expect(permissions).toContain('notifications')
  expect(permissions.filter((name) => !told.includes(name))).toEqual([])
})
