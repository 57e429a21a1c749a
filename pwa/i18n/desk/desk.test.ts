import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

const variables = (pattern: string) => [...new Set(pattern.match(/\$\w+/g) ?? [])].sort()
const keys = Object.keys(en).filter((key): key is keyof typeof en => Object.hasOwn(en, key))

describe.each([
  ['en', en],
  ['fr', fr],
  ['es', es],
] as const)('the words of the rarer screens in %s', (lang, catalogue) => {
  it('are patterns that take the same values as the English', () => {
    for (const key of keys) {
      const bundle = new FluentBundle(lang, { useIsolating: false })
      expect(bundle.addResource(new FluentResource(`${key} = ${catalogue[key]}`)), key).toEqual([])
      expect(bundle.getMessage(key)?.value, key).not.toBeNull()
      expect(variables(catalogue[key]), key).toEqual(variables(en[key]))
    }
  })
})
