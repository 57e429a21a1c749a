/** Header of an article: its names, what it continues and what continues it. */

import { continuationsOf } from '../../../shared/domain/assembly/continuations'
import { isPartlyKnown, type Succession, successionsOf } from '../../../shared/domain/assembly/successions'
import { langOfName } from '../../../shared/domain/text/names'
import { colonIn } from '../../../shared/domain/text/typography'
import type { Article } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { dateInText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { articlesInForce, day, negotiation } from '../../model/state'
import { EntityOrigin } from '../../parts/facts/EntityActions'
import { LinkedNames } from '../../parts/facts/LinkedNames'
import { MergedFrom } from '../../parts/facts/MergedFrom'
import { Named } from '../../parts/facts/Named'

export function ArticleHead({ article }: { article: Article }) {
  const articles = negotiation.value?.pack.articles ?? []
  const after = successionsOf(articles).filter(({ of, day: from }) => of.includes(article.id) && from <= day.value)
  const isAhead = after.length === 0 && !articlesInForce.value.includes(article)
  return (
    <div class="arthead">
      <h1 tabIndex={-1} style={{ '--chars': nameIn(article.names).length }}>
        {article.number && <span class="number">{article.number} </span>}
        <Named names={article.names} />
      </h1>
      <p class="names">
        {otherNames(article).map(([code, name]) => (
          <span key={code} lang={code}>
            {name}{' '}
          </span>
        ))}
        <EntityOrigin kind="article" id={article.id} />
      </p>
      <Continues article={article} articles={articles} />
      {isAhead && article.from && (
        <p class="meta">{t('article-not-yet', { date: dateInText(article.from, 'long') })}</p>
      )}
      {after.map((one) => (
        <ContinuedBy key={one.into.join()} succession={one} articles={articles} />
      ))}
    </div>
  )
}

/** Names in the other languages. */
const otherNames = ({ names }: Article): readonly (readonly [code: string, name: string])[] =>
  Object.entries(names).filter(([code]) => code !== langOfName(names, lang.value))

/** Succession of an article: links to those that continue it, with the day from which statuses are added to them. */
function ContinuedBy({ succession, articles }: { succession: Succession; articles: readonly Article[] }) {
  const { kind, into, date } = succession
  return (
    <p class="meta continued">
      {t(`continued-${kind}`)}
      {colonIn(lang.value)}
      <LinkedNames
        articles={articles.filter(({ id }) => into.includes(id))}
        andOthers={kind === 'split' && isPartlyKnown(succession)}
      />
      , {t('since', { date: dateInText(date) })}
    </p>
  )
}

/** Links to the articles that one continues, and since when it does. */
function Continues({ article, articles }: { article: Article; articles: readonly Article[] }) {
  const { kind, of = [] } = continuationsOf(articles).find((one) => one.article === article.id) ?? {}
  const before = articles.filter(({ id }) => of.includes(id))
  if (before.length === 0) return null
  return (
    <p class="meta">
      {kind === 'merge' ? (
        <MergedFrom articles={before} />
      ) : (
        <>
          {t('continues')}
          {colonIn(lang.value)}
          <ArticleLinks articles={before} />
        </>
      )}
      {article.from && `, ${t('since', { date: dateInText(article.from) })}`}
    </p>
  )
}

const ArticleLinks = ({ articles }: { articles: readonly Article[] }) => (
  <>
    {articles.map(({ id, names }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <a href={linkTo('article', id)}>{nameIn(names)}</a>
      </span>
    ))}
  </>
)
