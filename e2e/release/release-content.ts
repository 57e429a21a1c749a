/** Content of the files of a release: a small dataset, entries of every kind in every layer, and captures of the extension. */
import { readFileSync } from 'node:fs'
import type { Draft } from '../../extension/messages'
import type { Entry, Layer } from '../../shared/domain/entries/entries'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { recordsWith } from '../../testing/canary'

/** The clock of a release: its files are the same whenever they are written. */
export const RELEASED_AT = '2026-12-02T10:00:00.000Z'
export const PASSPHRASE = 'correct horse battery'

const firstTwo = <T>(list: readonly T[]) => list.slice(0, 2)

/** Few rows of every kind of the dataset that ships: the files are for the shape, not the amount. */
export function smallPack(): Pack {
  const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
  if (!read.ok) throw new Error(read.problem.reason)
  const { pack } = read
  const { recognition } = pack
  if (!recognition) throw new Error('the dataset has no words of its own')
  const small: Pack = {
    ...pack,
    articles: pack.articles.filter(({ id }) => ['spam', 'paperless-trading'].includes(id)),
    members: pack.members.filter(({ id }) => ['ch', 'no'].includes(id)),
    groups: [],
    recognition: {
      ...recognition,
      articles: Object.fromEntries(Object.entries(recognition.articles).filter(([id]) => id === 'spam')),
      masks: { en: firstTwo(recognition.masks.en ?? []) },
    },
    observations: firstTwo(pack.observations.filter(({ article }) => article === 'spam')).map(
      ({ meeting: _, ...observation }) => ({
        ...observation,
        reportedBy: { ...observation.reportedBy, members: [] },
        dependsOn: [],
      }),
    ),
    meetings: [...firstTwo(pack.meetings), ...pack.meetings.filter(({ id }) => id === '2021-07-22-plenary')].map(
      (one) => ({ ...one, topics: [] }),
    ),
    roles: firstTwo(pack.roles).map((one) => ({ ...one, article: 'spam', members: ['ch'] })),
    documents: firstTwo(pack.documents).map((one) => ({ ...one, articles: ['spam'], proponents: [] })),
    milestones: firstTwo(pack.milestones),
    positions: firstTwo(pack.positions).map((one) => ({ ...one, articles: ['spam'], members: ['no'] })),
    participations: pack.participations.filter(({ member }) => ['ch', 'no'].includes(member)),
    statements: firstTwo(pack.statements).map((one) => ({ ...one, members: ['ch', 'no'] })),
  }
  const check = readPackText(JSON.stringify(small))
  if (!check.ok) throw new Error(`${check.problem.place} ${check.problem.reason}`)
  return check.pack
}

/** One entry of each kind in a layer. */
export const entriesIn = (layer: Layer): readonly Entry[] => recordsWith('of-this-release', layer)

const captured = (statement: string, layer: 'public' | 'private', status: string): Draft => ({
  negotiation: 'wto-ecommerce',
  article: 'spam',
  status,
  date: '2021-07-22',
  layer,
  quote: statement,
  paragraph: `${statement} Work goes on.`,
  paragraphNumber: 1,
  place: { url: 'https://example.org/news.htm', title: 'News of the talks', published: '2021-07-22', lang: 'en' },
  speaker: { person: null, role: null, members: ['ch'] },
})

/** Captures of the extension. */
export const CAPTURES: readonly Draft[] = [
  captured('The article on spam is clean.', 'public', 'clean'),
  captured('The article on spam is nearly clean.', 'private', 'nearly-clean'),
]
