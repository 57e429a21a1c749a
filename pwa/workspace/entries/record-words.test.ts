import { beforeAll, describe, expect, it } from 'vitest'
import { LANGS } from '../../../shared/domain/text/langs'
import { NUMBERINGS, ROLE_LEADS, SPEAKS_FOR } from '../../../shared/domain/types'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { fieldText } from './field-words'

const said = (field: string, value: unknown) => fieldText('negotiation', { field }, value)

describe('what changes of roles, kinds of meeting and texts', () => {
  beforeAll(async () => {
    await speak('en')
    await loadMoreWords()
    appData.value = stateWith(pack)
  })

  it.each<[string, unknown, string]>([
    [
      'roleKinds',
      [{ id: 'clerk', isNew: true, words: { fr: ['greffier', 'greffière'] }, names: { en: 'Clerk' }, leads: 'group' }],
      '“Clerk” (Name (English): Clerk; Words on pages (French): greffier, greffière; Leads: a group)',
    ],
    ['roleKinds', [{ id: 'clerk', leads: null }], '“clerk” (Leads: (empty))'],
    ['roleKindsRemoved', ['clerk'], '“clerk”'],
    [
      'texts',
      [{ id: 'draft', isNew: true, names: { en: 'Draft' }, date: '2024-07', isComplete: false, sources: [] }],
      '“Draft” (Name (English): Draft; Date: Jul 2024)',
    ],
    ['texts', [{ id: 'draft', isComplete: false }], '“draft” (All its articles are known: no)'],
  ])('%s: %j', (field, value, text) => {
    expect(said(field, value)).toBe(text)
  })
})

it.each(LANGS)('values of their fields have words in %s', async (lang) => {
  await speak(lang)
  for (const [field, values] of [
    ['speaksFor', SPEAKS_FOR],
    ['leads', ROLE_LEADS],
    ['numbering', NUMBERINGS],
  ] as const)
    for (const value of values) {
      const text = said('roleKinds', [{ id: 'one', [field]: value }])
      expect(text).toMatch(/: .+\)$/)
      if (lang !== 'en') expect(text).not.toContain(`: ${value})`)
    }
})
