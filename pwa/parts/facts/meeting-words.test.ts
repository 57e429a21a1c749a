/** A meeting inside a sentence: by its kind where that is well sourced. */
import { afterAll, expect, it } from 'vitest'
import type { Lang } from '../../../shared/domain/types'
import { speak } from '../../i18n'
import { meetingPhrase } from './meeting-words'

afterAll(() => speak('en'))

it.each<[lang: Lang, verified: boolean, told: string]>([
  ['en', true, 'the plenary of 9 June 2026'],
  ['en', false, 'the meeting of 9 June 2026 (planned, or not well sourced)'],
  ['fr', false, 'la réunion du 9 juin 2026 (prévue ou insuffisamment sourcée)'],
  ['es', false, 'la reunión del 9 de junio de 2026 (prevista o con fuentes insuficientes)'],
])('in %s, where it is verified: %s', async (lang, verified, told) => {
  await speak(lang)
  expect(meetingPhrase({ kind: 'plenary', end: '2026-06-09', verified }).replaceAll('\u00a0', ' ')).toBe(told)
})
