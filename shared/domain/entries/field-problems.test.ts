import { describe, expect, it } from 'vitest'
import { MINIMAL } from '../../../testing/minimal-fields'
import type { EntityFields } from '../../kinds/kinds'
import { ADD_KINDS, type AddKind } from './entity-fields'
import { problemsOf } from './field-problems'

describe('the fields of a form', () => {
  const rows: readonly (readonly [AddKind, EntityFields, object])[] = [
    ['meeting', {}, { date: 'missing', type: 'missing', title: 'missing' }],
    ['meeting', { ...MINIMAL.meeting, date: '2026-02-30' }, { date: 'date' }],
    ['meeting', { ...MINIMAL.meeting, end: '2026-11-26' }, { end: 'order' }],
    ['meeting', { ...MINIMAL.meeting, url: 'ftp://a' }, { url: 'url' }],
    ['meeting', { ...MINIMAL.meeting, title: '<b>' }, { title: 'markup' }],
    ['meeting', { ...MINIMAL.meeting, note: 'a'.repeat(4001) }, { note: 'long' }],
    ['meeting', { ...MINIMAL.meeting, title: 'a'.repeat(501) }, { title: 'long' }],
    ['article', { ...MINIMAL.article, 'aliases-en': 'a\n'.repeat(51) }, { 'aliases-en': 'many' }],
    ['article', { ...MINIMAL.article, 'aliases-en': `a\n${'a'.repeat(501)}` }, { 'aliases-en': 'many' }],
    ['meeting', { ...MINIMAL.meeting, title: ' \n ' }, { title: 'missing' }],
    ['article', { 'name-fr': 'Définitions', theme: 'x', from: '2026-11-27' }, { 'name-en': 'missing' }],
    ['article', { ...MINIMAL.article, from: '' }, { from: 'missing' }],
    ['article', { ...MINIMAL.article, continues: 'spam', from: '' }, { from: 'missing' }],
    ['article', { ...MINIMAL.article, continues: 'a '.repeat(51), from: '2026-11-27' }, { continues: 'many' }],
    ['document', { date: '2026-11-27' }, { title: 'missing' }],
    ['role', { role: 'co-convenor' }, { person: 'missing' }],
    ['role', { ...MINIMAL.role, from: '2026-11-27', to: '2026-01-01' }, { to: 'order' }],
    ['position', {}, { members: 'missing', articles: 'missing', stance: 'missing', date: 'missing' }],
    ['position', { ...MINIMAL.position, typed: 'Atlantis' }, { members: 'unknown' }],
    ['theme', {}, { 'name-en': 'missing' }],
    ...ADD_KINDS.map((kind) => [kind, MINIMAL[kind], {}] as const),
  ]
  it.each(rows)('%s of %j', (kind, fields, problems) => expect(problemsOf(kind, fields, 'en')).toEqual(problems))
})
