import type { ArticleStatus } from '../../../shared/domain/ledger'
import type { Article } from '../../../shared/domain/types'
import { linkTo } from '../../app/navigation'
import { nameIn, t } from '../../i18n'
import { wordsOfSince } from '../../i18n/dates'
import { detailOf, isInferred, PhaseWord, statusName } from '../../parts/Phase'
import { Source } from '../../parts/Source'
import { When } from '../../parts/When'

/** The agreement as a whole: its own line, never a row among the articles. */
export function InstrumentLine({ article, status: { standing, last } }: { article: Article; status: ArticleStatus }) {
  const [before, after] = wordsOfSince(standing?.day ?? '')
  return (
    <p class="instrument">
      <span class="label">{t('instrument-label')}</span>
      <b>
        <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a>
      </b>
      {standing ? (
        <span>
          {detailOf(standing) ? (
            <b class="status">{statusName(standing.status)}</b>
          ) : (
            <PhaseWord phase={standing.phase} glyph />
          )}{' '}
          {isInferred(standing) && <i>{t('inferred')}</i>} {before}
          <When date={standing.day} />
          {after}
        </span>
      ) : (
        <span>{t('now-none')}</span>
      )}
      {last && <Source evidence={last.observation.evidence} />}
    </p>
  )
}
