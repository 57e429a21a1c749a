/** The app and the extension use the same words for phases, statuses and visibility. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../pwa/i18n/core/en'
import { es } from '../pwa/i18n/core/es'
import { fr } from '../pwa/i18n/core/fr'

const APP: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr, es }
const LOCALES = join(import.meta.dirname, '..', 'extension', '_locales')

/** Keys of the extension, with those of the app. */
const SAME = /^(phase|status)_/
const VISIBILITY = { form_public: 'visibility-public', form_private: 'visibility-private' }

describe.each(Object.entries(APP))('%s', (lang, app) => {
  const extension: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    readFileSync(join(LOCALES, lang, 'messages.json'), 'utf8'),
  )

  test('phases and statuses of the extension are those of the app', () => {
    const names = Object.entries(extension).filter(([key]) => SAME.test(key))
    expect(names.map(([key, { message }]) => [key, message])).toEqual(
      names.map(([key]) => [key, app[key.replaceAll('_', '-')]]),
    )
    expect(names).toHaveLength(Object.keys(app).filter((key) => /^(phase|status)-/.test(key)).length)
  })

  test.each(Object.entries(VISIBILITY))('%s of the extension is %s of the app', (key, appKey) => {
    expect(extension[key]?.message).toBe(app[appKey])
  })
})
