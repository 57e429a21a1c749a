import { expect, it } from 'vitest'
import { speak, t } from './index'
import { loadMoreWords } from './more'

it.each([
  ['en', 2, 0, 0, '2 entries added'],
  ['en', 2, 2, 0, '2 entries added · 2 withdrawn'],
  ['en', 0, 1, 0, 'No entries added · 1 withdrawn'],
  ['en', 1, 1, 3, 'One entry added · 1 withdrawn · 3 locked'],
  ['fr', 1, 2, 0, 'Une entrée ajoutée · 2 retirées'],
  ['fr', 0, 1, 1, 'Aucune entrée ajoutée · 1 retirée · 1 verrouillée'],
  ['es', 2, 1, 2, '2 entradas añadidas · 1 retirada · 2 bloqueadas'],
] as const)('counts in %s %i entries, %i withdrawn and %i locked', async (lang, n, withdrawn, locked, text) => {
  await speak(lang)
  expect(t('foot-mine', { n, withdrawn, locked })).toBe(text)
})

it.each([
  ['en', 1, 0, 'Import one entry', 'Imported: one entry.'],
  ['en', 2, 1, 'Import 2 entries and one withdrawal', 'Imported: 2 entries and one withdrawal.'],
  ['en', 0, 2, 'Import 2 withdrawals', 'Imported: 2 withdrawals.'],
  ['en', 0, 0, 'Import ', 'Imported: no entries.'],
  ['fr', 1, 2, 'Importer une entrée et 2 retraits', 'Importé : une entrée et 2 retraits.'],
  ['es', 2, 1, 'Importar 2 entradas y una retirada', 'Importado: 2 entradas y una retirada.'],
] as const)(
  'counts in %s what is imported, %i entries and %i withdrawals',
  async (lang, n, withdrawn, button, said) => {
    await speak(lang)
    await loadMoreWords()
    expect([t('files-import', { n, withdrawn }), t('files-imported', { n, withdrawn }).replace('\u00a0', ' ')]).toEqual(
      [button, said],
    )
  },
)
