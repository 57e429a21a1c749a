/** Words on screen in each language: roles, effects of saving, dates of a status. */
import { expect, it, vi } from 'vitest'
import { buildLedger } from '../shared/domain/ledger/ledger'
import { nameIn } from '../shared/domain/text/names'
import { LANGS, type Lang } from '../shared/domain/types'
import { fixturePack as pack } from '../testing/fixture-pack'
import { observed } from '../testing/observed'
import type { EffectView } from './messages'

let lang: Lang = 'en'
vi.mock('./browser', () => ({ uiLanguage: () => lang }))
vi.stubGlobal('__SITES__', [])
const { loadWords, t } = await import('./i18n')
const { effectText, roleText, saidBy } = await import('./words')
const { articleCard } = await import('./background/views')

const speak = async (of: Lang) => {
  lang = of
  await loadWords()
}
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
])('in %s a claim of a %s reads “%s”', async (of, role, said) => {
  await speak(of)
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
])('in %s the card shows a source by “%s” as “%s”', async (of, role, shown) => {
  await speak(of)
  const spam = { ...observed({ id: 'a', article: 'spam', date: '2021-07-22', status: 'clean' }) }
  const observation = { ...spam, reportedBy: { person: null, role, members: [] } }
  const negotiation = { ...pack, observations: [observation] }
  const card = articleCard({ negotiation, ledger: buildLedger(negotiation) }, 'spam', null, '2021-07-23', lang)
  expect(roleText(card?.evidence?.role ?? '')).toBe(shown)
})

/** The app's words for the same effects, as far as they are alike; a status in a sentence has quotation marks here. */
it.each<[EffectView['kind'], Lang, string]>([
  ['moves', 'en', 'Spam: “Clean” becomes “Left out”.'],
  ['moves', 'fr', 'Spam : « Clean » devient « Left out ».'],
  ['moves', 'es', 'Spam: «Clean» pasa a «Left out».'],
  ['first', 'en', 'Spam gets its first status: “Left out”.'],
  ['confirms', 'en', 'No change: this confirms the current status (since 22 Jul 2021).'],
  ['confirms', 'fr', 'Aucun changement : cela confirme le statut actuel (depuis : 22 juil. 2021).'],
  ['confirms', 'es', 'Sin cambios: esto confirma el estado actual (desde: 22 jul 2021).'],
  ['older', 'en', 'The article’s status does not change: “Clean” (22 Jul 2021) is more recent.'],
  ['older', 'fr', 'Le statut de l’article ne change pas : « Clean » (22 juil. 2021) est plus récent.'],
  ['activity', 'en', 'The article’s status does not change: further discussion does not undo “Clean”.'],
  ['flag', 'en', 'Flags are shown next to the status and do not change it.'],
])('says of saving that %s, in %s: %s', async (kind, of, text) => {
  await speak(of)
  const statuses = [
    { id: 'clean', name: 'Clean' },
    { id: 'dropped', name: 'Left out' },
  ]
  const effect = { kind, status: 'clean', date: '2021-07-22', isBack: false }
  expect(effectText(effect, 'Spam', 'dropped', statuses).replaceAll('\u00a0', ' ')).toBe(text)
})

it.each(LANGS)('in %s a status on the date of the page is as of it, not of that day', async (of) => {
  await speak(of)
  expect(t('row-then', { date: 'D' })).toMatch(/page|página/)
})
