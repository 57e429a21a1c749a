import { expect, it } from 'vitest'
import { speak, t } from './index'

it.each([
  ['en', 2, 0, 0, '2 entries added.'],
  ['en', 2, 2, 0, '2 entries added, not counting 2 withdrawn.'],
  ['en', 0, 1, 0, 'No entries added, not counting one withdrawn.'],
  ['en', 1, 1, 3, 'One entry added, not counting one withdrawn, 3 locked.'],
  ['fr', 1, 2, 0, 'Une entrée ajoutée, sans compter 2 retirées.'],
  ['fr', 0, 1, 1, 'Aucune entrée ajoutée, sans compter une retirée, une verrouillée.'],
  ['es', 2, 1, 2, '2 entradas añadidas, sin contar una retirada, 2 bloqueadas.'],
] as const)('counts in %s %i entries, %i withdrawn and %i locked', async (lang, n, withdrawn, locked, text) => {
  await speak(lang)
  expect(t('foot-mine', { n, withdrawn, locked })).toBe(text)
})
