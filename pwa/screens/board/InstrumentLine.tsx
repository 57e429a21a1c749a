/** Line for the agreement as a whole, which is never a row among the articles. */
import type { ArticleSummary } from '../../../shared/domain/ledger/summary-article'
import type { Article, Status } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { wordsOfSince } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { Flags } from '../../parts/facts/Flags'
import { detailOf, PhaseWord } from '../../parts/facts/Phase'
import { Source } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'

interface Props {
  readonly article: Article
  readonly status: ArticleSummary
  readonly statuses: ReadonlyMap<string, Status>
}

export function InstrumentLine({ article, status: { standing, last, flags }, statuses }: Props) {
  const since = standing?.statusSince ?? ''
  const [before, after] = wordsOfSince(since)
  const detail = standing && detailOf(standing)
  return (
    <p class="instrument">
      <span class="label">{t('instrument-label')}</span>
      <b>
        <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a>
      </b>
      {standing ? (
        <span>
          <PhaseWord phase={standing.phase} glyph />
          {detail && `, ${detail}`} {standing.isContested && <span class="flag">{t('contested')}</span>}{' '}
          {standing.isInferred && <i>{t('inferred')}</i>} {before}
          <When date={since} />
          {after} <Flags flags={flags.flatMap((id) => statuses.get(id) ?? [])} />
        </span>
      ) : (
        <span>{t('now-none')}</span>
      )}
      {last?.source && <Source evidence={last.source} />}
    </p>
  )
}
