import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** An opening tag; arrows in its attributes are no end. */
const FIELD = /<(?:input|select|textarea)\b(?:=>|[^>])*>/g

const fields = readdirSync('extension', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .flatMap((name) => readFileSync(`extension/${name}`, 'utf8').match(FIELD) ?? [])
  .filter((field) => !/type="(?:radio|checkbox)"/.test(field))

it('no field lets the browser write its value to session and form files: the panel may be open in a tab', () => {
  expect(fields.length).toBeGreaterThan(5)
  expect(fields.filter((field) => !field.includes('autocomplete="off"'))).toEqual([])
})
