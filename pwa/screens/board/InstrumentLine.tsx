import type { ArticleStatus } from '../../../shared/domain/ledger'
import type { Article } from '../../../shared/domain/types'
import { linkTo } from '../../app/navigation'
import { nameIn, t } from '../../i18n'
import { detailOf, isInferred, PhaseWord, statusName } from '../../parts/Phase'
import { Source } from '../../parts/Source'
import { When } from '../../parts/When'

/** The agreement as a whole: its own line, never a row among the articles. */
export function InstrumentLine({ article, status: { standing, last } }: { article: Article; status: ArticleStatus }) {
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
          {isInferred(standing) && <i>{t('inferred')}</i>} {sinceParts().before}
          <When date={standing.day} />
          {sinceParts().after}
        </span>
      ) : (
        <span>{t('now-none')}</span>
      )}
      {last && <Source evidence={last.observation.evidence} />}
    </p>
  )
}

function sinceParts() {
  const [before = '', after = ''] = t('since', { date: '\u0000' }).split('\u0000')
  return { before, after }
}
