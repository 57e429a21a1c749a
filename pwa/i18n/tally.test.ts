import { expect, it } from 'vitest'
import { speak, t } from './index'

it.each([
  ['en', 2, 0, 0, '2 records of your own.'],
  ['en', 2, 2, 0, '2 records of your own, not counting 2 withdrawn.'],
  ['en', 0, 1, 0, 'No record of your own, not counting one withdrawn.'],
  ['en', 1, 1, 3, 'One record of your own, not counting one withdrawn, 3 locked.'],
  ['fr', 1, 2, 0, 'Une note de votre main, sans compter 2 retirées.'],
  ['fr', 0, 1, 1, 'Aucune note de votre main, sans compter une retirée, une verrouillée.'],
  ['es', 2, 1, 2, '2 anotaciones suyas, sin contar una retirada, 2 bloqueadas.'],
] as const)('counts in %s %i records, %i withdrawn and %i locked', async (lang, n, withdrawn, locked, text) => {
  await speak(lang)
  expect(t('foot-mine', { n, withdrawn, locked })).toBe(text)
})
