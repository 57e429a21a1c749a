import { expect, it } from 'vitest'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import { changesBetween } from '../../../shared/domain/queries/changes'
import type { Article } from '../../../shared/domain/types'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { indexNegotiation } from '../../model/negotiation/negotiation-index'
import { countChanged, phaseChanges } from './phase-changes'

it('counts an article once that changed under each of two names, under the last', () => {
  const [spam] = fixturePack.articles.filter(({ id }) => id === 'spam')
  if (!spam) throw new Error('not in the fixture')
  const next: Article = { ...spam, id: 'next', continues: ['spam'], from: '2021-03-10' }
  const observations = (
    [
      ['spam', '2021-01-01', 'in-progress'],
      ['spam', '2021-03-01', 'nearly-clean'],
      ['next', '2021-03-20', 'clean'],
    ] as const
  ).map(([article, date, status], at) => observed({ id: `said-${at}`, article, date, status }))
  const pack = { ...fixturePack, articles: [...fixturePack.articles, next], observations }
  const view = { negotiation: pack, ledger: buildLedger(pack), day: '2021-04-01' }
  const changes = phaseChanges(
    changesBetween({ ...view, day: '2021-02-01' }, view),
    indexNegotiation(pack, '2021-04-01'),
  )
  expect(changes.map(({ article, from, to }) => [article.id, from?.phase, to.phase])).toEqual([
    ['next', 'under-discussion', 'clean'],
  ])
  expect(countChanged(changes)).toBe(1)
})
