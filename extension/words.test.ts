/** Roles in the language of the interface: the negotiation's, and the usual ones of the catalogue. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { buildLedger } from '../shared/domain/ledger'
import { nameIn } from '../shared/domain/names'
import type { Lang } from '../shared/domain/types'
import { fixturePack as pack } from '../shared/testing/fixture-pack'
import { observed } from '../shared/testing/observed'

let lang: Lang = 'en'
const messageIn = (of: Lang, key: string): string | undefined => {
  const messages = JSON.parse(readFileSync(join(import.meta.dirname, '_locales', of, 'messages.json'), 'utf8'))
  return messages[key]?.message
}
vi.mock('./browser', () => ({ t: (key: string) => messageIn(lang, key) ?? key, uiLanguage: () => lang }))
vi.stubGlobal('__SITES__', [])
const { roleText, saidBy } = await import('./words')
const { articleCard } = await import('./background/views')

const roles = () => pack.roleKinds.map(({ id, names }) => ({ id, name: nameIn(names, lang) }))
const memberName = (id: string) => nameIn(pack.members.find((one) => one.id === id)?.shortNames ?? {}, lang)

it.each<[Lang, role: string, said: string]>([
  ['en', 'co-convenor', 'Said by co-convenor, Singapore'],
  ['fr', 'co-convenor', 'Dit par coorganisateur, Singapour'],
  ['es', 'co-convenor', 'Dicho por coorganizador, Singapur'],
  ['fr', 'facilitator', 'Dit par facilitateur, Singapour'],
  ['es', 'facilitator', 'Dicho por facilitador, Singapur'],
  ['fr', 'ministry', 'Dit par ministère, Singapour'],
  ['es', 'ministry', 'Dicho por ministerio, Singapur'],
  ['fr', 'envoyé spécial', 'Dit par envoyé spécial, Singapour'],
])('in %s a claim of a %s reads “%s”', (of, role, said) => {
  lang = of
  expect(saidBy({ person: null, role, members: ['sg'] }, memberName, roles())).toBe(said)
})

it.each<[Lang, role: string, shown: string]>([
  ['en', 'co-convenors', 'co-convenors'],
  ['fr', 'co-convenors', 'coorganisateurs'],
  ['es', 'co-convenors', 'coorganizadores'],
  ['en', 'press report (SUNS/TWN)', 'press report (SUNS/TWN)'],
  ['fr', 'press report (SUNS/TWN)', 'article de presse (SUNS/TWN)'],
  ['es', 'press report (SUNS/TWN)', 'información de prensa (SUNS/TWN)'],
  ['fr', 'proponents', 'auteurs de la proposition'],
  ['es', 'Director-General', 'Director General'],
  ['fr', 'trade attaché of the mission', 'trade attaché of the mission'],
])('in %s the card shows a source by “%s” as “%s”', (of, role, shown) => {
  lang = of
  const spam = { ...observed({ id: 'a', article: 'spam', date: '2021-07-22', status: 'clean' }) }
  const observation = { ...spam, reportedBy: { person: null, role, members: [] } }
  const negotiation = { ...pack, observations: [observation] }
  const card = articleCard({ negotiation, ledger: buildLedger(negotiation) }, 'spam', null, '2021-07-23', lang)
  expect(roleText(card?.evidence?.role ?? '')).toBe(shown)
})
